using System.Globalization;
using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Calls;

/// <summary>One call as it was logged and what was corrected since. The reading is noted.</summary>
public sealed class ReadCall(FrontDesk frontDesk)
{
    public Task<Outcome<CallView>> RunAsync(CallId id, CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.ReadCalls,
            async desk =>
            {
                var found = await Desk.OneAsync(
                    desk.Calls.Include(c => c.Amendments).AsTracking(QueryTrackingBehavior.TrackAll),
                    c => c.Id == id,
                    stop
                );
                desk.Note("calls.read", id.Value);
                var signers = found.Amendments.Select(a => a.Signature.By).ToHashSet();
                var people = await desk
                    .People.Where(p => signers.Contains(p.Id) || p.Id == found.TakenBy)
                    .ToDictionaryAsync(p => p.Id, p => p.Name, stop);
                var needs = found.Amendments.Any(a => a.Field == nameof(CallContents.Needs)) ? await desk.Needs.ToListAsync(stop) : [];
                return new CallView(found, ContentsOf(found), CallJson.ReadParticulars(found.Particulars))
                {
                    Version = desk.VersionOf(found),
                    Questions = await QuestionsAsync(desk, id, stop),
                    TakenBy = found.TakenBy is { } taker ? people.GetValueOrDefault(taker) : null,
                    Corrections = [.. Corrections(found, people)],
                    Needs = needs.ToDictionary(n => n.Code, n => n.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName)),
                };
            },
            stop
        );

    private static async Task<IReadOnlyList<AskedQuestion>> QuestionsAsync(Desk desk, CallId id, CancellationToken stop)
    {
        var asked = await desk.CallQuestions.Include(q => q.Whispers).Where(q => q.Call == id).OrderBy(q => q.AskedAt).ToListAsync(stop);
        var wanted = asked.Select(q => q.Answered).OfType<Signature>().Select(s => s.By).Distinct().ToArray();
        var names = await desk.People.Where(p => wanted.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, stop);
        return [.. asked.Select(q => AskedQuestion.Of(q, names))];
    }

    /// <summary>The call's facts as they stood in its draft.</summary>
    internal static CallContents ContentsOf(Call call) =>
        new()
        {
            Notes = call.Notes,
            Channel = call.Channel,
            Direction = call.Direction,
            Caller = call.Caller,
            Language = call.Language,
            Interpreter = call.Interpreter,
            KnownAs = call.ServiceUser?.Value,
            Categories = call.Category is { } primary ? [primary, .. call.OtherCategories] : [],
            Needs = [.. call.Needs],
            Flags = [.. call.Flags],
            Given = [.. call.Given],
            Outcome = call.Outcome,
            CouldNotHelp = call.CouldNotHelp,
            Area = call.Area,
            Nationality = call.Nationality,
            Age = call.Age,
            PublicFunds = call.PublicFunds,
            Consent = call.Consent,
            Children = call.Children,
            Emergency = CallJson.ReadParticulars(call.Particulars).Emergency,
            Evidence = EvidenceOf(call),
            // A promise that was made stays made: amending neither moves it nor asks for it again.
            CallbackAt = call.Outcome == CallOutcome.CallbackBooked ? call.StartedLocally : null,
            ImmigrationActions = [.. call.ImmigrationActions],
        };

    private static Evidence EvidenceOf(Call call) =>
        new()
        {
            ThreatenedWithDeportation = call.ThreatenedWithDeportation,
            ReportedToPolice = call.ReportedToPolice,
            NotReportedBecause = [.. call.NotReportedBecause],
            RelativeInterpreted = call.RelativeInterpreted,
            StatusUsedBy = [.. call.StatusUsedBy],
            TurnedAway = call.TurnedAway,
        };

    private static IEnumerable<Correction> Corrections(Call call, Dictionary<PersonId, string> people) =>
        call
            .Amendments.OrderByDescending(a => a.Signature.At)
            .GroupBy(a => (a.Signature, a.Why))
            .Select(at => new Correction(
                people.GetValueOrDefault(at.Key.Signature.By) ?? "",
                at.Key.Signature.At,
                at.Key.Why,
                [.. at.Select(a => new CallChange(a.Field, a.Before, a.After))]
            ));
}

/// <summary>A logged call to read.</summary>
public sealed record CallView(Call Call, CallContents Contents, CallParticulars Particulars)
{
    public required int Version { get; init; }

    public string? TakenBy { get; init; }

    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>Who was asked to come while it was on the line, and what was whispered.</summary>
    public IReadOnlyList<AskedQuestion> Questions { get; init; } = [];

    /// <summary>Where needs were corrected: all of them by their codes, in the reader's language.</summary>
    public IReadOnlyDictionary<string, string> Needs { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<FlagKind> Flags => Call.Flags;
}

/// <summary>What somebody corrected at one time, and why.</summary>
public sealed record Correction(string By, DateTimeOffset At, string Why, IReadOnlyList<CallChange> Changes);
