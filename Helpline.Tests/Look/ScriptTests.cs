using Microsoft.Playwright;

namespace Helpline.Tests.Look;

/// <summary>The scripts alone, against a stand-in for the server's side that is written in the page.</summary>
public sealed class ScriptTests(ScriptPage pages) : IClassFixture<ScriptPage>
{
    // The server's copy; `deaf` never answers, `wrong` answers with a false length once.
    private const string NotesSetUp = """
        async (options) => {
          const { attach } = await import("/js/notes.js");
          window.server = { text: "", calls: [], deaf: false, wrong: false, longest: 0, atOnce: 0, most: 0 };
          const ref = {
            async invokeMethodAsync(name, seq, ...rest) {
              server.calls.push(name);
              server.most = Math.max(server.most, ++server.atOnce);
              server.longest = Math.max(server.longest, rest[name === "SpliceAsync" ? 2 : 1].length);
              await new Promise((done) => setTimeout(done, 5));
              if (server.deaf) {
                return new Promise(() => {});
              }
              if (name === "SpliceAsync") {
                const [start, removed, inserted] = rest;
                server.text = server.text.slice(0, start) + inserted + server.text.slice(start + removed);
              } else {
                server.text = rest[0] === 0 ? rest[1] : server.text + rest[1];
              }
              server.atOnce--;
              const length = server.text.length + (server.wrong ? 1 : 0);
              server.wrong = false;
              return length;
            },
          };
          window.box = document.querySelector("textarea");
          window.type = (text) => { box.value = text; box.dispatchEvent(new Event("input")); };
          window.notes = attach(box, ref, options);
        }
        """;

    [Fact]
    public async Task What_is_typed_is_with_the_server_within_two_seconds_while_typing_goes_on()
    {
        var page = await NotesAsync();

        await page.Locator("textarea").PressSequentiallyAsync("Habla bajito, él está ahí al lado, duermen las niñas", new() { Delay = 40 });

        var behind = await page.EvaluateAsync<int>("() => box.value.length - server.text.length");
        Assert.InRange(behind, 0, 40);
        Assert.True(await page.EvaluateAsync<int>("() => server.calls.length") < 10);
    }

    [Fact]
    public async Task A_very_long_text_goes_in_pieces_that_never_cut_a_sign_in_two()
    {
        var page = await NotesAsync();

        await page.EvaluateAsync("async () => { type('x' + '😀'.repeat(40000)); await notes.flush(); }");

        Assert.True(await page.EvaluateAsync<bool>("() => server.text === box.value"));
        Assert.InRange(await page.EvaluateAsync<int>("() => server.longest"), 1, 20_000);
        Assert.Equal(1, await page.EvaluateAsync<int>("() => server.most"));
    }

    [Fact]
    public async Task Half_a_sign_is_made_harmless()
    {
        var page = await NotesAsync();

        await page.EvaluateAsync("async () => { type('a\\ud83d'); await notes.flush(); }");

        Assert.Equal("a\ufffd", await page.EvaluateAsync<string>("() => server.text"));
    }

    [Fact]
    public async Task When_the_lengths_differ_everything_is_sent_again()
    {
        var page = await NotesAsync();

        await page.EvaluateAsync("async () => { server.wrong = true; type('one'); await notes.flush(); }");

        Assert.Contains("ReplaceAsync", await page.EvaluateAsync<string[]>("() => server.calls"));
        Assert.Equal("one", await page.EvaluateAsync<string>("() => server.text"));
    }

    [Fact]
    public async Task An_answer_lost_with_the_connection_is_not_waited_for()
    {
        var page = await NotesAsync();

        await page.EvaluateAsync(
            """
            async () => {
              server.deaf = true;
              type("one two");
              notes.flush();
              await new Promise((done) => setTimeout(done, 50));
              document.dispatchEvent(new CustomEvent("helpline:down"));
              server.deaf = false;
              document.dispatchEvent(new CustomEvent("helpline:up"));
              await notes.flush();
            }
            """
        );

        Assert.Equal("one two", await page.EvaluateAsync<string>("() => server.text"));
    }

    [Fact]
    public async Task Too_much_is_said_and_never_cut()
    {
        var page = await NotesAsync(limit: 5);

        await page.EvaluateAsync("async () => { type('eight!!!'); await notes.flush(); }");

        Assert.Equal("3 too many", await page.Locator("#count").TextContentAsync());
        Assert.Equal("eight!!!", await page.EvaluateAsync<string>("() => server.text"));
    }

    [Fact]
    public async Task The_curtain_covers_at_once_and_gives_the_caret_back()
    {
        var page = await pages.OpenAsync("<textarea>secret</textarea><dialog id=curtain data-continue=Continue></dialog>");
        await page.EvaluateAsync(
            "async () => { const m = await import('/js/curtain.js'); m.watchCurtain(document.getElementById('curtain')); }"
        );
        await page.EvaluateAsync("() => { const t = document.querySelector('textarea'); t.focus(); t.setSelectionRange(3, 3); }");

        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Escape");

        Assert.Equal("·", await page.TitleAsync());
        Assert.True(await page.Locator("#curtain").IsVisibleAsync());
        await page.Keyboard.TypeAsync("x");
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        Assert.Equal("Call", await page.TitleAsync());
        Assert.Equal("secret", await page.Locator("textarea").InputValueAsync());
        Assert.Equal(3, await page.EvaluateAsync<int>("() => document.activeElement.selectionStart"));
    }

    [Fact]
    public async Task A_page_held_still_takes_no_words_and_then_takes_them_again()
    {
        var page = await pages.OpenAsync("<textarea>before</textarea><input type=checkbox>");
        await page.Locator("textarea").FocusAsync();
        await page.EvaluateAsync("async () => { const m = await import('/js/hold.js'); window.release = m.holdStill(document); }");

        await page.Keyboard.TypeAsync("lost");
        await page.Locator("[type=checkbox]").DispatchEventAsync("click");
        Assert.Equal("before", await page.Locator("textarea").InputValueAsync());
        Assert.False(await page.Locator("[type=checkbox]").IsCheckedAsync());

        await page.EvaluateAsync("() => release()");
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.TypeAsync("!");
        Assert.Equal("before!", await page.Locator("textarea").InputValueAsync());
    }

    private async Task<IPage> NotesAsync(int limit = 0)
    {
        var page = await pages.OpenAsync("<textarea></textarea><p id=count data-room-words='{0} left' data-over-words='{0} too many'></p>");
        await page.EvaluateAsync(NotesSetUp, new { limit, counterId = "count" });
        return page;
    }
}
