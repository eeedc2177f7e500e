using Helpline.Domain.Access;
using Helpline.Domain.Referrals;
using Helpline.Web.Desks;
using Helpline.Web.Identity;

namespace Helpline.Web.Features.Referrals;

/// <summary>Puts the labels of a pack, and what we say in our own words, into another language. What somebody wrote stays as she wrote it.</summary>
public sealed class TranslatePack(FrontDesk frontDesk)
{
    /// <param name="id">The referral.</param>
    /// <param name="language">One of the three; another is taken as English.</param>
    /// <param name="stop">Stops it.</param>
    public Task<Outcome> RunAsync(ReferralId id, string language, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.MakeReferrals,
            desk =>
                desk.ChangeReferralAsync(
                    id,
                    "referrals.pack-translated",
                    async referral =>
                    {
                        var draft = await PackOffer.DraftOfAsync(desk, referral, stop);
                        var before = await PackOffer.OfAsync(desk, referral, draft.Language, stop);
                        var after = await PackOffer.OfAsync(desk, referral, Language.IsKnown(language) ? language : "en", stop);
                        referral.Write(Translated(draft, before, after).Write());
                    },
                    stop
                ),
            stop
        );

    private static PackDraft Translated(PackDraft draft, PackDraft before, PackDraft after) =>
        draft with
        {
            Language = after.Language,
            Parts = [.. draft.Parts.Select(part => Translated(part, before, after))],
        };

    private static PackDraftPart Translated(PackDraftPart part, PackDraft before, PackDraft after)
    {
        // The same kind may come twice: what its label says after its name (the second) stays.
        var name = PackText.Field(before.Language, part.Kind);
        var rest = part.Label.StartsWith(name, StringComparison.Ordinal) ? part.Label[name.Length..] : "";
        var label = PackText.Field(after.Language, part.Kind) + rest;
        var ours = before.Parts.FirstOrDefault(one => one.Kind == part.Kind && one.Label == part.Label)?.Text == part.Text;
        var text = ours ? after.Parts.FirstOrDefault(one => one.Kind == part.Kind && one.Label == label)?.Text : null;
        return part with { Label = label, Text = text ?? part.Text };
    }
}
