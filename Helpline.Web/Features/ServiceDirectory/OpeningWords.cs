using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Kit;
using Microsoft.Extensions.Localization;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>Opening times in the reader's words: “Mon, Tue 10:00–17:00 · Sat 10:00–12:30”.</summary>
internal static class OpeningWords
{
    public static string Of(string opening, IStringLocalizer<DirectoryText> text) =>
        opening == OpeningTimes.Always ? text["DayAndNight"]
        : OpeningTimes.Read(opening) is { Count: > 0 } week
            ? string.Join(
                " · ",
                week.GroupBy(time => (time.From, time.Until))
                    .Select(same =>
                        $"{string.Join(", ", same.Select(time => Format.ShortWeekday(time.Day)))} {Format.Time(same.Key.From)}–{Format.Time(same.Key.Until)}"
                    )
            )
        : text["Known.not-asked"];
}
