using Helpline.Domain.ServiceUsers;

namespace Helpline.Tests.Domain.ServiceUsers;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("María José Núñez Prado", "María José Núñez Prado")]
    [InlineData("  lupe \u00A0 ramírez\u200F", "lupe ramírez")]
    [InlineData("Nu\u0301n\u0303ez", "Núñez")]
    [InlineData("de la O", "de la O")]
    public void A_name_is_kept_as_she_gives_it(string typed, string kept)
    {
        Assert.True(PersonName.TryParse(typed, out var name));
        Assert.Equal(kept, name.Full);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \u200B ")]
    [InlineData("--")]
    public void Nothing_said_is_no_name(string? typed) => Assert.False(PersonName.TryParse(typed, out _));

    // Not a line of the theory: an attribute cannot hold half a character.
    [Fact]
    public void Half_a_character_is_kept_as_the_sign_for_one()
    {
        Assert.True(PersonName.TryParse("\uD800Ana", out var name));
        Assert.Equal("\uFFFDAna", name.Full);
    }

    [Fact]
    public void A_page_pasted_by_mistake_is_no_name() => Assert.False(PersonName.TryParse(new string('a', PersonName.Longest + 1), out _));

    [Fact]
    public void Two_names_are_compared_as_names()
    {
        Assert.True(PersonName.TryParse("Lupe Quispe", out var one));
        Assert.True(PersonName.TryParse("Quispe Mamani, Guadalupe", out var other));

        Assert.Equal(NameMatch.Strong, one.Compare(other));
    }

    [Fact]
    public void No_text_is_too_strange_to_be_read()
    {
        foreach (var typed in RandomText.Any(seed: 351, count: 20_000))
        {
            if (PersonName.TryParse(typed, out var name))
            {
                Assert.True(PersonName.TryParse(name.Full, out var again));
                Assert.Equal(name, again);
            }
        }
    }
}
