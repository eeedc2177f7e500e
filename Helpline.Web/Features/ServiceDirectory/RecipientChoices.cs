using Helpline.Domain.Firewall;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Kit;
using Helpline.Web.Texts;
using Microsoft.Extensions.Localization;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>What an organisation can be.</summary>
internal static class RecipientChoices
{
    public static IReadOnlyList<Choice<RecipientClass>> Of(IStringLocalizer<WordText> words) =>
        [
            .. Enum.GetValues<RecipientClass>()
                .Where(recipient => DirectoryRules.ObstacleToClass(recipient) is null)
                .Select(recipient => new Choice<RecipientClass>(recipient, words.Of(recipient))),
        ];
}
