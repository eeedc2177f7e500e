using Helpline.Domain.Refusals;

namespace Helpline.Domain.Calls;

/// <summary>One thing she may need help with, under a category; kept by coordinators, translated, retired but never deleted.</summary>
public sealed class Need
{
    public const int LongestWords = 100;

    private Need() { }

    /// <summary>Stable: it is what calls and exports hold.</summary>
    public string Code { get; private init; } = "";

    public Category Category { get; private init; }

    public int Order { get; private set; }

    public string English { get; private set; } = "";

    public string Spanish { get; private set; } = "";

    public string Portuguese { get; private set; } = "";

    public DateTimeOffset? RetiredAt { get; private set; }

    public static Need Add(string code, Category category, int order, string english, string spanish, string portuguese)
    {
        var need = new Need
        {
            Code = code,
            Category = category,
            Order = order,
        };
        need.Rename(english, spanish, portuguese);
        return need;
    }

    public string In(string language) =>
        language switch
        {
            "es" => Spanish,
            "pt" => Portuguese,
            _ => English,
        };

    /// <summary>Other words for the same thing; what calls hold stays as it is.</summary>
    public void Rename(string english, string spanish, string portuguese)
    {
        var words = new[] { english.Trim(), spanish.Trim(), portuguese.Trim() };
        Refusal.ThrowIfAny(
            words.Any(w => w.Length == 0) ? NeedRefusals.WordsMissing
            : words.Any(w => w.Length > LongestWords) ? NeedRefusals.WordsTooLong
            : null
        );
        (English, Spanish, Portuguese) = (words[0], words[1], words[2]);
    }

    public void MoveTo(int order) => Order = order;

    public void Retire(Signature signature)
    {
        Refusal.ThrowIfAny(RetiredAt is null ? null : NeedRefusals.AlreadyRetired);
        RetiredAt = signature.At;
    }

    public void BringBack()
    {
        Refusal.ThrowIfAny(RetiredAt is null ? NeedRefusals.NotRetired : null);
        RetiredAt = null;
    }
}
