using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.FollowUps;
using Helpline.Domain.Referrals;
using Helpline.Domain.Refusals;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Desks;
using Helpline.Web.Features.Concerns;
using Helpline.Web.Features.Conflicts;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Calls;

/// <summary>
/// Makes a draft a call, with everything that follows from it: the woman's record, concerns, a callback, a case. All of it or nothing.
/// Doing it twice logs one call. What is missing comes back all at once, and the draft is kept for good.
/// </summary>
public sealed class LogCall(FrontDesk frontDesk, IdentifyCaller identifyCaller, RecordCaller recordCaller)
{
    /// <param name="id">The draft's.</param>
    /// <param name="contents">The whole call.</param>
    /// <param name="seen">The revision that this page wrote or read last; 0 where there is no draft yet.</param>
    /// <param name="startedAt">When the call began.</param>
    /// <param name="stop">Stops waiting.</param>
    public Task<Outcome<LogResult>> RunAsync(
        DraftId id,
        CallContents contents,
        int seen,
        DateTimeOffset startedAt,
        CancellationToken stop = default
    ) =>
        frontDesk.WorkAsync(
            May.TakeCalls,
            async desk =>
            {
                var draft = await desk.DraftToChangeAsync(id, stop);
                if (draft is null && await LoggedAsync(desk, id, stop) is { } logged)
                {
                    return logged;
                }

                Refusal.ThrowIfAny(draft is null || draft.Revision == seen ? null : CallRefusals.DraftElsewhere);
                draft ??= await WriteDraft.BeginAsync(desk, id, startedAt, stop);
                draft.Write(CallJson.Write(contents), WriteDraft.TeamOf(contents), draft.Revision + 1, desk.Signature);
                draft.Try(desk.Signature);
                var known = await identifyCaller.RunAsync(desk, contents, stop);
                var missing = Missing(desk, contents, known);
                if (missing.Count > 0)
                {
                    desk.Note("drafts.tried", id.Value);
                    return new LogResult(null, missing) { Revision = draft.Revision };
                }

                return new LogResult(await LogAsync(desk, draft, contents, known, stop), []);
            },
            stop
        );

    private static async Task<LogResult?> LoggedAsync(Desk desk, DraftId id, CancellationToken stop)
    {
        var call = new CallId(id.Value);
        var number = await desk.Calls.Where(c => c.Id == call).Select(c => c.Number).FirstOrDefaultAsync(stop);
        if (number is null)
        {
            return null;
        }

        desk.Note("calls.logged-again", id.Value);
        return new LogResult(new(call, number, null, 0), []);
    }

    private static List<Refusal> Missing(Desk desk, CallContents contents, ServiceUser? known)
    {
        var missing = CallRules.Missing(contents, desk.LocalNow).ToList();
        if (missing.Count == 0 && contents is { Outcome: CallOutcome.CallbackBooked, CallbackAt: { } at })
        {
            missing.AddRange(IdentifyCaller.ObstacleToCallback(known, contents.Telephone, at) is { } unsafeHour ? [unsafeHour] : []);
        }

        return missing;
    }

    private async Task<LoggedCall> LogAsync(Desk desk, Draft draft, CallContents contents, ServiceUser? known, CancellationToken stop)
    {
        var caller = await recordCaller.RunAsync(desk, contents, known, new(draft.Id.Value), stop);
        var call = Call.Log(contents, await PlaceAsync(desk, draft, contents, caller, stop), desk.Signature);
        desk.Add(call);
        desk.Note("calls.logged", call.Id.Value);
        await desk.JoinQuestionsAsync(draft, call, stop);
        IReadOnlyList<Concern> concerns =
        [
            .. await desk.JoinRaisedAsync(call, stop),
            .. await desk.RaiseConcernsAsync(call, call.Flags, stop),
        ];
        var callback = Promise(desk, call, contents);
        var referrals = await desk.BeginReferralsAsync(call, contents, stop);
        var file = contents.Outcome == CallOutcome.CaseOpened ? await OpenCaseAsync(desk, call, concerns, callback, referrals, stop) : null;
        desk.Remove(draft);
        return new(call.Id, call.Number, file?.Number, concerns.Count);
    }

    private static async Task<CallPlace> PlaceAsync(
        Desk desk,
        Draft draft,
        CallContents contents,
        ServiceUserId? caller,
        CancellationToken stop
    )
    {
        var advice = desk.Actor.MayAdviseOnImmigration ? contents.ImmigrationAdvice.Trim() : "";
        var particulars = new CallParticulars
        {
            Emergency = contents.Emergency,
            TurnedAwayBecause = contents.Evidence.TurnedAwayBecause.Trim(),
            ImmigrationAdvice = advice,
            AdviserLevel = advice.Length > 0 ? desk.Actor.AdviserLevel : null,
        };
        return new(new(draft.Id.Value), draft.Number, draft.StartedAt, desk.Now, desk.Clock.ToLocal(draft.StartedAt))
        {
            TakenBy = draft.TakenBy,
            VolunteerCode = draft.TakenBy == desk.Actor.Id ? desk.Actor.Code : await CodeOfAsync(desk, draft.TakenBy, stop),
            ServiceUser = caller,
            Particulars = CallJson.Write(particulars),
        };
    }

    // A coordinator finishes what a volunteer began.
    private static async Task<string> CodeOfAsync(Desk desk, PersonId taker, CancellationToken stop) =>
        await desk.People.Where(p => p.Id == taker).Select(p => p.Code).FirstOrDefaultAsync(stop) ?? "";

    private static FollowUp? Promise(Desk desk, Call call, CallContents contents)
    {
        if (contents is not { Outcome: CallOutcome.CallbackBooked, CallbackAt: { } at })
        {
            return null;
        }

        var callback = FollowUp.OnCall(call, FollowUpKind.Callback, desk.Clock.FromLocal(at), "", desk.Signature);
        desk.Add(callback);
        desk.Note("follow-ups.promised", callback.Id.Value);
        return callback;
    }

    // Into the holding queue: nobody holds it until somebody allocates it.
    private static async Task<CaseFile> OpenCaseAsync(
        Desk desk,
        Call call,
        IReadOnlyList<Concern> concerns,
        FollowUp? callback,
        IReadOnlyList<Referral> referrals,
        CancellationToken stop
    )
    {
        var number = await desk.NextNumberAsync(NumberKind.Case, stop);
        var woman = call.ServiceUser!.Value;
        var file = CaseFile.Open(number, woman, call.Team ?? Team.Helpline, call.Flags.Risk(), call.Needs, desk.Signature);
        desk.Add(file);
        desk.Note("cases.opened", file.Id.Value);
        (await desk.BindingConflictAsync(woman, stop))?.Restrict(file);
        foreach (var concern in concerns)
        {
            concern.JoinCase(file.Id, woman);
        }

        callback?.JoinCase(file);
        foreach (var referral in referrals)
        {
            referral.JoinCase(file);
        }

        return file;
    }
}

/// <summary>What became of saving: the call, or all that is still missing.</summary>
public sealed record LogResult(LoggedCall? Call, IReadOnlyList<Refusal> Missing)
{
    /// <summary>The revision of the draft, where it stayed one.</summary>
    public int Revision { get; init; }
}

/// <summary>A call that was logged, the case that it opened, and how many concerns it raised.</summary>
public sealed record LoggedCall(CallId Id, string Number, string? CaseNumber, int Concerns);
