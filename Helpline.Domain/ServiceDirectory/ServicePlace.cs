namespace Helpline.Domain.ServiceDirectory;

/// <summary>A place where a service can be visited, which anybody may know. One that must stay secret is a <see cref="ConfidentialAddress"/>.</summary>
public sealed record ServicePlace(string Name, string Address, string Postcode)
{
    /// <summary>One a line, its parts between bars.</summary>
    public static string Write(IEnumerable<ServicePlace> places) =>
        string.Join('\n', places.Select(place => $"{Tidy(place.Name)}|{Tidy(place.Address)}|{Tidy(place.Postcode)}"));

    public static IReadOnlyList<ServicePlace> Read(string text) =>
        [
            .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(line => line.Split('|', 3, StringSplitOptions.TrimEntries))
                .Select(parts => new ServicePlace(parts[0], parts.ElementAtOrDefault(1) ?? "", parts.ElementAtOrDefault(2) ?? ""))
                .Where(place => place is not { Name: "", Address: "", Postcode: "" }),
        ];

    private static string Tidy(string part) => part.Replace('|', ' ').ReplaceLineEndings(" ").Trim();
}
