using System.Globalization;
using Helpline.Domain;
using Helpline.Domain.Statistics;
using Helpline.Web.Features.PastCalls;
using Helpline.Web.Kit;
using Helpline.Web.Texts;
using Microsoft.Extensions.Localization;

namespace Helpline.Web.Features.Statistics;

/// <summary>What figures and their rows are called in the reader's language.</summary>
public sealed class FigureWords(IStringLocalizer<StatisticsText> text, IStringLocalizer<WordText> words)
{
    public string NameOf(FigureDefinition definition) => text[$"Figure.{definition.Key}"];

    public string MeaningOf(FigureDefinition definition) => text[$"Meaning.{definition.Key}"];

    public string CountsOf(FigureDefinition definition) => text[$"Counts.{Code.Of(definition.Counts)}"];

    public string GroupOf(FigureGroup group) => text[$"Group.{Code.Of(group)}"];

    /// <summary>The row in words. A service keeps its own name, a volunteer her code.</summary>
    public string RowOf(Dimension by, string row, IReadOnlyDictionary<string, string> needs) =>
        row == Spelling.NotKnown
            ? text[$"Row.{row}"]
            : by switch
            {
                Dimension.Category => Word("Category", row),
                Dimension.Flag => Word("FlagKind", row),
                Dimension.Channel => Word("Channel", row),
                Dimension.Direction => Word("Direction", row),
                Dimension.Caller => Word("CallerKind", row),
                Dimension.Outcome => Word("CallOutcome", row),
                Dimension.Given => Word("Given", row),
                Dimension.ReferralKind => Word("ReferralKind", row),
                Dimension.ReferralResult => Word("ReferralResult", row),
                Dimension.DeclineReason => Word("DeclineReason", row),
                Dimension.CouldNotHelpReason => Word("CouldNotHelpReason", row),
                Dimension.Answer => Word("Answer", row),
                Dimension.PoliceReport => Word("PoliceReport", row),
                Dimension.NotReportedReason => Word("NotReportedReason", row),
                Dimension.StatusUsedBy => Word("StatusUsedBy", row),
                Dimension.Urgency => Word("Urgency", row),
                Dimension.Need => needs.GetValueOrDefault(row, row),
                Dimension.Language => CultureInfo.GetCultureInfo(row).DisplayName,
                Dimension.Nationality => new RegionInfo(row).DisplayName,
                Dimension.Area => LocalAuthorities.NameOf(row),
                Dimension.AgeBand => Range(row, "Row.Years"),
                Dimension.WaitingDays => Range(row, "Row.Days"),
                Dimension.WeekdayHour => Hour(row),
                Dimension.Length => text[$"Row.{row}"],
                Dimension.Service or Dimension.Volunteer or Dimension.None => row,
            };

    private string Word(string set, string row) => words[$"{set}.{row.Replace(' ', '-')}"];

    private string Range(string row, string pattern) => row.Split('-') is [var from, var to] ? text[pattern, from, to] : text[$"Row.{row}"];

    private string Hour(string row) =>
        text["Row.WeekdayHour", Format.Weekday((DayOfWeek)((row[0] - '0') % 7)), int.Parse(row[2..], CultureInfo.InvariantCulture)];
}
