namespace Helpline.Web.Kit;

/// <summary>Ids for fields that were given none, and the ids of the words that describe them.</summary>
internal static class FieldId
{
    private static int last;

    public static string New() => $"field-{Interlocked.Increment(ref last)}";

    public static string? Describing(string id, string? hint, string? error) =>
        (hint, error) switch
        {
            (null, null) => null,
            (null, _) => $"{id}-error",
            (_, null) => $"{id}-hint",
            _ => $"{id}-hint {id}-error",
        };
}
