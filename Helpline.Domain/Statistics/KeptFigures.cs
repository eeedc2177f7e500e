using System.Text.Json;

namespace Helpline.Domain.Statistics;

/// <summary>A month's figures as a closed month keeps them: with the version of each definition.</summary>
public static class KeptFigures
{
    public static string Write(MonthFigures figures) => JsonSerializer.Serialize(figures.All);

    /// <exception cref="JsonException">The text was not written here.</exception>
    public static MonthFigures Read(Month month, string text) => new(month, JsonSerializer.Deserialize<List<Figure>>(text) ?? []);
}
