using Helpline.Domain.Access;
using Helpline.Domain.Firewall;
using Helpline.Domain.ServiceDirectory;
using Helpline.Tests.Support;
using Helpline.Web.Features.ServiceDirectory;

namespace Helpline.Tests.Features.ServiceDirectory;

public sealed class KeepDirectoryTests
{
    [Theory, EachDatabase]
    public async Task Two_people_at_one_service_lose_nothing_of_each_other(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Coordinator);
        var id = await AddAsync(house);
        var opened = house.Look(db => db.Services.Single(s => s.Id == id)).Details;

        var first = await house
            .Get<DescribeService>()
            .RunAsync(id, opened, opened with { Telephone = "020 7946 0001", Languages = ["pt", "es"] });
        var second = await house.Get<DescribeService>().RunAsync(id, opened, opened with { Fees = "Free" });
        var third = await house.Get<DescribeService>().RunAsync(id, opened, opened with { Telephone = "020 7946 0002" });

        Assert.True(first.Value!.Saved);
        Assert.True(second.Value!.Saved);
        Assert.Equal(["Telephone"], third.Value!.Conflicts.Select(c => c.Field));
        var now = house.Look(db => db.Services.Single(s => s.Id == id)).Details;
        Assert.Equal(("020 7946 0001", "Free"), (now.Telephone, now.Fees));
        Assert.Equal("Fees", house.Look(db => db.Audit.Where(e => e.Act == "directory.described").OrderBy(e => e.Sequence).Last()).Detail);
    }

    [Theory, EachDatabase]
    public async Task What_a_service_says_of_itself_has_its_day(DatabaseKind on)
    {
        using var house = new House(on);
        var ana = house.Seat(Role.Coordinator);
        var id = await AddAsync(house);

        Assert.Equal(DirectoryRefusals.WaitUnreadable, (await house.Get<ReportCapacity>().RunAsync(id, Capacity.Waiting, -1)).Refusal);
        await house.Get<ReportCapacity>().RunAsync(id, Capacity.Waiting, 30);
        await house.Get<VerifyService>().RunAsync(id);

        var view = (await house.Get<ReadService>().RunAsync(id)).Value!;
        Assert.Equal(new CapacityReport(Capacity.Waiting, 30, ana.Id, house.Clock.Now), view.Service.Capacity);
        Assert.Equal(house.Clock.Now, view.Service.Verified!.At);
        Assert.False(view.Service.IsStale(house.Clock.Now));
    }

    [Theory, EachDatabase]
    public async Task A_withdrawn_entry_says_why_and_comes_back_whole(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.SafeguardingLead);
        var id = await AddAsync(house);

        Assert.Equal(DirectoryRefusals.ReasonMissing, (await house.Get<WithdrawService>().RunAsync(id, " ")).Refusal);
        Assert.True((await house.Get<WithdrawService>().RunAsync(id, "It closed.")).Done);
        Assert.Equal(DirectoryRefusals.AlreadyWithdrawn, (await house.Get<WithdrawService>().RunAsync(id, "Again.")).Refusal);
        Assert.True((await house.Get<BringBackService>().RunAsync(id)).Done);
        Assert.Null(house.Look(db => db.Services.Single(s => s.Id == id)).Withdrawn);

        var organisation = house.Look(db => db.Services.Single(s => s.Id == id)).Organisation;
        Assert.True((await house.Get<WithdrawOrganisation>().RunAsync(organisation, "It closed.")).Done);
        Assert.True((await house.Get<VerifyOrganisation>().RunAsync(organisation)).Done);
        Assert.True((await house.Get<BringBackOrganisation>().RunAsync(organisation)).Done);
    }

    [Fact]
    public async Task What_makes_no_sense_is_refused()
    {
        using var house = new House();
        house.Seat(Role.Coordinator);
        var id = await AddAsync(house);
        var opened = house.Look(db => db.Services.Single(s => s.Id == id)).Details;

        (ServiceDetails Wrong, string Code)[] wrong =
        [
            (opened with { Name = " " }, DirectoryRefusals.NameMissing.Code),
            (opened with { MinimumAge = 30, MaximumAge = 20 }, DirectoryRefusals.AgesReversed.Code),
            (opened with { Opening = "always" }, DirectoryRefusals.OpeningTimesUnreadable.Code),
            (opened with { Url = "javascript:alert(1)" }, DirectoryRefusals.UrlUnreadable.Code),
            (opened with { Description = new('x', DirectoryRules.LongestText + 1) }, DirectoryRefusals.TooLong(1).Code),
        ];

        foreach (var (details, code) in wrong)
        {
            Assert.Equal(code, (await house.Get<DescribeService>().RunAsync(id, opened, details)).Refusal?.Code);
        }
    }

    [Theory]
    [InlineData(Role.Volunteer)]
    [InlineData(Role.Manager)]
    [InlineData(Role.Administrator)]
    [InlineData(Role.DataProtectionLead)]
    public async Task Whoever_only_reads_changes_nothing(Role role)
    {
        using var house = new House();
        house.Seat(Role.Coordinator);
        var id = await AddAsync(house);
        var service = house.Look(db => db.Services.Single(s => s.Id == id));
        house.Seat(role);

        Assert.True((await house.Get<ReadService>().RunAsync(id)).Done);
        Assert.True((await house.Get<ReadOrganisation>().RunAsync(service.Organisation)).Done);
        Assert.Equal(
            AccessRefusals.NotPermitted,
            (await house.Get<DescribeService>().RunAsync(id, service.Details, service.Details with { Fees = "£1" })).Refusal
        );
        Assert.Equal(AccessRefusals.NotPermitted, (await house.Get<VerifyService>().RunAsync(id)).Refusal);
        Assert.Equal(AccessRefusals.NotPermitted, (await house.Get<WithdrawService>().RunAsync(id, "No.")).Refusal);
        Assert.Equal(
            AccessRefusals.NotPermitted,
            (await house.Get<AddOrganisation>().RunAsync(new() { Name = "Mine" }, RecipientClass.Voluntary)).Refusal
        );
    }

    private static async Task<ServiceId> AddAsync(House house)
    {
        var organisation = await house.Get<AddOrganisation>().RunAsync(new() { Name = "Casa Sol" }, RecipientClass.Voluntary);
        return (await house.Get<AddService>().RunAsync(organisation.Value, new() { Name = "Casa Sol drop-in" })).Value;
    }
}
