using System.Globalization;
using Helpline.Domain.Firewall;
using Xunit.Abstractions;

namespace Helpline.Tests.Firewall;

/// <summary>The goals of the house, measured: at least 99.5 % of what is exact or only disguised, 95 % of what has a slip in it, at most 5 % false alarms.</summary>
public sealed class RecallTests(ITestOutputHelper output)
{
    private const int Packs = 1500;

    private static readonly RecipientClass[] strict =
    [
        RecipientClass.LocalAuthority,
        RecipientClass.Police,
        RecipientClass.Marac,
        RecipientClass.NrmFirstResponder,
    ];

    private static readonly ProtectedValue[] values =
    [
        new(ProtectedKind.SafeAddress, "Flat 4, 27 Larcom Street, London SE17 1NT"),
        new(ProtectedKind.Postcode, "SE17 1NT"),
        new(ProtectedKind.Telephone, "07700 900123"),
        new(ProtectedKind.Email, "luna.marin88@correo.example"),
        new(ProtectedKind.Alias, "Lucinda Marín Peñalosa"),
        new(ProtectedKind.School, "St Bartholomew's Primary School"),
        new(ProtectedKind.DocumentNumber, "AX774410983"),
        new(ProtectedKind.Nationality, "BO"),
        new(ProtectedKind.StatusWords, "fiancée route, curtailed in November"),
    ];

    [Fact]
    public void Exact_and_disguised_secrets_are_stopped()
    {
        var missed = Missed(1, (random, i) => i % 2 == 0 ? Words(random) : Values(random));

        Report("exact and normalised", missed);
        Assert.True(missed.Count <= Packs * 0.005);
    }

    [Fact]
    public void Secrets_with_a_slip_in_them_are_stopped()
    {
        var missed = Missed(2, (random, i) => i % 2 == 0 ? SlippedWords(random) : SlippedValues(random));

        Report("fuzzy", missed);
        Assert.True(missed.Count <= Packs * 0.05);
    }

    [Fact]
    public void Clean_packs_go()
    {
        var random = new Random(3);
        var alarms = new List<string>();
        for (var i = 0; i < Packs; i++)
        {
            var outcome = Samples.Narrated(strict[i % strict.Length], CleanNotes.Note(random, i), new(values));
            alarms.AddRange(outcome.Refusal?.Stops.Take(1).Select(stop => $"{stop.Reason}: {stop.Sentence?.Marked}") ?? []);
        }

        output.WriteLine($"false alarms: {alarms.Count} of {Packs} = {Percent(alarms.Count)}");
        output.WriteLine(string.Join('\n', alarms.Distinct().Take(30)));
        Assert.True(alarms.Count <= Packs * 0.05);
    }

    [Fact]
    public void Texts_that_the_tables_were_never_fitted_to_are_measured_as_well()
    {
        var missed = NewTexts.Planted.Where(text => ImmigrationScan.Find(text).Count == 0).ToArray();
        var alarms = NewTexts.Clean.Where(text => ImmigrationScan.Find(text).Count > 0).ToArray();

        output.WriteLine(
            $"new texts: found {NewTexts.Planted.Length - missed.Length} of {NewTexts.Planted.Length}, false alarms {alarms.Length} of {NewTexts.Clean.Length}"
        );
        output.WriteLine(string.Join('\n', missed.Concat(alarms)));
        Assert.True(missed.Length <= NewTexts.Planted.Length * 0.1);
        Assert.True(alarms.Length <= NewTexts.Clean.Length * 0.1);
    }

    private static List<string> Missed(int seed, Func<Random, int, string> secret)
    {
        var random = new Random(seed);
        var missed = new List<string>();
        for (var i = 0; i < Packs; i++)
        {
            var planted = secret(random, i);
            if (Samples.Narrated(strict[i % strict.Length], CleanNotes.With(random, i, planted), new(values)).Pack is not null)
            {
                missed.Add(planted);
            }
        }

        return missed;
    }

    private static string Words(Random random)
    {
        var sentences = PlantedWords.Sentences[random.Next(3)];
        return random.Next(6) == 0
            ? $"The letter says {PlantedWords.References[random.Next(PlantedWords.References.Length)]} at the top."
            : Slips.Disguised(random, sentences[random.Next(sentences.Length)]);
    }

    private static string SlippedWords(Random random) =>
        $"She spoke of {Slips.OneSlip(random, PlantedWords.LongWords[random.Next(PlantedWords.LongWords.Length)])} again.";

    private static string Values(Random random)
    {
        string[] written =
        [
            "27 Larcom Street",
            "27 LARCOM ST.",
            "Flat 4, 27 Larcom St, SE17 1NT",
            "27, Larcom Street",
            "Larcom street 27",
            "calle Larcom 27",
            "27larcom street",
            "SE17 1NT",
            "se171nt",
            "SE17  1NT",
            "SEl7 1NT",
            "SE17",
            "Larcomstreet",
            "Larcom St",
            "07700 900123",
            "07700900123",
            "+44 7700 900 123",
            "0044 (0)7700-900-123",
            "07700.900.123",
            "0 7 7 0 0 9 0 0 1 2 3",
            "O7700 9OO123",
            "07700, 900, 123",
            Slips.Spelled(random, "07700900123"),
            "oh double seven double oh nine double oh one two three",
            "900123",
            "00 900 123",
            "luna.marin88@correo.example",
            "LUNA.MARIN88@CORREO.EXAMPLE",
            "luna . marin88 @ correo . example",
            "luna dot marin88 at correo dot example",
            "luna punto marin88 arroba correo punto example",
            "luna.marin88",
            "Lucinda Marín",
            "lucinda marin",
            "MARÍN PEÑALOSA, Lucinda",
            "Lucinda M. Peñalosa",
            "Lucinda Penalosa",
            "Peñalosa Lucinda",
            "L u c i n d a Marín Peñalosa",
            "St Bartholomew's",
            "Saint Bartholomews school",
            "Bartholomew's Primary",
            "la escuela Bartholomew's",
            "AX774410983",
            "ax 774 410 983",
            "AX-774410983",
            "774410983",
            "boliviana",
            "Bolivian",
            "BOLIVIANA",
            "bolivianos",
            "Bolivia",
            "fiancee route, curtailed in November",
            "the fiancée route was curtailed",
            "FIANCÉE ROUTE CURTAILED NOVEMBER",
        ];
        return $"It says {Slips.Disguised(random, written[random.Next(written.Length)])} there.";
    }

    private static string SlippedValues(Random random)
    {
        var slipped = random.Next(7) switch
        {
            0 => $"27 {Slips.OneSlip(random, "Larcom")} Street",
            1 => "0" + DigitSlip(random, "7700900123"),
            2 => $"Lucinda {Slips.OneSlip(random, "Marin")} {Slips.OneSlip(random, "Penalosa")}",
            3 => $"{Slips.OneSlip(random, "Bartholomews")} school",
            4 => Slips.OneSlip(random, "boliviana"),
            5 => "AX" + DigitSlip(random, "774410983"),
            _ => Slips.OneSlip(random, "luna.marin88@correo.example".Replace("@", "@", StringComparison.Ordinal)),
        };
        return $"It says {slipped} there.";
    }

    private static string DigitSlip(Random random, string digits)
    {
        var at = random.Next(digits.Length - 1);
        return random.Next(2) == 0 ? digits.Remove(at, 1) : $"{digits[..at]}{digits[at + 1]}{digits[at]}{digits[(at + 2)..]}";
    }

    private void Report(string what, List<string> missed)
    {
        output.WriteLine($"{what}: {Packs - missed.Count} of {Packs} = {Percent(Packs - missed.Count)}");
        output.WriteLine(string.Join('\n', missed.Distinct().Take(40)));
    }

    private static string Percent(int count) => (100.0 * count / Packs).ToString("0.00", CultureInfo.InvariantCulture) + " %";
}
