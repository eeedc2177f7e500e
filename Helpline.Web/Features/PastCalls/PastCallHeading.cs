using Helpline.Domain;
using Helpline.Domain.PastCalls;
using Helpline.Domain.Refusals;

namespace Helpline.Web.Features.PastCalls;

/// <summary>Where in the file each column stands, found by its heading and not by its place.</summary>
public sealed class PastCallHeading
{
    private static readonly PastCallColumn[] Needed =
    [
        PastCallColumn.Reference,
        PastCallColumn.Started,
        PastCallColumn.Ended,
        PastCallColumn.Channel,
        PastCallColumn.Outcome,
    ];

    private readonly int[] places = new int[Enum.GetValues<PastCallColumn>().Length];

    /// <summary>Refused when a column that every call needs is missing, or when one comes twice.</summary>
    public PastCallHeading(IReadOnlyList<string> headings)
    {
        Array.Fill(places, -1);
        Width = headings.Count;
        for (var place = 0; place < headings.Count; place++)
        {
            if (Code.TryRead<PastCallColumn>(headings[place], out var column))
            {
                Refusal.ThrowIfAny(places[(int)column] >= 0 ? PastCallRefusals.ColumnTwice(Of(column)) : null);
                places[(int)column] = place;
            }
        }

        var missing = Needed.Where(column => places[(int)column] < 0).Select(Of).ToList();
        Refusal.ThrowIfAny(missing.Count > 0 ? PastCallRefusals.ColumnsMissing(string.Join(", ", missing)) : null);
    }

    public int Width { get; }

    public static string Of(PastCallColumn column) => Code.Of(column).Replace('-', ' ');

    public string[] Arrange(Func<int, string> field)
    {
        var fields = new string[places.Length];
        for (var column = 0; column < fields.Length; column++)
        {
            fields[column] = places[column] < 0 ? "" : field(places[column]);
        }

        return fields;
    }
}
