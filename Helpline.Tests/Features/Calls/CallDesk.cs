using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.ServiceUsers;
using Helpline.Tests.Support;
using Helpline.Web.Features.Calls;
using Helpline.Web.Features.ServiceUsers;

namespace Helpline.Tests.Features.Calls;

/// <summary>What calls are made of in these tests.</summary>
internal static class CallDesk
{
    public const string Number = "07700 900 123";

    public static CallContents Complete(Action<CallContents>? change = null)
    {
        var contents = new CallContents
        {
            Notes = "Anoche la empujó. Dos hijas.",
            Language = "es",
            Categories = [Category.Vawg, Category.Housing],
            Outcome = CallOutcome.InformationGiven,
        };
        change?.Invoke(contents);
        return contents;
    }

    /// <summary>A draft written once and logged.</summary>
    public static async Task<LoggedCall> LogAsync(this House house, Action<CallContents>? change = null)
    {
        var (id, contents) = (DraftId.New(), Complete(change));
        var kept = await house.Get<WriteDraft>().RunAsync(id, contents, 0, house.Clock.Now);
        var outcome = await house.Get<LogCall>().RunAsync(id, contents, kept.Value!.Revision, house.Clock.Now);
        Assert.Empty(outcome.Value!.Missing);
        return outcome.Value.Call!;
    }

    /// <summary>A woman who has called before, with what she said about her number.</summary>
    public static async Task<ServiceUserId> KnowAsync(this House house, string name, SafeContact? safe = null)
    {
        var call = await house.LogAsync(c => (c.Name, c.Telephone) = (name, Number));
        var woman = house.Look(db => db.Calls.Single(c => c.Id == call.Id)).ServiceUser!.Value;
        if (safe is not null)
        {
            house.Tamper(db => db.Set<ContactPoint>().Single(c => c.ServiceUser == woman).Instruct(safe));
        }

        return woman;
    }

    /// <summary>Another volunteer with a call just begun.</summary>
    public static async Task<DraftId> AnswerAsync(this House house, Action<CallContents>? change = null)
    {
        house.Seat(Role.Volunteer, "Bea");
        var contents = new CallContents { Notes = "Buenas" };
        change?.Invoke(contents);
        var id = DraftId.New();
        Assert.True((await house.Get<WriteDraft>().RunAsync(id, contents, 0, house.Clock.Now)).Done);
        return id;
    }
}
