namespace Helpline.Domain.Calls;

/// <summary>One thing she may need help with, under a category; kept by coordinators, translated, retired but never deleted.</summary>
public sealed class Need
{
    private Need() { }

    /// <summary>Stable: it is what calls and exports hold.</summary>
    public string Code { get; private init; } = "";

    public Category Category { get; private init; }

    public int Order { get; private set; }

    public string English { get; private set; } = "";

    public string Spanish { get; private set; } = "";

    public string Portuguese { get; private set; } = "";

    public DateTimeOffset? RetiredAt { get; private set; }

    public static Need Add(string code, Category category, int order, string english, string spanish, string portuguese) =>
        new()
        {
            Code = code,
            Category = category,
            Order = order,
            English = english,
            Spanish = spanish,
            Portuguese = portuguese,
        };

    public string In(string language) =>
        language switch
        {
            "es" => Spanish,
            "pt" => Portuguese,
            _ => English,
        };

    public void Retire(Signature signature) => RetiredAt ??= signature.At;

    public void Restore() => RetiredAt = null;
}
