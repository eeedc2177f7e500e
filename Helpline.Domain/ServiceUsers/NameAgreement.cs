namespace Helpline.Domain.ServiceUsers;

/// <summary>The words of two names, paired: the surest pairs first, each word in one pair at most.</summary>
internal sealed class NameAgreement
{
    private readonly NameReading one;
    private readonly NameReading other;
    private readonly bool[] pairedInOne;
    private readonly bool[] pairedInOther;
    private int pairs;
    private int pairsInFull;
    private bool sameSurname;

    private NameAgreement(NameReading one, NameReading other)
    {
        this.one = one;
        this.other = other;
        pairedInOne = new bool[one.Words.Count];
        pairedInOther = new bool[other.Words.Count];
    }

    public NameMatch Match =>
        this switch
        {
            { pairsInFull: 0 } => NameMatch.None,
            { pairsInFull: >= 2, sameSurname: true } when ShorterIsAccountedFor && pairedInOne[0] && pairedInOther[0] => NameMatch.Strong,
            _ when ShorterIsAccountedFor || pairsInFull >= 2 => NameMatch.Possible,
            _ => NameMatch.None,
        };

    private bool ShorterIsAccountedFor => pairs == Math.Min(pairedInOne.Length, pairedInOther.Length);

    public static NameAgreement Between(NameReading one, NameReading other)
    {
        var agreement = new NameAgreement(one, other);
        agreement.Pair((a, b) => a.Length > 1 && a == b, agreement.KeepSameWord);
        agreement.Pair((a, b) => a.Length > 1 && b.Length > 1 && ShortForms.Alike(a, b), _ => agreement.pairsInFull++);
        agreement.Pair((a, b) => a.Length == 1 && a == b, _ => { });
        agreement.Pair((a, b) => a.Length != b.Length && Math.Min(a.Length, b.Length) == 1 && a[0] == b[0], _ => { });
        return agreement;
    }

    private void Pair(Func<string, string, bool> agree, Action<string> keep)
    {
        for (var here = 0; here < pairedInOne.Length; here++)
        {
            for (var there = 0; there < pairedInOther.Length && !pairedInOne[here]; there++)
            {
                if (pairedInOther[there] || !agree(one.Words[here], other.Words[there]))
                {
                    continue;
                }

                pairedInOne[here] = pairedInOther[there] = true;
                pairs++;
                keep(one.Words[here]);
            }
        }
    }

    private void KeepSameWord(string word)
    {
        pairsInFull++;
        sameSurname |= !ShortForms.IsGivenName(word) || (one.Surnames().Contains(word) && other.Surnames().Contains(word));
    }
}
