using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.FollowUps;
using Helpline.Domain.ServiceUsers;

namespace Helpline.Web.Features.Practice;

/// <summary>An invented case with all that happened in it up to now: allocated or waiting, carried, adrift, overdue, closed.</summary>
internal sealed class PracticeCase
{
    private readonly Random random;
    private readonly DateTimeOffset now;
    private readonly Person coordinator;

    public PracticeCase(
        Random random,
        string number,
        Call call,
        ServiceUserId woman,
        PracticeStaff staff,
        IReadOnlyList<Need> needs,
        DateTimeOffset now
    )
    {
        (this.random, this.now) = (random, now);
        var team = call.Team ?? Team.Helpline;
        coordinator = staff.CoordinatorOf(team, random);
        var opened = new Signature(call.TakenBy!.Value, call.EnteredAt);
        var hers = call.Needs.Count > 0 ? call.Needs : [needs.First(n => n.Category == call.Category).Code];
        var risk = random.Pick<RiskLevel>([RiskLevel.Standard, RiskLevel.Standard, RiskLevel.Medium, RiskLevel.High]);
        File = CaseFile.Open(number, woman, team, risk, hers, opened);
        Live();
    }

    public CaseFile File { get; }

    public List<object> Parts { get; } = [];

    /// <summary>When it was closed, or nothing while it is open.</summary>
    public DateTimeOffset? ClosedAt => File.Closure?.At;

    private TimeSpan Age => now - File.Opened.At;

    private void Live()
    {
        if (Age < TimeSpan.FromDays(3) || (Age < TimeSpan.FromDays(9) && random.Chance(0.3)))
        {
            // Waits for somebody to take it.
            return;
        }

        File.Allocate(coordinator.Id, At(TimeSpan.FromHours(5 + random.Next(40))));
        // So long that each coordinator carries about what she can.
        var lasts = TimeSpan.FromDays(12 + random.Next(36));
        Write(lasts < Age ? lasts : Age);
        if (lasts < Age)
        {
            Close(At(lasts));
        }
        else
        {
            GoOn();
        }
    }

    private void Write(TimeSpan until)
    {
        for (var at = TimeSpan.FromDays(2 + random.Next(4)); at < until; at += TimeSpan.FromDays(6 + random.Next(25)))
        {
            var contact = random.Chance(0.6);
            Parts.Add(CaseNote.Write(File, Words("case"), contact, At(at)));
            File.Begin(At(at));
            if (contact)
            {
                File.Touch(At(at).At);
            }
        }
    }

    private void GoOn()
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        var chance = random.NextDouble();
        if (chance < 0.08)
        {
            // Adrift: begun, and nobody said what comes next.
            File.Begin(At(TimeSpan.FromDays(1)));
        }
        else if (chance < 0.16)
        {
            File.Begin(At(TimeSpan.FromDays(1)));
            File.Wait(Words("waiting"), At(TimeSpan.FromDays(2)));
        }
        else
        {
            File.PlanNext(Words("step"), today.AddDays(chance < 0.28 ? -1 - random.Next(9) : random.Next(21)), At(TimeSpan.FromDays(2)));
        }

        if (random.Chance(0.35))
        {
            var kind = random.Chance(0.5) ? FollowUpKind.Callback : FollowUpKind.Task;
            Parts.Add(FollowUp.OnCase(File, kind, Due(today), Words("step"), At(TimeSpan.FromDays(1))));
        }
    }

    // In the language of whoever carries it.
    private string Words(string kind) => PracticeNotes.Pick(random, kind, coordinator.Language);

    private DateTimeOffset Due(DateOnly today) =>
        new(today.AddDays(random.Next(-2, 9)).ToDateTime(new TimeOnly(10 + random.Next(6), 30 * random.Next(2))), TimeSpan.Zero);

    private void Close(Signature signature)
    {
        var outcomes = File.Needs.ToDictionary(
            n => n.Need,
            _ => random.Pick<NeedOutcome>([NeedOutcome.Met, NeedOutcome.Met, .. Enum.GetValues<NeedOutcome>()])
        );
        File.Close(outcomes, Words("summary"), CaseTies.None, signature);
    }

    private Signature At(TimeSpan afterOpening) =>
        new(coordinator.Id, File.Opened.At + afterOpening < now ? File.Opened.At + afterOpening : now);
}
