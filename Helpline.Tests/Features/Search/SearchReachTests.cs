using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.ServiceUsers;
using Helpline.Tests.Support;
using Helpline.Web.Data;
using Helpline.Web.Features.Search;
using Helpline.Web.Features.ServiceUsers;

namespace Helpline.Tests.Features.Search;

/// <summary>However common a name is, whoever asks finds the newest of what is hers to see, and all of it where it is little.</summary>
public sealed class SearchReachTests
{
    private const int Many = 520;

    [Theory, EachDatabase]
    public async Task Among_many_of_a_name_the_few_in_reach_are_found_however_old(DatabaseKind on)
    {
        using var house = new House(on);
        var inReach = Record(house, "María Núñez", Category.Vawg, 3, daysAgo: 900);
        Record(house, "María Núñez", Category.Housing, Many, daysAgo: 30);
        house.Seat(Role.Coordinator, "Dora", Team.Vawg);

        Assert.Equal(inReach, await FoundAsync(house, "núñez"));
        Assert.Equal(inReach, await FoundAsync(house, "mar"));
        Assert.Equal(inReach, await FoundAsync(house, "Nunez María"));
    }

    [Theory, EachDatabase]
    public async Task Of_many_the_newest_are_shown_and_that_there_are_more(DatabaseKind on)
    {
        using var house = new House(on);
        var all = Record(house, "María Núñez", Category.Vawg, Many, daysAgo: 600);
        house.Seat(Role.Coordinator, "Dora", Team.Vawg);

        var found = (await house.Get<SearchRecords>().RunAsync("nunez")).Value!;

        Assert.Equal(all.Take(SearchRecords.Shown), found.Calls.Select(c => c.Number));
        Assert.True(found.More);
    }

    [Theory, EachDatabase]
    public async Task A_rare_pair_of_common_names_is_found_among_them(DatabaseKind on)
    {
        using var house = new House(on);
        var sought = Record(house, "Xiomara Quispe", Category.Vawg, 2, daysAgo: 900);
        Record(house, "Xiomara Rojas", Category.Vawg, Many, daysAgo: 600);
        Record(house, "Luz Quispe", Category.Vawg, Many, daysAgo: 30);
        house.Seat(Role.Coordinator, "Dora", Team.Vawg);

        Assert.Equal(sought, await FoundAsync(house, "quispe xiomara"));
        Assert.Empty(await FoundAsync(house, "quispe zzyzx"));
    }

    [Theory, EachDatabase]
    public async Task Of_few_women_the_newest_calls_are_shown_in_their_order(DatabaseKind on)
    {
        using var house = new House(on);
        var sought = Record(house, "Xiomara Quispe", Category.Vawg, SearchRecords.Shown + 5, daysAgo: 30);
        Record(house, "Luz Rojas", Category.Vawg, 40, daysAgo: 20);
        house.Seat(Role.Coordinator, "Dora", Team.Vawg);

        var found = (await house.Get<SearchRecords>().RunAsync("quispe")).Value!;

        Assert.Equal(sought.Take(SearchRecords.Shown), found.Calls.Select(c => c.Number));
        Assert.True(found.More);
    }

    private static async Task<IEnumerable<string>> FoundAsync(House house, string words)
    {
        var found = await house.Get<SearchRecords>().RunAsync(words);
        Assert.True(found.Done);
        return found.Value!.Calls.Select(c => c.Number);
    }

    /// <summary>So many women of one name with a call each, a minute apart; the numbers of the calls, newest first.</summary>
    private static List<string> Record(House house, string name, Category category, int count, int daysAgo)
    {
        var index = house.Get<IndexServiceUser>();
        var numbers = new List<string>();
        house.Tamper(db =>
        {
            for (var i = 0; i < count; i++)
            {
                var at = house.Clock.Now.AddDays(-daysAgo).AddMinutes(i);
                var woman = ServiceUser.Record(name, "es", house.Sign(Person.Console));
                var contents = new CallContents { Outcome = CallOutcome.InformationGiven, Categories = [category] };
                var place = new CallPlace(CallId.New(), $"C-{daysAgo:D4}-{i:D6}", at, at, at.DateTime) { ServiceUser = woman.Id };
                db.AddRange(woman, Call.Log(contents, place, new Signature(Person.Console, at)));
                db.AddRange(index.Wanted(woman).Distinct().Select(token => new SearchToken { Token = token, ServiceUser = woman.Id }));
                numbers.Insert(0, place.Number);
            }
        });
        return numbers;
    }
}
