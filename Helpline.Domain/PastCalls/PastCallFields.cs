using System.Globalization;

namespace Helpline.Domain.PastCalls;

/// <summary>The fields of one row, read into what they should be. What they are not is found and kept; an empty field is nothing.</summary>
internal sealed class PastCallFields(PastCallRow row)
{
    private static readonly string[] Times = ["yyyy-MM-dd HH:mm", "dd/MM/yyyy HH:mm"];

    public PastCallRow Row { get; } = row;

    public List<Finding> Findings { get; } = [];

    public string this[PastCallColumn column] => Row[column];

    public void Find(PastCallFinding what, PastCallColumn where) => Findings.Add(new(what, where));

    public DateTime? Time(PastCallColumn column, PastCallFinding missing)
    {
        var read = DateTime.TryParseExact(this[column], Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local);
        if (!read)
        {
            Find(this[column].Length == 0 ? missing : PastCallFinding.NoSuchDate, column);
            return null;
        }

        if (!LondonTime.Exists(local))
        {
            Find(PastCallFinding.TimeDoesNotExist, column);
            return null;
        }

        if (LondonTime.IsTwice(local))
        {
            Find(PastCallFinding.TimeOccursTwice, column);
        }

        return local;
    }

    public T? Word<T>(PastCallColumn column, PastCallFinding unknown, PastCallFinding? missing = null)
        where T : struct, Enum
    {
        if (this[column].Length > 0 && Domain.Code.TryRead<T>(this[column], out var member))
        {
            return member;
        }

        if (this[column].Length > 0 || missing is not null)
        {
            Find(this[column].Length > 0 ? unknown : missing!.Value, column);
        }

        return null;
    }

    public List<T> List<T>(PastCallColumn column, PastCallFinding unknown)
        where T : struct, Enum
    {
        var members = new List<T>();
        foreach (var word in Row.List(column))
        {
            if (!Domain.Code.TryRead<T>(word, out var member))
            {
                Find(unknown, column);
            }
            else if (!members.Contains(member))
            {
                members.Add(member);
            }
        }

        return members;
    }

    public string? Code(PastCallColumn column, PastCallFinding unknown, Func<string, bool> isKnown, bool upper)
    {
        var code = upper ? this[column].ToUpperInvariant() : this[column].ToLowerInvariant();
        if (code.Length > 0 && !isKnown(code))
        {
            Find(unknown, column);
        }

        return code.Length > 0 ? code : null;
    }

    public bool YesOrNo(PastCallColumn column)
    {
        var answer = Word<Answer>(column, PastCallFinding.UnknownAnswer);
        return answer == Answer.Yes;
    }

    public int? Number(PastCallColumn column, int greatest, PastCallFinding impossible)
    {
        if (this[column].Length == 0)
        {
            return null;
        }

        if (int.TryParse(this[column], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= greatest)
        {
            return number;
        }

        Find(impossible, column);
        return null;
    }
}
