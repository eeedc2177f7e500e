using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceUsers;

namespace Helpline.Domain.Calls;

/// <summary>What a call must hold before it can be logged. Asked while the form is open, obeyed when it is saved.</summary>
public static class CallRules
{
    public const int OldestAge = 120;

    /// <summary>Everything still missing or impossible, in the order of the screen. Empty when it can be logged.</summary>
    /// <param name="contents">The call so far.</param>
    /// <param name="localNow">The helpline's local time.</param>
    public static IReadOnlyList<Refusal> Missing(CallContents contents, DateTime localNow) =>
        [.. Obstacles(contents, localNow).OfType<Refusal>()];

    private static IEnumerable<Refusal?> Obstacles(CallContents contents, DateTime localNow)
    {
        yield return contents.Notes.Length > CallContents.LongestNote
            ? CallRefusals.NoteTooLong(contents.Notes.Length, CallContents.LongestNote)
            : null;
        yield return contents.Outcome is null ? CallRefusals.OutcomeMissing : null;
        if (contents.Outcome is not { } outcome || outcome.IsNoCase())
        {
            yield break;
        }

        yield return contents.Categories.Count == 0 ? CallRefusals.CategoryMissing : null;
        yield return string.IsNullOrEmpty(contents.Language) ? CallRefusals.LanguageMissing : null;
        yield return ObstacleToTelephone(contents);
        yield return contents.Age is < 0 or > OldestAge ? CallRefusals.AgeImpossible : null;
        yield return outcome switch
        {
            CallOutcome.CouldNotHelp when contents.CouldNotHelp is null => CallRefusals.ReasonMissing,
            CallOutcome.CallbackBooked => ObstacleToCallback(contents, localNow),
            CallOutcome.CaseOpened when !contents.HasContact => CallRefusals.CaseNeedsContact,
            _ => null,
        };
    }

    // Half a number would be lost or, worse, be another woman's; a hidden one is a normal thing.
    private static Refusal? ObstacleToTelephone(CallContents contents) =>
        contents.Anonymous || TelephoneNumber.IsWithheld(contents.Telephone) || TelephoneNumber.TryParse(contents.Telephone, out _)
            ? null
            : CallRefusals.TelephoneUnclear;

    private static Refusal? ObstacleToCallback(CallContents contents, DateTime localNow) =>
        contents switch
        {
            { HasNumber: false } => CallRefusals.CallbackNeedsContact,
            { CallbackAt: null } => CallRefusals.CallbackMissing,
            { CallbackAt: { } at } when at <= localNow => CallRefusals.CallbackPast,
            _ => null,
        };
}
