using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;
using Helpline.Tests.Support;
using Helpline.Web.Features.ServiceUsers;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Tests.Features.Cases;

/// <summary>What casework begins with: a woman, her call, its concern, her case.</summary>
internal static class Casework
{
    public static readonly SafeContact MondayEvenings = new()
    {
        WhoseItIs = WhoseItIs.HerOwn,
        SafeDays = [DayOfWeek.Monday],
        SafeFrom = new(18, 0),
        SafeUntil = new(21, 0),
        AskFor = "Lucía",
        LastConfirmed = new(2026, 2, 20),
    };

    private static int numbers;

    public static ServiceUser AddWoman(this House house, string name = "Rosa Quispe", SafeContact? safe = null)
    {
        var user = ServiceUser.Record(name, "es", house.Sign(Person.Console));
        var contact = ContactPoint.Of(user.Id, ContactKind.Telephone, "+447700900123");
        contact.Instruct(safe ?? MondayEvenings);
        user.AddContact(contact);
        return house.Save(user);
    }

    public static Call AddCall(
        this House house,
        Person takenBy,
        ServiceUser? about = null,
        Category category = Category.Vawg,
        CallOutcome outcome = CallOutcome.CaseOpened,
        params List<FlagKind> flags
    )
    {
        var contents = new CallContents
        {
            Outcome = outcome,
            Language = "es",
            Categories = [category],
            Needs = ["homeless-tonight"],
            Flags = flags,
            Notes = "She rang from the library.",
        };
        var place = new CallPlace(
            CallId.New(),
            $"C-2026-{Interlocked.Increment(ref numbers):D6}",
            house.Clock.Now,
            house.Clock.Now,
            house.Clock.Now.DateTime
        )
        {
            TakenBy = takenBy.Id,
            ServiceUser = about?.Id,
        };
        return house.Save(Call.Log(contents, place, house.Sign(takenBy.Id)));
    }

    public static Concern AddConcern(this House house, Call call, FlagKind flag = FlagKind.DomesticAbuse, TimeSpan? left = null) =>
        house.Save(Concern.Raise(call, flag, house.Clock.Now + (left ?? TimeSpan.FromHours(2)), house.Sign(call.TakenBy!.Value)));

    public static CaseFile AddCase(
        this House house,
        Person? holder,
        ServiceUser? about = null,
        RiskLevel risk = RiskLevel.Standard,
        Team team = Team.Vawg
    )
    {
        var user = about ?? house.AddWoman();
        var file = CaseFile.Open(
            $"K-2025-{Interlocked.Increment(ref numbers):D5}",
            user.Id,
            team,
            risk,
            ["homeless-tonight"],
            house.Sign(Person.Console)
        );
        if (holder is not null)
        {
            file.Allocate(holder.Id, house.Sign(Person.Console));
        }

        return house.Save(file);
    }

    public static CaseFile CaseNow(this House house, CaseId id) =>
        house.Look(db => db.Cases.Include(f => f.Needs).Include(f => f.People).Single(f => f.Id == id));
}
