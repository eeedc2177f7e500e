using Helpline.Domain.Calls;
using Helpline.Domain.Refusals;

namespace Helpline.Web.Features.Calls;

/// <summary>Where on the screen each thing that may be missing is mended.</summary>
internal static class CallFields
{
    public const string Notes = "call-notes";
    public const string Telephone = "call-telephone";
    public const string Name = "call-name";
    public const string Language = "call-language";
    public const string Age = "call-age";
    public const string Categories = "call-categories";
    public const string Outcome = "call-outcome";
    public const string Reason = "call-reason";
    public const string Callback = "call-callback";

    public static string Of(Refusal refusal) =>
        refusal switch
        {
            _ when refusal == CallRefusals.CategoryMissing => Categories,
            _ when refusal == CallRefusals.LanguageMissing => Language,
            _ when refusal == CallRefusals.AgeImpossible => Age,
            _ when refusal == CallRefusals.ReasonMissing => Reason,
            _ when refusal == CallRefusals.CallbackNeedsContact || refusal == CallRefusals.TelephoneUnclear => Telephone,
            _ when refusal == CallRefusals.CaseNeedsContact => Name,
            _ when refusal == CallRefusals.OutcomeMissing => Outcome,
            { Code: "Calls.NoteTooLong" } => Notes,
            _ => Callback,
        };
}
