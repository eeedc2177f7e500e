using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Firewall;
using Helpline.Domain.ServiceDirectory;
using Helpline.Tests.Support;
using Helpline.Web.Features.ServiceDirectory;

namespace Helpline.Tests.Features.ServiceDirectory;

public sealed class SearchDirectoryTests
{
    [Theory, EachDatabase]
    public async Task The_map_of_gaps_says_where_nobody_answers_a_need(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Coordinator);
        house.Tamper(db => db.Services.RemoveRange(db.Services));
        var organisation = (await house.Get<AddOrganisation>().RunAsync(new() { Name = "Rio Claro" }, RecipientClass.Voluntary)).Value;
        ServiceDetails[] all =
        [
            new()
            {
                Name = "Hackney",
                Needs = ["domestic-abuse"],
                Areas = ["E09000012"],
                Languages = ["es"],
            },
            new()
            {
                Name = "Wales",
                Needs = ["domestic-abuse"],
                Areas = ["W92000004"],
            },
            new() { Name = "Nowhere", Needs = ["domestic-abuse"] },
            new()
            {
                Name = "Closed",
                Needs = ["domestic-abuse"],
                Areas = ["K02000001"],
            },
        ];
        foreach (var details in all)
        {
            var service = (await house.Get<AddService>().RunAsync(organisation, details)).Value;
            _ = details.Name == "Closed" ? await house.Get<ReportCapacity>().RunAsync(service, Capacity.Closed, null) : null;
        }

        var gaps = house.Get<ReadGaps>();
        var row = (await gaps.RunAsync(new())).Value!.Rows.Single(one => one.Need.Need.Code == "domestic-abuse");
        Assert.Equal((2, 1, Area.Regions.Count - 2), (row.Services, row.NowhereSaid, row.Without.Count));
        Assert.DoesNotContain(row.Without, code => code is "E12000007" or "W92000004");
        var spanish = (await gaps.RunAsync(new() { Language = "es" })).Value!.Rows.Single(one => one.Need.Need.Code == "domestic-abuse");
        Assert.Contains("W92000004", spanish.Without);
        Assert.All((await gaps.RunAsync(new() { ByAndFor = true })).Value!.Rows, one => Assert.True(one.IsEverywhere));
    }

    [Theory]
    [InlineData("violensia domestica", "National Domestic Abuse Helpline")]
    [InlineData("VIOLÊNCIA doméstica", "Southall Black Sisters")]
    [InlineData("karma nirvanna", "Karma Nirvana")]
    [InlineData("nirv", "Karma Nirvana")]
    [InlineData("refujio", "National Domestic Abuse Helpline")]
    [InlineData("0800 5999", "Karma Nirvana")]
    [InlineData("unpaid wages", "The Voice of Domestic Workers")]
    [InlineData("niñas", "Sin Fronteras")]
    public async Task What_is_typed_with_slips_and_without_accents_is_found(string words, string name)
    {
        using var house = new House();
        house.Seat(Role.Volunteer);

        Assert.Contains(name, await NamesAsync(house, new() { Words = words }));
    }

    [Theory, EachDatabase]
    public async Task A_question_leaves_out_what_is_no_answer_and_puts_by_and_for_first(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Coordinator);
        var far = Save(house, "Casa Lejos", d => d with { Areas = ["S92000003"] });
        var no = Save(house, "Casa No", d => d with { AcceptsNoPublicFunds = Answer.No });
        var here = Save(house, "Casa Aquí", d => d with { Areas = ["E09000012"], Languages = ["gn"], AcceptsNoPublicFunds = Answer.Yes });

        var found = await FoundAsync(
            house,
            new()
            {
                Need = "domestic-abuse",
                Area = "E09000012",
                NoPublicFunds = true,
            }
        );

        Assert.Contains(found, s => s.Id == here.Id);
        Assert.DoesNotContain(found, s => s.Id == far.Id || s.Id == no.Id);
        Assert.True(found.Index().Last(s => s.Item.ByAndFor).Index < found.Index().First(s => !s.Item.ByAndFor).Index);
        Assert.Equal([here.Id], (await FoundAsync(house, new() { Language = "gn" })).Select(s => s.Id));
        Assert.All(await FoundAsync(house, new() { ByAndFor = true }), s => Assert.True(s.ByAndFor));
        Assert.NotEmpty(await FoundAsync(house, new() { Category = Category.Debt }));
    }

    [Fact]
    public async Task What_was_withdrawn_is_found_only_where_it_is_looked_for()
    {
        using var house = new House();
        house.Seat(Role.Coordinator);
        var service = Save(house, "Casa Cerrada", d => d);
        await house.Get<WithdrawService>().RunAsync(service.Id, "It closed.");

        Assert.DoesNotContain("Casa Cerrada", await NamesAsync(house, new() { Words = "cerrada" }));
        Assert.Contains("Casa Cerrada", await NamesAsync(house, new() { Words = "cerrada", Withdrawn = true }));
    }

    [Fact]
    public async Task What_nobody_looked_at_for_half_a_year_is_shown_as_old()
    {
        using var house = new House();
        house.Seat(Role.Coordinator);
        var service = Save(house, "Casa Vieja", d => d);
        await house.Get<VerifyService>().RunAsync(service.Id);

        Assert.False((await FoundAsync(house, new() { Words = "vieja" })).Single().IsStale);
        house.Clock.Now = house.Clock.Now.AddMonths(6).AddDays(1);
        Assert.True((await FoundAsync(house, new() { Words = "vieja" })).Single().IsStale);
    }

    private static Service Save(House house, string name, Func<ServiceDetails, ServiceDetails> with)
    {
        var organisation = house.Save(ListedOrganisation.Add(new() { Name = name }, RecipientClass.Voluntary));
        var details = new ServiceDetails
        {
            Name = name,
            Categories = [Category.Vawg],
            Needs = ["domestic-abuse"],
        };
        return house.Save(Service.Add(organisation, with(details)));
    }

    private static async Task<IReadOnlyList<FoundService>> FoundAsync(House house, DirectoryQuestion question) =>
        (await house.Get<SearchDirectory>().RunAsync(question)).Value!.Services;

    private static async Task<IEnumerable<string>> NamesAsync(House house, DirectoryQuestion question) =>
        (await FoundAsync(house, question)).Select(s => s.Name);
}
