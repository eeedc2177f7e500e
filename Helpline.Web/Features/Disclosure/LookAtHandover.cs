using Helpline.Domain.Access;
using Helpline.Web.Desks;
using Helpline.Web.Identity;

namespace Helpline.Web.Features.Disclosure;

/// <summary>How a link stands: it opens, it was opened and can still be answered, or it is over.</summary>
public enum HandoverState
{
    Over,
    Unopened,
    Opened,
    Answered,
}

/// <summary>Says how a link stands, and nothing of what it leads to: whoever only looks, or a machine that looks ahead, opens nothing.</summary>
public sealed class LookAtHandover(FrontDesk frontDesk)
{
    public async Task<HandoverState> RunAsync(string? token, CancellationToken stop = default)
    {
        var outcome = await frontDesk
            .ForTheHouse(Role.Administrator)
            .ReadAsync(
                May.AnswerForPartners,
                async desk =>
                    LinkToken.HashOf(token) is { } hash && await desk.LinkOfPartnerAsync(hash, stop) is { } link && !link.IsOver(desk.Now)
                        ? link.AnsweredAt is not null
                            ? HandoverState.Answered
                            : link.OpenedAt is not null
                                ? HandoverState.Opened
                                : HandoverState.Unopened
                        : HandoverState.Over,
                stop
            );
        return outcome.Value;
    }
}
