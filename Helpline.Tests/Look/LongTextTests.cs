using Helpline.Web.Kit;

namespace Helpline.Tests.Look;

public sealed class LongTextTests
{
    [Fact]
    public void A_cut_takes_out_and_puts_in()
    {
        var text = new LongText("He took her phone");

        var length = text.Splice(1, 8, 3, "the daughter's");

        Assert.Equal("He took the daughter's phone", text.Text);
        Assert.Equal(text.Text.Length, length);
    }

    [Fact]
    public void A_cut_that_comes_twice_is_made_once()
    {
        var text = new LongText("");
        text.Splice(1, 0, 0, "ya");

        text.Splice(1, 0, 0, "ya");

        Assert.Equal("ya", text.Text);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 9)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void A_cut_that_does_not_fit_changes_nothing_and_says_so(int start, int removed)
    {
        var text = new LongText("four");

        Assert.True(text.Splice(1, start, removed, "x") < 0);
        Assert.Equal("four", text.Text);
    }

    [Fact]
    public void A_whole_text_counts_only_when_its_last_piece_is_here()
    {
        var text = new LongText("before");

        text.Replace(1, 0, "af", isLast: false);
        Assert.Equal("before", text.Text);
        Assert.Equal(5, text.Replace(2, 2, "ter", isLast: true));

        Assert.Equal("after", text.Text);
    }

    [Fact]
    public void A_whole_text_that_was_broken_off_begins_anew()
    {
        var text = new LongText("");
        text.Replace(1, 0, "lost", isLast: false);

        text.Replace(3, 0, "new", isLast: true);

        Assert.Equal("new", text.Text);
    }

    [Fact]
    public void A_whole_text_with_a_piece_missing_is_not_taken()
    {
        var text = new LongText("before");
        text.Replace(1, 0, "one", isLast: false);

        Assert.True(text.Replace(3, 6, "three", isLast: true) < 0);
        Assert.Equal("before", text.Text);
    }
}
