namespace Helpline.Web.Features.Practice;

/// <summary>What might have been said, in three languages: short, plausible, of nobody.</summary>
internal static class PracticeNotes
{
    private static readonly Lazy<ILookup<(string Kind, string Language), string>> Texts = new(Read);

    /// <summary>A text of this kind, in this language or else in English.</summary>
    public static string Pick(Random random, string kind, string language)
    {
        var texts = Texts.Value[(kind, language)].ToList();
        return random.Pick(texts.Count > 0 ? texts : [.. Texts.Value[(kind, "en")]]);
    }

    private static ILookup<(string Kind, string Language), string> Read()
    {
        using var reader = new StreamReader(
            typeof(PracticeNotes).Assembly.GetManifestResourceStream("Helpline.Web.Data.Reference.practice-notes.csv")!
        );
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => line.TrimEnd().Split('|'))
            .ToLookup(row => (row[0], row[1]), row => row[2]);
    }
}
