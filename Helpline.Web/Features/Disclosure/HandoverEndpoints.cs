using Helpline.Domain;
using Helpline.Domain.Firewall;
using Helpline.Domain.Referrals;
using Helpline.Web.Identity;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Helpline.Web.Features.Disclosure;

/// <summary>
/// The page of the other side: one pack, one answer, no account. It sets no cookie; the token in the address is all it has, and a machine
/// that follows the link sees only a button. Nothing of ours hangs on the visitor's browser, so a forged post could do no more than whoever
/// has the token.
/// </summary>
public static class HandoverEndpoints
{
    public static IServiceCollection AddHelplineHandover(this IServiceCollection services) => services.AddSingleton<HandoverThrottle>();

    public static void MapHandover(this IEndpointRouteBuilder app)
    {
        var page = app.MapGroup("/handover/{token}").AllowAnonymous().DisableAntiforgery();
        page.MapGet("", LookAsync);
        page.MapPost("open", OpenAsync);
        page.MapPost("answer", AnswerAsync);
    }

    private static async Task<IResult> LookAsync(HttpContext http, string token, LookAtHandover look, HandoverThrottle throttle) =>
        Lets(http, throttle) ? Page(http, new(token, await look.RunAsync(token))) : TooMany(http, token);

    private static async Task<IResult> OpenAsync(
        HttpContext http,
        string token,
        LookAtHandover look,
        OpenHandover open,
        HandoverThrottle throttle
    )
    {
        if (!Lets(http, throttle))
        {
            return TooMany(http, token);
        }

        var before = await look.RunAsync(token);
        var outcome = await open.RunAsync(token);
        return outcome.Value is { } pack
            ? Page(http, new(token, HandoverState.Opened) { Pack = pack })
            : Page(http, new(token, before == HandoverState.Unopened ? HandoverState.Over : before) { Again = true });
    }

    private static async Task<IResult> AnswerAsync(
        HttpContext http,
        string token,
        [FromForm] string? answer,
        [FromForm] string? reason,
        [FromForm] string? words,
        LookAtHandover look,
        AnswerHandover give,
        HandoverThrottle throttle
    )
    {
        if (!Lets(http, throttle))
        {
            return TooMany(http, token);
        }

        var why = Code.TryRead<DeclineReason>(reason, out var read) ? read : (DeclineReason?)null;
        var outcome = await give.RunAsync(token, answer == "accept", why, words ?? "");
        return outcome.Done
            ? Page(http, new(token, HandoverState.Answered) { Thanks = true })
            : Page(http, new(token, await look.RunAsync(token)) { ReasonMissing = outcome.Refusal == ReferralRefusals.ReasonMissing });
    }

    private static bool Lets(HttpContext http, HandoverThrottle throttle) =>
        throttle.Lets(http.Connection.RemoteIpAddress?.ToString() ?? "unknown");

    private static RazorComponentResult<HandoverDocument> TooMany(HttpContext http, string token) =>
        Page(http, new(token, HandoverState.Over) { TooMany = true }, StatusCodes.Status429TooManyRequests);

    private static RazorComponentResult<HandoverDocument> Page(HttpContext http, HandoverView view, int status = StatusCodes.Status200OK)
    {
        var asked = http.Request.Query["lang"].ToString();
        return new(
            new Dictionary<string, object?>
            {
                [nameof(HandoverDocument.View)] = view,
                [nameof(HandoverDocument.Language)] = Language.IsKnown(asked) ? asked : Language.Current,
            }
        )
        {
            StatusCode = status,
        };
    }
}

/// <summary>What the other side's page shows.</summary>
/// <param name="Token">Of the link, to go on with.</param>
/// <param name="State">How the link stands.</param>
public sealed record HandoverView(string Token, HandoverState State)
{
    /// <summary>Only in the one answer to the one opening.</summary>
    public Pack? Pack { get; init; }

    /// <summary>Somebody tried to open it a second time.</summary>
    public bool Again { get; init; }

    public bool ReasonMissing { get; init; }

    public bool Thanks { get; init; }

    public bool TooMany { get; init; }

    public override string ToString() => nameof(HandoverView);
}
