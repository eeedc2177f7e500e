namespace Helpline.Domain.Pathways;

/// <summary>What coordinators write and every volunteer reads in her own language.</summary>
public sealed record Wording(string English, string Spanish, string Portuguese)
{
    public static readonly Wording Empty = new("", "", "");

    public bool IsComplete => !All.Any(string.IsNullOrWhiteSpace);

    public IReadOnlyList<string> All => [English, Spanish, Portuguese];

    /// <summary>In es, pt or en; where it is not written in that language, in one in which it is.</summary>
    public string In(string language)
    {
        var wanted = language switch
        {
            "es" => Spanish,
            "pt" => Portuguese,
            _ => English,
        };
        return string.IsNullOrWhiteSpace(wanted) ? All.FirstOrDefault(words => !string.IsNullOrWhiteSpace(words)) ?? "" : wanted;
    }
}
