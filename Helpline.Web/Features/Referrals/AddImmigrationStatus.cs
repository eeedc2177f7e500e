using System.Globalization;
using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Firewall;
using Helpline.Domain.Referrals;
using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Desks;
using Helpline.Web.Features.ServiceUsers;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Referrals;

/// <summary>
/// Offers what the sealed record says for a pack to a legal adviser, and to nobody else. It is chosen by nobody yet, and goes only when she
/// agreed to exactly that.
/// </summary>
public sealed class AddImmigrationStatus(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(ReferralId id, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.OpenImmigrationRecords,
            desk =>
                desk.ChangeReferralAsync(
                    id,
                    "referrals.pack-written",
                    async referral =>
                    {
                        var draft = await PackOffer.DraftOfAsync(desk, referral, stop);
                        var recipient = await PackAtDesk.RecipientAsync(desk, referral, draft, stop);
                        Refusal.ThrowIfAny(recipient.Class == RecipientClass.LegalAdviser ? null : ReferralRefusals.NotLegalAdviser);
                        desk.Note("immigration-records.opened", referral.ServiceUser?.Value, Code.Of(ImmigrationPurpose.ReferralToAdviser));
                        var record = await desk.ImmigrationRecords.FirstOrDefaultAsync(r => r.ServiceUser == referral.ServiceUser, stop);
                        var text = Words(ImmigrationContents.Read(record?.Contents ?? ""));
                        var part = new PackDraftPart(
                            PackFieldKind.ImmigrationStatus,
                            PackText.Field(draft.Language, PackFieldKind.ImmigrationStatus),
                            text
                        );
                        referral.Write((draft with { Parts = [.. draft.Parts.Where(p => p.Kind != part.Kind), part] }).Write());
                    },
                    stop
                ),
            stop
        );

    private static string Words(ImmigrationContents contents) =>
        string.Join(
            "\n",
            contents
                .Entries.Take(1)
                .SelectMany(e => new[] { e.Status, e.VisaType, e.Reference, Day(e.ExpiresOn), Day(e.ArrivedOn), e.Notes })
                .Where(word => word.Length > 0)
        );

    private static string Day(DateOnly? day) => day?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "";
}
