using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Desks;
using Helpline.Web.Features.Duty;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Calls;

/// <summary>What became of asking for a coordinator, and of calling all of them, during one's own call.</summary>
public sealed class ReadCallHelp(FrontDesk frontDesk)
{
    public Task<Outcome<CallHelp>> RunAsync(DraftId on, CancellationToken stop = default) =>
        frontDesk.ReadAsync(May.AskCoordinators, desk => ReadAsync(desk, on, stop), stop);

    // Nothing, and no refusal, once it is no draft of hers: it was logged while this was asked, as it is every second.
    private static async Task<CallHelp> ReadAsync(Desk desk, DraftId on, CancellationToken stop)
    {
        var own = await desk.Drafts.AnyAsync(d => d.Id == on, stop);
        var questions = own ? await desk.CallQuestions.Include(q => q.Whispers).Where(q => q.Draft == on).ToListAsync(stop) : [];
        var concerns = own ? await desk.ConcernsOn(new(on.Value)).OrderBy(k => k.RaisedAt).ToListAsync(stop) : [];
        var names = await NamesAsync(desk, questions, concerns, stop);
        return new(
            [.. questions.OrderBy(q => q.AskedAt).Select(q => AskedQuestion.Of(q, names))],
            [.. concerns.Select(k => new RaisedNow(k.Flag, k.RaisedAt, k.Acknowledged is { } by ? names.GetValueOrDefault(by.By) : null))]
        )
        {
            NobodyOnDuty = questions.Any(q => q is { IsOpen: true, Answered: null }) && (await desk.OnDutyAsync(stop)).Count == 0,
        };
    }

    private static Task<Dictionary<PersonId, string>> NamesAsync(
        Desk desk,
        IReadOnlyList<CallQuestion> questions,
        IReadOnlyList<Concern> concerns,
        CancellationToken stop
    )
    {
        Signature?[] signatures = [.. questions.Select(q => q.Answered), .. concerns.Select(k => k.Acknowledged)];
        var wanted = signatures.OfType<Signature>().Select(s => s.By).Distinct().ToArray();
        return desk.People.Where(p => wanted.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, stop);
    }
}

/// <summary>Whom she asked, whom she called, and what they say.</summary>
public sealed record CallHelp(IReadOnlyList<AskedQuestion> Questions, IReadOnlyList<RaisedNow> Raised)
{
    /// <summary>She asked, nobody came yet, and nobody is on duty.</summary>
    public bool NobodyOnDuty { get; init; }

    public bool IsAsked => Questions.Any(q => q.IsOpen);

    /// <summary>Whether anything may still happen.</summary>
    public bool IsAwaited => IsAsked || Raised.Any(raised => raised.TakenBy is null);
}

/// <summary>One question to a coordinator, who came, and what she whispered.</summary>
public sealed record AskedQuestion(DateTimeOffset AskedAt, string? AnsweredBy, DateTimeOffset? AnsweredAt, DateTimeOffset? EndedAt)
{
    public IReadOnlyList<HeardWhisper> Whispers { get; init; } = [];

    public bool IsOpen => EndedAt is null;

    internal static AskedQuestion Of(CallQuestion question, Dictionary<PersonId, string> names)
    {
        var by = question.Answered is { } answered ? names.GetValueOrDefault(answered.By, "") : null;
        return new(question.AskedAt, by, question.Answered?.At, question.Ended?.At)
        {
            Whispers =
            [
                .. question
                    .Whispers.OrderBy(w => w.Signature.At)
                    .ThenBy(w => w.Id)
                    .Select(w => new HeardWhisper(w.Id, w.Signature.At, w.Words)),
            ],
        };
    }
}

/// <summary>A few words of a coordinator.</summary>
public sealed record HeardWhisper(Guid Id, DateTimeOffset At, string Words);

/// <summary>A concern that was raised on the line, and who has taken it.</summary>
public sealed record RaisedNow(FlagKind Flag, DateTimeOffset At, string? TakenBy);
