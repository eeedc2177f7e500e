using Helpline.Domain.ServiceUsers;

namespace Helpline.Tests.Domain.ServiceUsers;

public sealed class TelephoneNumberTests
{
    [Theory]
    [InlineData("07700900123")]
    [InlineData("07700 900 123")]
    [InlineData(" 07700-900-123 ")]
    [InlineData("07700.900.123")]
    [InlineData("(07700) 900123")]
    [InlineData("+44 7700 900123")]
    [InlineData("+44 (0)7700 900123")]
    [InlineData("(+44) 07700 900123")]
    [InlineData("+44 07700 900123")]
    [InlineData("0044 7700 900 123")]
    [InlineData("0044 (0) 7700 900 123")]
    [InlineData("+0044 7700 900123")]
    [InlineData("44 7700 900123")]
    [InlineData("tel:+447700900123")]
    [InlineData("＋４４７７００９００１２３")]
    [InlineData("٠٧٧٠٠٩٠٠١٢٣")]
    [InlineData("\u202A07700\u00A0900\u200B123\u202C\u200F")]
    [InlineData("07700–900—123")]
    public void However_it_is_typed_it_is_one_number(string typed) => Assert.Equal("+447700900123", Parsed(typed).E164);

    [Theory]
    [InlineData("020 7946 0123", "+442079460123")]
    [InlineData("0113 496 0123", "+441134960123")]
    [InlineData("0141 496 0123", "+441414960123")]
    [InlineData("01632 960123", "+441632960123")]
    [InlineData("01204 12345", "+44120412345")]
    [InlineData("0300 123 4567", "+443001234567")]
    [InlineData("0800 1111", "+448001111")]
    [InlineData("0800 555 111", "+44800555111")]
    [InlineData("0808 157 0123", "+448081570123")]
    public void British_lines_of_every_kind_are_numbers(string typed, string e164) => Assert.Equal(e164, Parsed(typed).E164);

    [Theory]
    [InlineData("+57 300 123 4567", "+573001234567")]
    [InlineData("0057 (601) 123 4567", "+576011234567")]
    [InlineData("+55 11 91234-5678", "+5511912345678")]
    [InlineData("+55 (0)11 3123-4567", "+551131234567")]
    [InlineData("+593 99 123 4567", "+593991234567")]
    [InlineData("+593 (0)2 234 5678", "+59322345678")]
    [InlineData("+591 7123 4567", "+59171234567")]
    [InlineData("+58 (0)412-1234567", "+584121234567")]
    [InlineData("+51 912 345 678", "+51912345678")]
    [InlineData("+51 1 234 5678", "+5112345678")]
    [InlineData("+54 9 11 1234-5678", "+5491112345678")]
    [InlineData("+54 11 1234-5678", "+541112345678")]
    [InlineData("+52 55 1234 5678", "+525512345678")]
    [InlineData("+56 9 1234 5678", "+56912345678")]
    [InlineData("+595 981 123456", "+595981123456")]
    [InlineData("+598 94 123 456", "+59894123456")]
    [InlineData("+53 5 123 4567", "+5351234567")]
    [InlineData("+502 5123 4567", "+50251234567")]
    [InlineData("+503 7123 4567", "+50371234567")]
    [InlineData("+504 9123-4567", "+50491234567")]
    [InlineData("+505 8123 4567", "+50581234567")]
    [InlineData("+506 8123 4567", "+50681234567")]
    [InlineData("+507 6123-4567", "+50761234567")]
    [InlineData("+1 (809) 555-0123", "+18095550123")]
    [InlineData("+34 612 345 678", "+34612345678")]
    [InlineData("+351 912 345 678", "+351912345678")]
    [InlineData("+39 312 345 6789", "+393123456789")]
    [InlineData("+39 06 1234 5678", "+390612345678")]
    [InlineData("+39 (0)6 1234 5678", "+390612345678")]
    [InlineData("+33 (0)6 12 34 56 78", "+33612345678")]
    [InlineData("+49 151 12345678", "+4915112345678")]
    [InlineData("+971 50 123 4567", "+971501234567")]
    public void A_number_from_abroad_keeps_its_country(string typed, string e164) => Assert.Equal(e164, Parsed(typed).E164);

    [Theory]
    [InlineData("+52 1 55 1234 5678", "+52 55 1234 5678")]
    [InlineData("+55 31 8765-4321", "+55 31 98765-4321")]
    public void The_old_way_to_write_a_mobile_number_is_the_same_number(string old, string today) =>
        Assert.Equal(Parsed(today), Parsed(old));

    [Theory]
    [InlineData("999")]
    [InlineData("101")]
    [InlineData("111")]
    [InlineData("112")]
    [InlineData("116 123")]
    public void A_public_short_code_stays_as_it_is(string typed)
    {
        var number = Parsed(typed);

        Assert.Equal(typed.Replace(" ", "", StringComparison.Ordinal), number.E164);
        Assert.Equal(number.E164, number.ToDisplay());
        Assert.True(number.IsShortCode);
    }

    [Theory]
    [InlineData("07700900123")]
    [InlineData("+447700900123")]
    [InlineData("00447700900123")]
    [InlineData("02079460123")]
    [InlineData("+573001234567")]
    [InlineData("+5511912345678")]
    [InlineData("+5491112345678")]
    [InlineData("+593991234567")]
    [InlineData("+525512345678")]
    [InlineData("+5215512345678")]
    [InlineData("+34612345678")]
    [InlineData("+393123456789")]
    public void A_number_half_typed_is_not_a_number_yet(string whole)
    {
        Assert.True(TelephoneNumber.TryParse(whole, out _));
        Assert.All(
            Enumerable.Range(0, whole.Length),
            typed => Assert.False(TelephoneNumber.TryParse(whole[..typed], out _), whole[..typed])
        );
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("María")]
    [InlineData("07700 900 123 ext 4")]
    [InlineData("07700 900 1234")]
    [InlineData("00000000000")]
    [InlineData("+0123456789")]
    [InlineData("+44 +7700 900123")]
    [InlineData("07700+900123")]
    [InlineData("++447700900123")]
    [InlineData("300 123 4567")]
    [InlineData("+57 100 123 4567")]
    [InlineData("+55 11 31234 5678")]
    [InlineData("+12345678901234567")]
    [InlineData("1997-03-02")]
    public void What_is_no_number_is_refused(string? typed)
    {
        Assert.False(TelephoneNumber.TryParse(typed, out var number));
        Assert.Null(number);
    }

    [Theory]
    [InlineData("+447700900123", "07700 900 123")]
    [InlineData("+442079460123", "020 7946 0123")]
    [InlineData("+441134960123", "0113 496 0123")]
    [InlineData("+441632960123", "01632 960 123")]
    [InlineData("+448001111", "0800 1111")]
    [InlineData("+443001234567", "0300 123 4567")]
    [InlineData("+573001234567", "+57 300 123 4567")]
    [InlineData("+5511912345678", "+55 11 91234 5678")]
    [InlineData("+5491112345678", "+54 9 11 1234 5678")]
    [InlineData("+59171234567", "+591 7123 4567")]
    [InlineData("+34612345678", "+34 612 345 678")]
    [InlineData("+33612345678", "+33 6 12 34 56 78")]
    [InlineData("+971501234567", "+971 501 234 567")]
    public void It_is_shown_as_it_is_read_aloud(string e164, string shown) => Assert.Equal(shown, Parsed(e164).ToDisplay());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \u200F\u00A0")]
    [InlineData("Withheld")]
    [InlineData("number withheld")]
    [InlineData("Anonymous")]
    [InlineData("PRIVATE NUMBER")]
    [InlineData("No Caller ID")]
    [InlineData("Oculto")]
    [InlineData("número privado")]
    [InlineData("Anónimo")]
    [InlineData("Anônimo")]
    [InlineData("chamada confidencial")]
    [InlineData("não identificado")]
    public void A_withheld_number_is_a_normal_thing_to_type(string? typed)
    {
        Assert.True(TelephoneNumber.IsWithheld(typed));
        Assert.False(TelephoneNumber.TryParse(typed, out _));
    }

    [Theory]
    [InlineData("07700 900 123")]
    [InlineData("private 07700 900 123")]
    [InlineData("number")]
    [InlineData("María")]
    [InlineData("?")]
    public void What_does_not_say_withheld_is_not_withheld(string typed) => Assert.False(TelephoneNumber.IsWithheld(typed));

    [Theory]
    [InlineData("+447700900123")]
    [InlineData("+9991")]
    [InlineData("116123")]
    public void A_stored_number_comes_back(string e164) => Assert.Equal(e164, TelephoneNumber.FromStored(e164).E164);

    [Theory]
    [InlineData("")]
    [InlineData("+")]
    [InlineData("07700900123")]
    [InlineData("+44 7700")]
    [InlineData("+1234567890123456")]
    public void What_was_never_stored_does_not_come_back(string text) =>
        Assert.Throws<FormatException>(() => TelephoneNumber.FromStored(text));

    [Fact]
    public void Every_number_reads_back_from_the_way_it_is_shown()
    {
        var understood = 0;
        foreach (var typed in RandomText.Numbers(seed: 20260302, count: 20_000))
        {
            if (TelephoneNumber.TryParse(typed, out var number))
            {
                understood++;
                Assert.Equal(number, Parsed(number.ToDisplay()));
                Assert.Equal(number, Parsed(number.E164));
                Assert.Equal(number, TelephoneNumber.FromStored(number.E164));
            }
        }

        // Far fewer would mean that the property was hardly tried.
        Assert.True(understood > 2_000, $"Only {understood} of the texts were numbers.");
    }

    [Fact]
    public void No_text_is_too_strange_to_be_refused_calmly()
    {
        foreach (var typed in RandomText.Any(seed: 44, count: 20_000))
        {
            Assert.False(TelephoneNumber.TryParse(typed, out _) && TelephoneNumber.IsWithheld(typed));
        }
    }

    private static TelephoneNumber Parsed(string typed) =>
        TelephoneNumber.TryParse(typed, out var number)
            ? number
            : throw new Xunit.Sdk.XunitException($"'{typed}' was not taken for a number.");
}
