using Helpline.Domain.Firewall;
using Xunit.Abstractions;

namespace Helpline.Tests.Firewall;

public sealed class ImmigrationScanTests(ITestOutputHelper output)
{
    public static TheoryData<string> PlantedSentences() => [.. PlantedWords.Sentences.SelectMany(one => one)];

    public static TheoryData<string> CleanSentences() => [.. CleanNotes.EverySentence];

    public static TheoryData<string> References() => [.. PlantedWords.References];

    public static TheoryData<string> Tricks() => [.. PlantedWords.Tricks];

    [Theory]
    [MemberData(nameof(PlantedSentences))]
    public void A_sentence_about_immigration_is_found(string sentence) => Assert.NotEmpty(ImmigrationScan.Find(sentence));

    [Theory]
    [MemberData(nameof(PlantedSentences))]
    public void It_is_found_without_accents_and_in_capitals(string sentence) =>
        Assert.NotEmpty(ImmigrationScan.Find(Slips.WithoutAccents(sentence).ToUpperInvariant()));

    [Theory]
    [MemberData(nameof(CleanSentences))]
    public void An_ordinary_sentence_of_our_field_does_not_alarm(string sentence) =>
        Assert.Empty(ImmigrationScan.Find(sentence).Select(hit => hit.Sentence.Marked));

    [Theory]
    [MemberData(nameof(References))]
    public void A_reference_number_is_found(string number) =>
        Assert.NotEmpty(ImmigrationScan.Find($"The letter says {number} at the top."));

    [Theory]
    [MemberData(nameof(Tricks))]
    public void A_disguised_word_is_found(string trick) => Assert.NotEmpty(ImmigrationScan.Find($"She has {trick} with her."));

    [Theory]
    [InlineData("QQ 12 34 56 C")]
    [InlineData("JG103759A")]
    public void A_national_insurance_number_says_who_she_is(string number) =>
        Assert.Contains(ImmigrationScan.Find($"Her number is {number}."), hit => hit.Class == FieldClass.Identity);

    [Theory]
    [InlineData("She paid with her Visa debit card.")]
    [InlineData("Pagó con tarjeta Visa.")]
    [InlineData("The status of the order is unknown.")]
    [InlineData("Call C-2026-000123 and case K-2026-00042.")]
    [InlineData("Ring 020 7946 0123 or 07700 900123.")]
    [InlineData("Her blood pressure was 120/80 on 12/03/2026.")]
    public void What_only_looks_like_it_does_not_alarm(string text) => Assert.Empty(ImmigrationScan.Find(text));

    [Fact]
    public void The_sentence_and_the_place_in_it_are_marked()
    {
        var hit = Assert.Single(ImmigrationScan.Find("He hit her on Monday. Her visa is his weapon. She left."));

        Assert.Equal("Her visa is his weapon.", hit.Sentence.Text);
        Assert.Equal(("Her ", "visa", " is his weapon."), (hit.Sentence.Before, hit.Sentence.Marked, hit.Sentence.After));
    }

    [Fact]
    public void A_slip_in_a_long_word_is_found_nineteen_times_out_of_twenty()
    {
        var random = new Random(11);
        var tried = Enumerable
            .Range(0, 2000)
            .Select(_ => Slips.OneSlip(random, PlantedWords.LongWords[random.Next(PlantedWords.LongWords.Length)]))
            .ToArray();

        var missed = tried.Where(word => ImmigrationScan.Find($"She spoke of {word} again.").Count == 0).ToArray();

        output.WriteLine(
            $"misspelled immigration words: {2000 - missed.Length} of 2000; missed: {string.Join(' ', missed.Distinct().Take(40))}"
        );
        Assert.True(missed.Length <= 100);
    }

    [Fact]
    public void No_text_breaks_it()
    {
        foreach (var text in Domain.ServiceUsers.RandomText.Any(5, 2000))
        {
            foreach (var hit in ImmigrationScan.Find(text))
            {
                Assert.True(
                    hit.Sentence.MarkStart >= 0 && hit.Sentence.Before.Length + hit.Sentence.Marked.Length <= hit.Sentence.Text.Length
                );
            }
        }
    }
}
