using System.Globalization;

namespace Helpline.Domain.Statistics;

/// <summary>A number as it leaves the charity: itself, rounded, or the mark that stands for it.</summary>
public readonly record struct PublishedValue(decimal? Number, string Mark)
{
    public string Text => Number?.ToString(CultureInfo.InvariantCulture) ?? Mark;

    public static PublishedValue Of(decimal number) => new(number, "");

    public static PublishedValue Hidden(string mark) => new(null, mark);

    /// <summary>In percent, of whole ones, worked out from what is shown; nothing where either is hidden.</summary>
    public int? PercentOf(PublishedValue whole) =>
        Number is { } part && whole.Number is > 0 and { } all ? (int)Math.Round(100 * part / all, MidpointRounding.AwayFromZero) : null;
}
