using System.Globalization;
using Bunit;
using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Safeguarding;
using Helpline.Tests.Support;
using Helpline.Web.Features.Calls;
using Helpline.Web.Features.Concerns;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Helpline.Tests.Look;

/// <summary>The words of each flag where they are read: on the call screen and on the concern's page. A new flag is asked for hers by itself.</summary>
public sealed class FlagPagesTests : BunitContext
{
    public FlagPagesTests()
    {
        Services.AddLocalization();
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("pt")]
    public async Task What_to_do_what_the_law_asks_and_what_to_write_down_are_shown_of_every_flag(string language)
    {
        CultureInfo.CurrentUICulture = new(language);
        using var house = new House();
        house.Seat(Role.Volunteer);
        Services.AddSingleton(house.Get<RaiseNow>());
        Services.AddSingleton(house.Get<ReadCallHelp>());
        var form = (await house.Get<ReadCallForm>().RunAsync()).Value!;

        foreach (var flag in FlagDefinitions.All)
        {
            using var call = new CallInProgress(house.Get<WriteDraft>(), house.Get<LogCall>(), form, null);
            call.Contents.Flags.Add(flag.Kind);
            var screen = Render<CascadingValue<CallInProgress>>(p => p.Add(c => c.Value, call).AddChildContent<DoNow>());
            var concern = Render<FlagCard>(p => p.Add(c => c.Flag, flag.Kind).Add(c => c.BoundByFgmDuty, true));

            Insist(screen.Find("div").TextContent, Words("Do", flag), Law(flag), Words("Record", flag));
            var card = concern.Find("section, article, div").TextContent;
            Insist(card, Words("Ask", flag), Words("Do", flag), Words("Say", flag), Law(flag), Words("Record", flag));
            Assert.Equal(flag.Law == LegalDuty.Fgm, card.Contains(Word("Law.fgm-duty"), StringComparison.Ordinal));
        }
    }

    private static void Insist(string shown, params string[][] wanted) =>
        Assert.All(wanted.SelectMany(words => words), word => Assert.Contains(word, shown, StringComparison.Ordinal));

    private static string[] Words(string kind, FlagDefinition flag) => Word($"{kind}.{Code.Of(flag.Kind)}").Split('|');

    private static string[] Law(FlagDefinition flag) => Word($"Law.{Code.Of(flag.Law)}").Split('|');

    // In the reader's language itself: words that are only there in another are missing.
    private static string Word(string key)
    {
        var language = CultureInfo.CurrentUICulture.Name == "en" ? CultureInfo.InvariantCulture : CultureInfo.CurrentUICulture;
        var words = new System.Resources.ResourceManager(typeof(FlagText)).GetResourceSet(language, true, false)!.GetString(key);
        Assert.False(string.IsNullOrWhiteSpace(words), key);
        return words!;
    }
}
