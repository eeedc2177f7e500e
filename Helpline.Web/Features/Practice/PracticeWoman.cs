using System.Globalization;
using Bogus.DataSets;
using Helpline.Domain;
using Helpline.Domain.Calls;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Features.ServiceUsers;

namespace Helpline.Web.Features.Practice;

/// <summary>One invented woman: the same for the same number, every time.</summary>
internal sealed class PracticeWoman
{
    private static readonly string[] SpanishNames =
    [
        "María José",
        "Ana Lucía",
        "Rosa",
        "Carmen",
        "Luz Marina",
        "Paola",
        "Valentina",
        "Gloria",
        "Yolanda",
        "Sandra",
        "Elena",
        "Camila",
        "Daniela",
        "Juana",
        "Isabel",
        "Pilar",
        "Verónica",
        "Natalia",
        "Andrea",
        "Marisol",
        "Beatriz",
        "Lorena",
        "Silvia",
        "Ximena",
        "Teresa",
    ];

    private static readonly string[] PortugueseNames =
    [
        "Maria Aparecida",
        "Ana Paula",
        "Fernanda",
        "Juliana",
        "Luciana",
        "Patrícia",
        "Adriana",
        "Camila",
        "Letícia",
        "Rosângela",
        "Tânia",
        "Débora",
    ];

    private static readonly string[] Nationalities =
    [
        "CO",
        "CO",
        "CO",
        "CO",
        "BR",
        "BR",
        "BR",
        "BR",
        "EC",
        "EC",
        "EC",
        "BO",
        "BO",
        "PE",
        "PE",
        "VE",
        "VE",
        "MX",
        "DO",
        "HN",
        "AR",
        "CL",
        "SV",
        "CU",
        "PY",
    ];

    private static readonly string[] Areas =
    [
        "E09000028",
        "E09000022",
        "E09000014",
        "E09000025",
        "E09000012",
        "E09000023",
        "E09000030",
        "E09000005",
        "E09000019",
        "E09000032",
        "E08000003",
        "E08000035",
    ];

    /// <summary>Ranges that are set aside for stories: nobody has such a number. A thousand each.</summary>
    private static readonly string[] Numbers =
    [
        "+447700900",
        "+442079460",
        "+441134960",
        "+441144960",
        "+441154960",
        "+441164960",
        "+441174960",
        "+441184960",
        "+441214960",
        "+441314960",
        "+441414960",
    ];

    private readonly Random random;

    public PracticeWoman(int number, int seed)
    {
        random = new Random(HashOf(seed, number));
        Nationality = random.Pick(Nationalities);
        Language =
            Nationality == "BR" ? "pt"
            : random.NextDouble() < 0.93 ? "es"
            : "en";
        Name = NameOf(Nationality == "BR");
        Area = random.Pick(Areas);
        Age = 17 + (int)(random.NextDouble() * random.NextDouble() * 55);
        MainCategory = random.Pick<Category>([
            Category.Housing,
            Category.Welfare,
            Category.Welfare,
            Category.Immigration,
            Category.Immigration,
            Category.Employment,
            Category.Vawg,
            Category.Vawg,
            Category.Vawg,
            Category.Debt,
            Category.Other,
        ]);
        PublicFunds = random.Pick<Answer>([Answer.Yes, Answer.No, Answer.No, Answer.NotAsked]);
        // Some numbers are two women's: a mother's and her daughter's.
        var line = number < 4000 ? number : random.Next(Numbers.Length * 1000);
        Telephone = $"{Numbers[line / 1000]}{line % 1000:D3}";
    }

    public string Name { get; }

    public string Language { get; }

    public string Nationality { get; }

    public string Area { get; }

    public int Age { get; }

    public Category MainCategory { get; }

    public Answer PublicFunds { get; }

    public string Telephone { get; }

    /// <summary>Her record, once she has called.</summary>
    public ServiceUser? Record { get; private set; }

    /// <summary>Until when somebody carries a case of hers.</summary>
    public DateTimeOffset? CaseUntil { get; set; }

    /// <summary>Her record as the first call makes it.</summary>
    public ServiceUser Meet(Signature signature, DateOnly today)
    {
        Record = ServiceUser.Record(Name, Language, signature);
        Record.Describe(
            Name,
            random.NextDouble() < 0.3 ? today.AddDays(-365 * Age - random.Next(360)).ToString("O", CultureInfo.InvariantCulture) : "",
            Language,
            AlertOf()
        );
        Record.Agree(random.NextDouble() < 0.85 ? Answer.Yes : Answer.NotAsked);
        var contact = ContactPoint.Of(Record.Id, ContactKind.Telephone, Telephone);
        if (random.NextDouble() < 0.7)
        {
            contact.Instruct(SafeContactOf(DateOnly.FromDateTime(signature.At.DateTime)));
        }

        Record.AddContact(contact);
        return Record;
    }

    public static int HashOf(int seed, int number) => unchecked((seed * 486187739) ^ (number * 16777619));

    private SafeContact SafeContactOf(DateOnly on) =>
        new()
        {
            WhoseItIs = random.NextDouble() < 0.85 ? WhoseItIs.HerOwn : WhoseItIs.Shared,
            SafeDays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday],
            SafeFrom = random.NextDouble() < 0.5 ? new TimeOnly(9, 30) : null,
            SafeUntil = random.NextDouble() < 0.5 ? new TimeOnly(16, 0) : null,
            Voicemail = random.Pick<Voicemail>([Voicemail.No, Voicemail.No, Voicemail.NeutralWords, Voicemail.Yes]),
            Text = random.Pick<Answer>([Answer.Yes, Answer.No, Answer.NotAsked]),
            AskFor = random.NextDouble() < 0.2 ? "Sra. Lucía" : "",
            WeAre = random.NextDouble() < 0.3 ? "the dentist" : "",
            LastConfirmed = on,
        };

    private string AlertOf() =>
        MainCategory == Category.Vawg && random.NextDouble() < 0.25 ? "He may answer. Ask for the code word first." : "";

    private string NameOf(bool brazilian)
    {
        var surnames = new Name(brazilian ? "pt_BR" : "es") { Random = new Bogus.Randomizer(random.Next()) };
        return $"{random.Pick(brazilian ? PortugueseNames : SpanishNames)} {surnames.LastName()} {surnames.LastName()}";
    }
}

internal static class RandomPicks
{
    public static T Pick<T>(this Random random, IReadOnlyList<T> among) => among[random.Next(among.Count)];

    public static bool Chance(this Random random, double share) => random.NextDouble() < share;
}
