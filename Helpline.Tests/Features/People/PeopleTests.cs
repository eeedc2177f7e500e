using Helpline.Domain.Access;
using Helpline.Tests.Support;
using Helpline.Web.Features.OwnAccount;
using Helpline.Web.Features.People;
using Helpline.Web.Identity;

namespace Helpline.Tests.Features.People;

public sealed class PeopleTests
{
    [Theory, EachDatabase]
    public async Task Whoever_keeps_people_invites_and_the_link_is_not_kept(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Administrator);

        var outcome = await InviteAsync(house, "rosa@helpline.test", "V50");

        Assert.True(outcome.Done);
        Assert.Equal(22, outcome.Value!.Token.Length);
        var invitation = house.Look(db => db.Invitations.Single());
        Assert.Equal(house.Clock.Now.AddHours(72), invitation.ExpiresAt);
        Assert.Equal(["people.invited"], house.Acts());
    }

    [Theory, EachDatabase]
    public async Task One_address_and_one_code_belong_to_one_person(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Administrator);
        await InviteAsync(house, "rosa@helpline.test", "V50");

        Assert.Equal(PeopleRefusals.EmailTaken, (await InviteAsync(house, "Rosa@Helpline.test", "V51")).Refusal);
        Assert.Equal(PeopleRefusals.CodeTaken, (await InviteAsync(house, "eva@helpline.test", "V50")).Refusal);
        Assert.Equal(PeopleRefusals.EmailImpossible, (await InviteAsync(house, "eva", "V51")).Refusal);
    }

    [Theory, EachDatabase]
    public async Task An_invitation_is_taken_once_and_not_after_three_days(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Administrator);
        var token = (await InviteAsync(house, "rosa@helpline.test", "V50")).Value!.Token;
        var late = (await InviteAsync(house, "eva@helpline.test", "V51")).Value!.Token;
        var invitations = new Invitations(house.Get<Web.Data.DataDoors>(), house.Get<Web.Desks.HelplineClock>());
        var invitation = (await invitations.FindAsync(token))!;

        var taken = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => invitations.UseAsync(invitation)));

        Assert.Single(taken, success => success);
        Assert.Null(await invitations.FindAsync(token));
        Assert.Null(await invitations.FindAsync("not a token"));
        house.Clock.Now = house.Clock.Now.AddHours(73);
        Assert.Null(await invitations.FindAsync(late));
    }

    [Theory, EachDatabase]
    public async Task A_suspended_person_is_refused_at_her_next_action_and_signed_out_everywhere(DatabaseKind on)
    {
        using var house = new House(on);
        var rosa = house.Enrol(Role.Volunteer, "Rosa");
        house.Save(SignInOf(house, rosa));
        var ines = house.Seat(Role.Administrator, "Inés");

        Assert.Null((await house.Get<SuspendPerson>().RunAsync(rosa.Id, "left")).Refusal);
        Assert.Equal(AccessRefusals.NotHerOwn, (await house.Get<SuspendPerson>().RunAsync(ines.Id, "left")).Refusal);

        Assert.NotNull(house.Look(db => db.SignIns.Single()).EndedAt);
        house.Seat(rosa, Role.Volunteer);
        Assert.Equal(AccessRefusals.NotPermitted, (await house.Get<ReadOwnAccount>().RunAsync()).Refusal);
        house.Seat(ines, Role.Administrator);
        Assert.Null((await house.Get<ReinstatePerson>().RunAsync(rosa.Id)).Refusal);
        house.Seat(rosa, Role.Volunteer);
        Assert.True((await house.Get<ReadOwnAccount>().RunAsync()).Done);
    }

    [Theory, EachDatabase]
    public async Task Taking_the_role_that_she_acts_in_signs_her_out_and_nobody_gives_herself_one(DatabaseKind on)
    {
        using var house = new House(on);
        var rosa = house.Enrol(Role.Volunteer, "Rosa");
        house.Save(SignInOf(house, rosa));
        var ines = house.Seat(Role.Administrator, "Inés");
        var sheet = (await house.Get<ReadPerson>().RunAsync(rosa.Id)).Value!;

        Assert.Null((await house.Get<GiveRoles>().RunAsync(rosa.Id, [Role.Coordinator], [Team.Vawg], sheet.Version)).Refusal);
        Assert.NotNull(house.Look(db => db.SignIns.Single()).EndedAt);
        Assert.Equal(
            AccessRefusals.ChangedMeanwhile,
            (await house.Get<GiveRoles>().RunAsync(rosa.Id, [Role.Manager], [], sheet.Version)).Refusal
        );
        Assert.Equal(AccessRefusals.NotHerOwn, (await house.Get<GiveRoles>().RunAsync(ines.Id, [Role.Coordinator], [], 0)).Refusal);
    }

    [Theory, EachDatabase]
    public async Task She_acts_in_one_of_her_own_roles_at_a_time(DatabaseKind on)
    {
        using var house = new House(on);
        var rosa = house.Enrol(Role.Volunteer, "Rosa");
        house.Tamper(db =>
            db.People.Single(p => p.Id == rosa.Id).GiveRoles([Role.Volunteer, Role.Manager], [], house.Sign(Person.Console))
        );
        var signIn = house.Save(SignInOf(house, rosa));
        house.Seat(rosa, Role.Volunteer);

        Assert.Null((await house.Get<ActAs>().RunAsync(signIn.Id, Role.Manager)).Refusal);
        Assert.Equal(Role.Manager, house.Look(db => db.SignIns.Single()).ActingRole);
        Assert.Equal(AccessRefusals.NotPermitted, (await house.Get<ActAs>().RunAsync(signIn.Id, Role.Administrator)).Refusal);
        Assert.Equal(AccessRefusals.NotFound, (await house.Get<ActAs>().RunAsync(Guid.NewGuid(), Role.Manager)).Refusal);
    }

    [Theory, EachDatabase]
    public async Task She_ends_her_own_other_sign_ins_and_nobody_elses(DatabaseKind on)
    {
        using var house = new House(on);
        var rosa = house.Enrol(Role.Volunteer, "Rosa");
        var eva = house.Enrol(Role.Volunteer, "Eva");
        var (here, there, hers) = (house.Save(SignInOf(house, rosa)), house.Save(SignInOf(house, rosa)), house.Save(SignInOf(house, eva)));
        house.Seat(rosa, Role.Volunteer);

        await house.Get<EndOwnSignIns>().RunAsync(here.Id, hers.Id);
        Assert.All(house.Look(db => db.SignIns.ToList()), signIn => Assert.Null(signIn.EndedAt));
        await house.Get<EndOwnSignIns>().RunAsync(here.Id);

        Assert.Equal([there.Id], house.Look(db => db.SignIns.Where(s => s.EndedAt != null).Select(s => s.Id).ToList()));
    }

    private static Task<Web.Desks.Outcome<Invited>> InviteAsync(House house, string email, string code) =>
        house.Get<InvitePerson>().RunAsync(new(code, "Somebody", email, [Role.Volunteer], [Team.Helpline], "es"));

    private static SignIn SignInOf(House house, Person person) =>
        new()
        {
            Id = Guid.NewGuid(),
            KeyHash = Guid.NewGuid().ToByteArray(),
            Person = person.Id,
            StartedAt = house.Clock.Now,
            SeenAt = house.Clock.Now,
            ExpiresAt = house.Clock.Now.AddMinutes(20),
            ActingRole = person.Roles[0],
        };
}
