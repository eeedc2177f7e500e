using Helpline.Domain.Refusals;

namespace Helpline.Domain.Calls;

public static class CallRefusals
{
    public static readonly Refusal OutcomeMissing = new("Calls.OutcomeMissing");

    public static readonly Refusal CategoryMissing = new("Calls.CategoryMissing");

    public static readonly Refusal LanguageMissing = new("Calls.LanguageMissing");

    public static readonly Refusal ReasonMissing = new("Calls.ReasonMissing");

    public static readonly Refusal CallbackMissing = new("Calls.CallbackMissing");

    public static readonly Refusal CallbackPast = new("Calls.CallbackPast");

    public static readonly Refusal CallbackNeedsContact = new("Calls.CallbackNeedsContact");

    public static readonly Refusal CaseNeedsContact = new("Calls.CaseNeedsContact");

    public static readonly Refusal AlreadyLogged = new("Calls.AlreadyLogged");

    public static readonly Refusal TelephoneUnclear = new("Calls.TelephoneUnclear");

    public static readonly Refusal InstructionsNotRead = new("Calls.InstructionsNotRead");

    public static readonly Refusal AgeImpossible = new("Calls.AgeImpossible");

    public static readonly Refusal WhyMissing = new("Calls.WhyMissing");

    public static readonly Refusal NothingAmended = new("Calls.NothingAmended");

    public static Refusal NoteTooLong(int length, int longest) => new("Calls.NoteTooLong", length, longest);

    public static readonly Refusal DraftElsewhere = new("Calls.DraftElsewhere");

    public static readonly Refusal AlreadyAsked = new("Calls.AlreadyAsked");

    public static readonly Refusal OwnQuestion = new("Calls.OwnQuestion");

    public static readonly Refusal QuestionOver = new("Calls.QuestionOver");

    public static readonly Refusal WhisperMissing = new("Calls.WhisperMissing");

    public static Refusal WhisperTooLong(int longest) => new("Calls.WhisperTooLong", longest);

    public static readonly Refusal NotImmediate = new("Calls.NotImmediate");

    public static readonly Refusal AlreadyRaised = new("Calls.AlreadyRaised");

    public static readonly Refusal RaisedMeanwhile = new("Calls.RaisedMeanwhile");
}
