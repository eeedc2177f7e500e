using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.Refusals;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Desks;
using Helpline.Web.Features.Conflicts;
using Helpline.Web.Features.Referrals;
using Helpline.Web.Features.ServiceUsers;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Cases;

/// <summary>
/// Opens a case from a call. A caller who stayed anonymous is recorded first, with the name that she gives now; from then on her key seals
/// the call. What hangs on the call (concerns, follow-ups, referrals) joins the case, and the call leaves triage.
/// </summary>
public sealed class OpenCase(FrontDesk frontDesk, IndexServiceUser index, CheckCaller checkCaller)
{
    /// <param name="from">The call.</param>
    /// <param name="risk">How high the risk to her is.</param>
    /// <param name="name">Her name, where the call was anonymous.</param>
    /// <param name="stop">Stops it.</param>
    public Task<Outcome<CaseId>> RunAsync(CallId from, RiskLevel risk, string? name = null, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.CarryCases,
            async desk =>
            {
                var call = await Desk.OneAsync(desk.Calls.Include(c => c.Amendments), c => c.Id == from, stop);
                desk.Expect(call, desk.VersionOf(call));
                var her = call.ServiceUser is { } known
                    ? await Desk.OneAsync(desk.ServiceUsers.Include(u => u.Contacts), u => u.Id == known, stop)
                    : await RecordAsync(desk, call, name, stop);
                await RefuseSecondAsync(desk, call, her.Id, stop);
                await checkCaller.RunAsync(desk, her, SaidOfHer.Nothing, from, stop);
                var binding = await desk.BindingConflictAsync(her.Id, stop);
                Refusal.ThrowIfAny(binding?.Lets(desk.Actor.Id) ?? true ? null : SafeguardingRefusals.AskTheLead);
                var number = await desk.NextNumberAsync(NumberKind.Case, stop);
                var file = CaseFile.Open(number, her.Id, call.Team ?? Team.Helpline, risk, call.Needs, desk.Signature);
                file.Touch(call.StartedAt);
                binding?.Restrict(file);
                desk.Add(file);
                await JoinAsync(desk, call, file, stop);
                call.Triage(desk.Signature);
                desk.Note("cases.opened", file.Id.Value);
                return file.Id;
            },
            stop
        );

    private async Task<ServiceUser> RecordAsync(Desk desk, Call call, string? name, CancellationToken stop)
    {
        var given = PersonName.TryParse(name, out var read) ? read : throw new RefusedException(ServiceUserRefusals.NameMissing);
        var user = ServiceUser.Record(given.Full, call.Language, desk.Signature);
        desk.Add(user);
        await index.RunAsync(desk, user, stop);
        call.BelongTo(user.Id);
        foreach (var question in await desk.QuestionsOn(new(call.Id.Value)).Include(q => q.Whispers).ToListAsync(stop))
        {
            question.TellOf(call.Subject);
        }

        desk.Note("service-users.recorded", user.Id.Value);
        return user;
    }

    // One team's second case for the same woman is a mistake; another team's is not.
    private static async Task RefuseSecondAsync(Desk desk, Call call, ServiceUserId user, CancellationToken stop)
    {
        var team = call.Team ?? Team.Helpline;
        var open = await desk
            .Cases.Where(f => f.ServiceUser == user && f.Team == team && f.Closure == null)
            .Select(f => f.Number)
            .FirstOrDefaultAsync(stop);
        Refusal.ThrowIfAny(open is null ? null : CaseRefusals.AlreadyHasCase(open));
    }

    private static async Task JoinAsync(Desk desk, Call call, CaseFile file, CancellationToken stop)
    {
        foreach (var concern in await desk.Concerns.Include(k => k.Actions).Where(k => k.Call == call.Id).ToListAsync(stop))
        {
            concern.JoinCase(file.Id, file.ServiceUser);
        }

        foreach (var followUp in await desk.FollowUps.Where(f => f.Call == call.Id).ToListAsync(stop))
        {
            followUp.JoinCase(file);
        }

        await desk.JoinReferralsAsync(call.Id, file, stop);
    }
}
