using Helpline.Domain;
using Helpline.Web.Features.Statistics;
using Microsoft.Extensions.Localization;

namespace Helpline.Web.Features.ServiceDirectory.Feeds;

/// <summary>A remark of an import in words. What came from the feed is one line of plain text, whatever it was.</summary>
internal static class FeedWords
{
    public static string Line(FeedFinding finding, IStringLocalizer<DirectoryText> text) =>
        CellText.OneLine($"{finding.Page} {finding.Path} {finding.Name}: {Sentence(finding, text)}");

    public static string Sentence(FeedFinding finding, IStringLocalizer<DirectoryText> text) =>
        text[$"Feed.{Code.Of(finding.Problem)}", finding.Field.Length > 0 ? text[finding.Field].Value : ""];
}
