using Helpline.Domain.Access;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.OwnAccount;

/// <summary>Keeps the language in which she reads, so that she meets it on every computer.</summary>
public sealed class ChooseLanguage(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(string language, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepOwnAccount,
            async desk =>
            {
                (await Desk.OneAsync(desk.People, p => p.Id == desk.Actor.Id, stop)).Speak(language);
                desk.Note("people.language-chosen", desk.Actor.Id.Value);
            },
            stop
        );
}
