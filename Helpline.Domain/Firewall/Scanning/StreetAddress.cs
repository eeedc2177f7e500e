using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Helpline.Domain.Firewall.Scanning;

/// <summary>A postal address taken apart: house numbers, the words of the street's name, the name of the building, the postcode.</summary>
internal sealed partial record StreetAddress(
    IReadOnlyList<string> Houses,
    IReadOnlyList<string> Street,
    IReadOnlyList<string> Building,
    string Postcode
)
{
    private static readonly FrozenSet<string> types = (
        "street st str strt stret road rd avenue ave av avenida lane ln close cl court ct crt drive dr drv gardens gdns garden grove grv gr house "
        + "hse square sq sqr terrace terr ter place pl crescent cres cresc crs way walk wlk mews hill park pk estate est row rise view vale yard "
        + "wharf quay buildings bldgs mansions mans calle rua plaza praca travessa carrera"
    )
        .Split(' ')
        .ToFrozenSet();

    private static readonly FrozenSet<string> dwellings =
        "flat apt apartment apto apartamento departamento depto room unit floor piso casa no number num numero n house"
            .Split(' ')
            .ToFrozenSet();

    private static readonly FrozenSet<string> ordinaryNames = (
        "high station church park victoria london main green manor king kings queen queens new west north south east mill the school york grange "
        + "albert george bridge market hill royal field broad long old upper lower"
    )
        .Split(' ')
        .ToFrozenSet();

    /// <summary>Whether the street's name alone tells little: there is a High Street in every town.</summary>
    public bool IsOrdinary => Street.All(ordinaryNames.Contains);

    public static bool IsType(string word) => types.Contains(word);

    public static StreetAddress Read(string value)
    {
        var postcode = PostcodeShape().Match(value);
        var parts = (postcode.Success ? value.Remove(postcode.Index, postcode.Length) : value)
            .Split([',', '\n', ';'], StringSplitOptions.RemoveEmptyEntries)
            .Select(part => TextReading.Of(part).Words.Select(word => word.Folded).ToArray())
            .Where(part => part.Length > 0)
            .ToArray();
        var street = Math.Max(0, StreetPart(parts));
        var houses = parts.Take(street + 1).SelectMany(part => part).Where(word => char.IsAsciiDigit(word[0]));
        var building = parts.Take(street).Where(part => !part.Any(word => char.IsAsciiDigit(word[0]))).SelectMany(part => part);
        return new(
            [.. houses],
            parts.Length == 0 ? [] : NameOf(parts[street]),
            [.. building.Where(word => !types.Contains(word) && !dwellings.Contains(word))],
            NameOfCode(postcode.Value)
        );
    }

    /// <summary>Whether the two may be the same house: the same street and number; or the same postcode and no number that says otherwise.</summary>
    public bool MayBe(StreetAddress other)
    {
        var sameHouse = Houses.Count == 0 || other.Houses.Count == 0 || Houses.Intersect(other.Houses).Any();
        var sameStreet = Street.Count > 0 && Street.All(word => other.Street.Any(theirs => AlikeWords.AreSpelledAlike(word, theirs)));
        var otherTown = Postcode.Length > 0 && other.Postcode.Length > 0 && Postcode != other.Postcode && IsOrdinary;
        return sameHouse && ((sameStreet && !otherTown) || (Postcode.Length > 0 && Postcode == other.Postcode));
    }

    private static int StreetPart(string[][] parts)
    {
        var withNumberAndType = Array.FindIndex(parts, part => part.Any(types.Contains) && part.Any(word => char.IsAsciiDigit(word[0])));
        var withType = Array.FindIndex(parts, part => part.Length > 1 && part.Any(types.Contains));
        var withNumber = Array.FindIndex(parts, part => part.Any(word => char.IsAsciiDigit(word[0])) && part.Any(IsName));
        return withNumberAndType >= 0 ? withNumberAndType
            : withType >= 0 ? withType
            : withNumber;
    }

    private static string[] NameOf(string[] part)
    {
        var name = part.Where(IsName).ToArray();
        return name.Length > 1 && types.Contains(name[^1]) ? name[..^1]
            : name.Length > 1 && types.Contains(name[0]) ? name[1..]
            : name;
    }

    private static bool IsName(string word) => !char.IsAsciiDigit(word[0]) && !dwellings.Contains(word) && word.Length > 1;

    private static string NameOfCode(string postcode) => string.Concat(postcode.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    [GeneratedRegex(@"(?i)\b[a-z]{1,2}[0-9o][0-9a-z]?\s*[0-9][a-z]{2}\b")]
    private static partial Regex PostcodeShape();
}
