using System.Collections.Frozen;
using CsvHelper;

namespace Helpline.Web.Features.PastCalls;

/// <summary>A local authority of the United Kingdom.</summary>
/// <param name="Code">Its ONS code.</param>
/// <param name="Name">As it calls itself, in English.</param>
/// <param name="Nation">England, Scotland, Wales, Northern Ireland.</param>
/// <param name="Region">Of England, or the nation.</param>
/// <param name="IsPresent">It has not been replaced by another.</param>
public sealed record LocalAuthority(string Code, string Name, string Nation, string Region, bool IsPresent);

/// <summary>All local authorities, those that were replaced too: a call keeps the area that was valid when it was made.</summary>
public static class LocalAuthorities
{
    public static readonly IReadOnlyList<LocalAuthority> All = Read();

    public static readonly FrozenDictionary<string, LocalAuthority> ByCode = All.ToFrozenDictionary(
        area => area.Code,
        StringComparer.Ordinal
    );

    public static string NameOf(string code) => ByCode.GetValueOrDefault(code)?.Name ?? code;

    private static List<LocalAuthority> Read()
    {
        using var stream =
            typeof(LocalAuthorities).Assembly.GetManifestResourceStream("Helpline.Web.Data.Reference.local-authorities.csv")
            ?? throw new InvalidOperationException("The list of local authorities is not part of this build.");
        using var reader = CsvReader.Create(stream, CsvReaderOptions.Default with { Separator = ',' }, leaveOpen: true);
        var areas = new List<LocalAuthority>();
        while (reader.Read())
        {
            areas.Add(
                new(
                    reader.GetString(0).Trim(),
                    reader.GetString(1).Trim(),
                    reader.GetString(2).Trim(),
                    reader.GetString(3).Trim(),
                    reader.IsEmpty(5)
                )
            );
        }

        return areas;
    }
}
