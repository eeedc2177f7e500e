using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Refusals;
using Helpline.Tests.Support;
using Helpline.Web.Features.Calls;
using Helpline.Web.Features.Needs;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Tests.Features.Needs;

public sealed class NeedTests
{
    private static readonly NeedForm Mould = new("Damp and mould!", "Humedad y moho", "Umidade e mofo");

    [Theory, EachDatabase]
    public async Task A_need_that_a_coordinator_adds_can_be_chosen_in_the_next_call(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Coordinator, "Ana", Team.WelfareAndHousing);

        Assert.Null((await house.Get<AddToNeeds>().RunAsync(Category.Housing, Mould)).Refusal);

        house.Seat(Role.Volunteer, "Lía");
        var need = (await house.Get<ReadCallForm>().RunAsync()).Value!.Needs.Last(n => n.Category == Category.Housing);
        Assert.Equal(("damp-and-mould", "Humedad y moho"), (need.Code, need.In("es")));
        Assert.Equal("damp-and-mould", house.Look(db => db.Audit.Single(e => e.Act == "needs.added").Detail));
    }

    [Theory, EachDatabase]
    public async Task A_retired_need_is_no_longer_offered_and_comes_back(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Coordinator, "Ana", Team.WelfareAndHousing);

        Assert.Null((await house.Get<RetireNeed>().RunAsync("eviction-notice")).Refusal);
        Assert.Equal(NeedRefusals.AlreadyRetired, (await house.Get<RetireNeed>().RunAsync("eviction-notice")).Refusal);
        Assert.DoesNotContain("eviction-notice", await OfferedAsync(house));
        Assert.NotNull(house.Look(db => db.Needs.Find("eviction-notice")));

        Assert.Null((await house.Get<BringNeedBack>().RunAsync("eviction-notice")).Refusal);
        Assert.Contains("eviction-notice", await OfferedAsync(house));
    }

    [Theory, EachDatabase]
    public async Task Two_people_renaming_one_need_overwrite_nothing(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Coordinator, "Ana", Team.WelfareAndHousing);
        var opened = (await house.Get<ListAllNeeds>().RunAsync()).Value!.Single(n => n.Code == "eviction-notice").Words;
        var rename = house.Get<RenameNeed>();
        Assert.True((await rename.RunAsync("eviction-notice", opened, opened with { Spanish = "Orden de desalojo" })).Value!.Saved);

        var apart = (await rename.RunAsync("eviction-notice", opened, opened with { Portuguese = "Ordem de despejo" })).Value!;
        var clash = (await rename.RunAsync("eviction-notice", opened, opened with { Spanish = "Carta de desalojo" })).Value!;

        Assert.True(apart.Saved);
        Assert.Equal(("Spanish", (object?)"Orden de desalojo"), (Assert.Single(clash.Conflicts).Field, clash.Conflicts[0].Now));
        var need = house.Look(db => db.Needs.Find("eviction-notice"))!;
        Assert.Equal(("Orden de desalojo", "Ordem de despejo"), (need.Spanish, need.Portuguese));
    }

    [Theory, EachDatabase]
    public void What_another_hand_saved_between_reading_and_saving_is_not_overwritten(DatabaseKind on)
    {
        using var house = new House(on);
        house.Tamper(db =>
        {
            var need = db.Needs.Find("eviction-notice")!;
            db.Database.ExecuteSql($"""UPDATE "Needs" SET "English" = 'Changed' WHERE "Code" = 'eviction-notice'""");
            need.Rename("Mine", need.Spanish, need.Portuguese);
            Assert.Throws<DbUpdateConcurrencyException>(() => db.SaveChanges());
            db.ChangeTracker.Clear();
        });

        Assert.Equal("Changed", house.Look(db => db.Needs.Find("eviction-notice"))!.English);
    }

    [Theory, EachDatabase]
    public async Task A_need_moves_within_its_category(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Coordinator, "Ana", Team.WelfareAndHousing);
        var before = await HousingAsync(house);

        Assert.Null((await house.Get<MoveNeed>().RunAsync(before[1], up: true)).Refusal);
        Assert.Null((await house.Get<MoveNeed>().RunAsync(before[1], up: true)).Refusal);

        Assert.Equal([before[1], before[0], .. before.Skip(2)], await HousingAsync(house));
    }

    [Fact]
    public async Task Words_are_needed_in_three_languages_and_not_twice()
    {
        using var house = new House();
        house.Seat(Role.Coordinator, "Ana", Team.WelfareAndHousing);
        var add = house.Get<AddToNeeds>();
        Assert.Null((await add.RunAsync(Category.Housing, Mould)).Refusal);

        Refusal[] refused =
        [
            (await add.RunAsync(null, Mould)).Refusal!,
            (await add.RunAsync(Category.Housing, Mould with { English = "Something else" })).Refusal!,
            (await add.RunAsync(Category.Debt, Mould with { Spanish = " " })).Refusal!,
            (await add.RunAsync(Category.Debt, Mould with { Spanish = new string('x', Need.LongestWords + 1) })).Refusal!,
        ];

        Assert.Equal(
            [NeedRefusals.CategoryMissing, NeedRefusals.AlreadyThere, NeedRefusals.WordsMissing, NeedRefusals.WordsTooLong],
            refused
        );
        Assert.Null((await add.RunAsync(Category.Debt, Mould)).Refusal);
        Assert.NotNull(house.Look(db => db.Needs.Find("damp-and-mould-2")));
    }

    private static async Task<IEnumerable<string>> OfferedAsync(House house) =>
        (await house.Get<ReadCallForm>().RunAsync()).Value!.Needs.Select(n => n.Code);

    private static async Task<List<string>> HousingAsync(House house) =>
        [.. (await house.Get<ListAllNeeds>().RunAsync()).Value!.Where(n => n.Category == Category.Housing).Select(n => n.Code)];
}
