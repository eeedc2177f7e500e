using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using Helpline.Domain.Refusals;
using Helpline.Tests.Support;
using Helpline.Web.Texts;

namespace Helpline.Tests.Texts;

public sealed partial class TranslationTests
{
    private static readonly string[] Translations = ["es", "pt"];

    public static TheoryData<string, string> Pairs()
    {
        var data = new TheoryData<string, string>();
        foreach (
            var name in typeof(RefusalText)
                .Assembly.GetManifestResourceNames()
                .Where(n => n.EndsWith(".resources", StringComparison.Ordinal))
        )
        {
            foreach (var language in Translations)
            {
                data.Add(name[..^".resources".Length], language);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_sentence_is_translated_with_the_same_blanks(string texts, string language)
    {
        var (english, translated) = (Read(texts, ""), Read(texts, language));

        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), translated.Keys.Order(StringComparer.Ordinal));
        Assert.All(
            english,
            sentence => Assert.Equal((sentence.Key, Blanks(sentence.Value)), (sentence.Key, Blanks(translated[sentence.Key])))
        );
        Assert.All(translated, sentence => Assert.False(string.IsNullOrWhiteSpace(sentence.Value), sentence.Key));
    }

    [Fact]
    public void Every_refusal_has_a_sentence()
    {
        var sentences = Read(typeof(RefusalText).FullName!, "").Keys;

        Assert.Empty(Refusals().Select(refusal => refusal.Code).Except(sentences));
    }

    [Fact]
    public void No_sentence_says_the_same_key_twice_in_one_file() =>
        Assert.All(
            Repository.Files("Helpline.Web", "*.resx"),
            file =>
                Assert.Empty(
                    Key()
                        .Matches(File.ReadAllText(file))
                        .GroupBy(m => m.Value)
                        .Where(g => g.Count() > 1)
                        .Select(g => $"{Repository.Short(file)} {g.Key}")
                )
        );

    private static IEnumerable<Refusal> Refusals() =>
        from type in typeof(Refusal).Assembly.GetTypes().Concat(typeof(RefusalText).Assembly.GetTypes())
        where type.Name.EndsWith("Refusals", StringComparison.Ordinal)
        from member in type.GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
        let refusal = member switch
        {
            FieldInfo field => field.GetValue(null),
            MethodInfo method => method.Invoke(null, [.. method.GetParameters().Select(Anything)]),
            _ => null,
        }
        where refusal is Refusal
        select (Refusal)refusal;

    private static object? Anything(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(string) ? ""
        : parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType)
        : null;

    private static Dictionary<string, string> Read(string texts, string language)
    {
        var set = new ResourceManager(texts, typeof(RefusalText).Assembly).GetResourceSet(
            CultureInfo.GetCultureInfo(language),
            createIfNotExists: true,
            tryParents: false
        );
        Assert.NotNull(set);
        return set.Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!);
    }

    private static string Blanks(string sentence) =>
        string.Join(' ', Blank().Matches(sentence).Select(m => m.Groups[1].Value).Distinct().Order());

    [GeneratedRegex(@"\{(\d+)[^}]*\}")]
    private static partial Regex Blank();

    [GeneratedRegex("""<data name="[^"]+""")]
    private static partial Regex Key();
}
