using Helpline.Domain;
using Helpline.Domain.Access;

namespace Helpline.Web.Features.Practice;

/// <summary>The thirty invented people who work in the practice helpline, one sign-in for each role among them.</summary>
internal sealed class PracticeStaff
{
    /// <summary>What every address of theirs ends with; nobody can have a real one that does.</summary>
    public const string Domain = "@practice.example";

    private static readonly string[] Names =
    [
        "Lucía Ortega",
        "Mariana Duarte",
        "Inés Quiroga",
        "Carolina Paz",
        "Joana Ribeiro",
        "Alba Cifuentes",
        "Renata Lins",
        "Sofía Bravo",
        "Clara Montes",
        "Nuria Salas",
        "Bianca Rocha",
        "Irene Vidal",
        "Diana Cortés",
        "Helena Prado",
        "Olga Rincón",
        "Raquel Amaral",
        "Viviana Luna",
        "Zulma Ferrer",
        "Eugenia Robles",
        "Amparo Nieto",
        "Cecília Moura",
        "Marta Gil",
        "Norma Acosta",
        "Fabiola Reyes",
        "Estela Campos",
        "Graciela Soto",
        "Ivone Teles",
        "Leonor Vega",
        "Miriam Cano",
        "Pilar Osorio",
    ];

    private PracticeStaff(List<Person> all) => All = all;

    public IReadOnlyList<Person> All { get; }

    public IReadOnlyList<Person> Volunteers => [.. All.Where(p => p.HasRole(Role.Volunteer))];

    public IReadOnlyList<Person> Leads => [.. All.Where(p => p.HasRole(Role.SafeguardingLead))];

    /// <summary>The one of each role whose sign-in is told.</summary>
    public IReadOnlyList<Person> OneOfEach => [.. Enum.GetValues<Role>().Select(role => All.First(p => p.HasRole(role)))];

    public static PracticeStaff Hire(Signature signature)
    {
        var all = new List<Person>();
        foreach (var (role, teams) in Posts())
        {
            var before = all.Count(p => p.HasRole(role));
            var email = $"{Code.Of(role)}{(before == 0 ? "" : $"-{before + 1}")}{Domain}";
            all.Add(Person.Invite($"P{all.Count + 1:D2}", Names[all.Count], email, [role], teams, signature));
            all[^1]
                .Speak(
                    (all.Count % 3) switch
                    {
                        0 => "es",
                        1 => "en",
                        _ => "pt",
                    }
                );
        }

        return new(all);
    }

    public Person CoordinatorOf(Team team) => All.First(p => p.HasRole(Role.Coordinator) && p.Teams.Contains(team));

    /// <summary>One of those of the team: they share its cases.</summary>
    public Person CoordinatorOf(Team team, Random random) =>
        random.Pick([.. All.Where(p => p.HasRole(Role.Coordinator) && p.Teams.Contains(team))]);

    private static IEnumerable<(Role Role, Team[] Teams)> Posts() =>
        [
            .. Enumerable.Repeat((Role.Volunteer, new[] { Team.Helpline }), 17),
            (Role.Coordinator, [Team.Vawg, Team.Helpline]),
            (Role.Coordinator, [Team.Vawg, Team.YoungWomen]),
            (Role.Coordinator, [Team.Immigration]),
            (Role.Coordinator, [Team.Employment]),
            (Role.Coordinator, [Team.WelfareAndHousing]),
            (Role.Coordinator, [Team.WelfareAndHousing, Team.Helpline]),
            (Role.SafeguardingLead, Enum.GetValues<Team>()),
            (Role.SafeguardingLead, Enum.GetValues<Team>()),
            (Role.Manager, []),
            (Role.Manager, []),
            (Role.VolunteersCoordinator, []),
            (Role.DataProtectionLead, []),
            (Role.Administrator, []),
        ];
}
