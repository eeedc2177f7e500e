using Helpline.Domain;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Kit;
using Helpline.Web.Texts;
using Microsoft.Extensions.Localization;

namespace Helpline.Web.Features.ServiceUsers;

/// <summary>The fields of the instructions by their names, for whoever decides between two versions of one.</summary>
internal static class SafeContactFields
{
    public static SafeContact With(SafeContact said, string field, object? value) =>
        field switch
        {
            nameof(SafeContact.WhoseItIs) => said with { WhoseItIs = (WhoseItIs)value! },
            nameof(SafeContact.SafeDays) => said with { SafeDays = (Weekdays)value! },
            nameof(SafeContact.SafeFrom) => said with { SafeFrom = (TimeOnly?)value },
            nameof(SafeContact.SafeUntil) => said with { SafeUntil = (TimeOnly?)value },
            nameof(SafeContact.Voicemail) => said with { Voicemail = (Voicemail)value! },
            nameof(SafeContact.Text) => said with { Text = (Answer)value! },
            nameof(SafeContact.Email) => said with { Email = (Answer)value! },
            nameof(SafeContact.Post) => said with { Post = (Answer)value! },
            nameof(SafeContact.AskFor) => said with { AskFor = (string)value! },
            nameof(SafeContact.WeAre) => said with { WeAre = (string)value! },
            nameof(SafeContact.CodeWord) => said with { CodeWord = (string)value! },
            nameof(SafeContact.WhoMayAnswer) => said with { WhoMayAnswer = (string)value! },
            nameof(SafeContact.WithheldNumberOnly) => said with { WithheldNumberOnly = (bool)value! },
            nameof(SafeContact.InterpreterNote) => said with { InterpreterNote = (string)value! },
            nameof(SafeContact.LastConfirmed) => said with { LastConfirmed = (DateOnly)value! },
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, "No such field."),
        };

    public static string Show(object? value, IStringLocalizer<WordText> words) =>
        value switch
        {
            null => "",
            WhoseItIs whose => words.Of(whose),
            Voicemail voicemail => words.Of(voicemail),
            Answer answer => words.Of(answer),
            bool yes => words.Of(yes ? Answer.Yes : Answer.No),
            Weekdays days => string.Join(", ", days.InOrder().Select(Format.ShortWeekday)),
            TimeOnly time => Format.Time(time),
            DateOnly day => day == default ? "" : Format.Day(day),
            _ => value.ToString() ?? "",
        };
}
