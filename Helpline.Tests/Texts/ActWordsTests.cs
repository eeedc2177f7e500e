using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Helpline.Domain.Access;
using Helpline.Tests.Support;
using Helpline.Web.Features.Audit;

namespace Helpline.Tests.Texts;

/// <summary>The log speaks in words: a new act, or a new deed that somebody can be refused, needs a sentence in Features/Audit/ActText.</summary>
public sealed partial class ActWordsTests
{
    private static readonly HashSet<string> Words = Read();

    [Fact]
    public void Every_act_that_is_noted_has_words_and_all_words_are_of_an_act() =>
        Assert.Equal(
            Noted().Distinct().Order(StringComparer.Ordinal),
            Words
                .Where(key => key.Contains('.', StringComparison.Ordinal) && !key.StartsWith("refused.", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_kind_of_act_has_words() => Assert.Empty(Noted().Select(act => act.Split('.')[0]).Distinct().Except(Words));

    [Fact]
    public void Every_deed_that_can_be_refused_has_words() =>
        Assert.Equal(
            Enum.GetNames<May>().Select(deed => $"refused.{deed}").Order(StringComparer.Ordinal),
            Words.Where(key => key.StartsWith("refused.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        );

    // Read from the code, statement by statement: what is noted by a name that is put together at run time would not be found, and is not done.
    private static IEnumerable<string> Noted() =>
        from file in Repository.Files("Helpline.Web", "*.cs")
        from statement in File.ReadAllText(file).Split(';')
        where Noting().IsMatch(statement)
        from Match act in Act().Matches(statement)
        select act.Groups[1].Value;

    private static HashSet<string> Read() =>
        new ResourceManager(typeof(ActText))
            .GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .Select(entry => (string)entry.Key)
            .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\b(Note\w*|Entry|ChangeCaseAsync|ChangeReferralAsync)\(|\bAct = ")]
    private static partial Regex Noting();

    [GeneratedRegex(@"""([a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*)""")]
    private static partial Regex Act();
}
