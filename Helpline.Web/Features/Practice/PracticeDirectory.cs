using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Firewall;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Practice;

/// <summary>
/// A directory that is in use: most of it verified at some time of the year, some of it too long ago, capacities that were asked for, and a few invented
/// organisations beside those that every installation knows.
/// </summary>
internal static class PracticeDirectory
{
    // In the order of the invented ones below.
    private static readonly (string Purpose, string Ask)[] asked =
    [
        ("A safe place to live", "A room for her from Monday. She can come by herself and would like somebody who speaks her language."),
        ("Advice on family law", "An appointment about the children’s time with their father. She can come any weekday before two."),
        ("Help with food and forms", "Food for this week, and somebody to sit with her over the form for the electricity grant."),
        (
            "To keep her and the children safe",
            "Please look at what the children need. She is afraid, and he knows the way to their school."
        ),
    ];

    private static readonly Capacity[] capacities = [Capacity.Open, Capacity.Waiting, Capacity.Open, Capacity.Closed];

    /// <returns>The invented ones, with what practice referrals ask of each.</returns>
    public static async Task<IReadOnlyList<PracticeRecipient>> FillAsync(Desk desk, PersonId coordinator, CancellationToken stop)
    {
        var invented = Invented().ToList();
        foreach (var (organisation, service, address) in invented)
        {
            desk.Add(organisation);
            desk.Add(service);
            organisation.Verify(new(coordinator, desk.Now.AddDays(-12)));
            service.Verify(new(coordinator, desk.Now.AddDays(-12)));
            service.Report(Capacity.Open, null, new(coordinator, desk.Now.AddDays(-3)));
            if (address.Length > 0)
            {
                desk.Add(ConfidentialAddress.Of(service.Id, address, new(coordinator, desk.Now.AddDays(-12))));
            }
        }

        var listed = await desk.Services.OrderBy(s => s.SourceId).ToListAsync(stop);
        foreach (var (i, service) in listed.Index().Where(one => one.Index % 8 != 7))
        {
            // From last week to ten months ago: every third is due again.
            service.Verify(new(coordinator, desk.Now.AddDays(-7 - (i * 37 % 300))));
            if (i % 3 == 0)
            {
                service.Report(capacities[i / 3 % capacities.Length], 21 + i, new(coordinator, desk.Now.AddDays(-1 - (i % 20))));
            }
        }

        return [.. invented.Zip(asked, (one, what) => new PracticeRecipient(one.Organisation, one.Service, what.Purpose, what.Ask))];
    }

    private static IEnumerable<(ListedOrganisation Organisation, Service Service, string Address)> Invented() =>
        [
            Of(
                "Casa Girasol",
                RecipientClass.ByAndForPartner,
                new()
                {
                    Name = "Casa Girasol refuge",
                    SpanishName = "Refugio Casa Girasol",
                    PortugueseName = "Casa de acolhimento Girasol",
                    Description = "A refuge for Latin American women and their children.",
                    SpanishDescription = "Un refugio para mujeres latinoamericanas y sus hijos.",
                    PortugueseDescription = "Uma casa de acolhimento para mulheres latino-americanas e seus filhos.",
                    Categories = [Category.Vawg, Category.Housing],
                    Needs = ["domestic-abuse", "homeless-tonight", "temporary-accommodation"],
                    Areas = ["E12000007"],
                    Languages = ["es", "pt"],
                    WomenOnly = Answer.Yes,
                    ByAndFor = true,
                    AcceptsNoPublicFunds = Answer.Yes,
                    Children = Answer.Yes,
                    Opening = OpeningTimes.Always,
                    Telephone = "020 7946 0101",
                    ContactSafely = "Ask for the duty worker. Never say the address on the telephone.",
                },
                "14 Invented Crescent, London N99 9ZZ"
            ),
            Of(
                "Rio Claro Law Centre",
                RecipientClass.LegalAdviser,
                new()
                {
                    Name = "Rio Claro immigration and family law",
                    Description = "Free advice by solicitors, in person and by telephone.",
                    SpanishDescription = "Asesoría gratuita de abogadas, en persona y por teléfono.",
                    PortugueseDescription = "Assessoria gratuita de advogadas, pessoalmente e por telefone.",
                    Categories = [Category.Immigration, Category.Other],
                    Needs = ["survivor-concession", "visa-extension", "asylum", "family-law"],
                    Areas = ["E12000007", "E12000008"],
                    Languages = ["es", "pt", "en"],
                    AcceptsNoPublicFunds = Answer.Yes,
                    SelfReferral = Answer.Yes,
                    Opening = "mo-th 10:00-16:00",
                    Telephone = "020 7946 0102",
                    Places = [new("Rio Claro Law Centre", "2 Invented Street, London", "SE99 9ZZ")],
                }
            ),
            Of(
                "Ponte Norte",
                RecipientClass.Voluntary,
                new()
                {
                    Name = "Ponte Norte drop-in",
                    Description = "Food, forms and company, every weekday morning.",
                    SpanishDescription = "Comida, trámites y compañía, cada mañana de lunes a viernes.",
                    PortugueseDescription = "Comida, formulários e companhia, todas as manhãs de segunda a sexta.",
                    Categories = [Category.Welfare, Category.Housing],
                    Needs = ["food-or-fuel", "universal-credit", "housing-application"],
                    Areas = ["E08000003"],
                    Languages = ["pt", "en"],
                    SelfReferral = Answer.Yes,
                    Opening = "mo-fr 09:00-12:30",
                    Telephone = "0161 496 0103",
                }
            ),
            Of(
                "Vale Novo Council",
                RecipientClass.LocalAuthority,
                new()
                {
                    Name = "Vale Novo children’s and adults’ services",
                    Description = "The invented local authority of this practice: its duty desk for children and adults at risk.",
                    SpanishDescription = "La autoridad local inventada de esta práctica: la guardia para niños y adultos en riesgo.",
                    PortugueseDescription = "A autoridade local inventada desta prática: o plantão para crianças e adultos em risco.",
                    Categories = [Category.Vawg],
                    Needs = ["domestic-abuse"],
                    Areas = ["E12000007"],
                    Opening = "mo-fr 09:00-17:00",
                    Telephone = "020 7946 0104",
                }
            ),
        ];

    private static (ListedOrganisation, Service, string) Of(
        string name,
        RecipientClass recipient,
        ServiceDetails details,
        string address = ""
    )
    {
        var organisation = ListedOrganisation.Add(new() { Name = name, ByAndFor = details.ByAndFor }, recipient);
        return (organisation, Service.Add(organisation, details), address);
    }
}
