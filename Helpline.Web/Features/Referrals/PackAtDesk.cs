using Helpline.Domain.Cases;
using Helpline.Domain.Firewall;
using Helpline.Domain.Referrals;
using Helpline.Domain.Refusals;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Desks;
using Helpline.Web.Features.ServiceUsers;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Referrals;

/// <summary>All that the firewall needs to judge one referral's pack, brought together afresh each time that it is asked.</summary>
/// <param name="Request">What the builder is asked.</param>
/// <param name="Draft">What is being prepared.</param>
/// <param name="Consent">The newest, whether or not it still holds.</param>
/// <param name="Age">Hers in years where it is known; under 18 where somebody flagged that.</param>
internal sealed record PackAtDesk(PackRequest Request, PackDraft Draft, Consent? Consent, int? Age)
{
    public static async Task<PackAtDesk> OfAsync(Desk desk, Referral referral, CancellationToken stop)
    {
        var draft = await PackOffer.DraftOfAsync(desk, referral, stop);
        var kept = await ConsentOfAsync(desk, referral.Id, stop);
        var consent = kept?.Read();
        var request = new PackRequest
        {
            Recipient = await RecipientAsync(desk, referral, draft, stop),
            Purpose = draft.Purpose,
            Basis =
                referral.Protecting?.AsBasis() ?? (consent is null ? DisclosureBasis.HerOwnRequest() : DisclosureBasis.Consented(consent)),
            Fields = draft.Fields(),
            Protected = await ProtectedAsync(desk, referral, stop),
            Perpetrators = await desk.PerpetratorsForFirewallAsync(stop),
            IsHighRisk = await IsHighRiskAsync(desk, referral, stop),
            Previewed = referral.Previewed?.AsSeen(),
            Approved = referral.Approved?.AsSeen(),
        };
        return new(request, draft, consent, await AgeAsync(desk, referral, stop));
    }

    /// <summary>
    /// Why this text can't be signed or sent, or null when it can. That a recipient is barred is all that anybody but a lead learns.
    /// </summary>
    public Refusal? Obstacle(Referral referral, PackFindings findings) =>
        findings.Conflict is not null ? ReferralRefusals.LeadMustLook
        : NrmStop.Obstacle(Request.Recipient.Class, referral, Consent, Age) is { } stop ? stop
        : findings.Stops.Count > 0 ? ReferralRefusals.PackStopped
        : null;

    public static Task<ReferralConsent?> ConsentOfAsync(Desk desk, ReferralId referral, CancellationToken stop) =>
        desk
            .ReferralConsents.Where(c => c.Referral == referral)
            .OrderByDescending(c => c.Explained.At)
            .ThenByDescending(c => c.Id)
            .FirstOrDefaultAsync(stop);

    /// <summary>To whom it goes, with the class and stance that the directory holds at this moment, and the numbers that it and we know.</summary>
    public static async Task<Recipient> RecipientAsync(Desk desk, Referral referral, PackDraft draft, CancellationToken stop)
    {
        var organisation = await Desk.OneAsync(desk.ListedOrganisations, o => o.Id == referral.Listed, stop);
        var service = await desk.Services.FirstOrDefaultAsync(s => s.Id == referral.ListedService, stop);
        var listed = organisation.AsRecipient(service);
        return listed with
        {
            Receiver = draft.Receiver,
            Address = draft.Address,
            Telephone = Both(listed.Telephone, draft.Telephone),
            Email = Both(listed.Email, draft.Email),
        };
    }

    private static string Both(string listed, string written) => string.Join("; ", new[] { listed, written }.Where(one => one.Length > 0));

    // High is what a case says, what is urgent now, and whatever goes without her consent.
    private static async Task<bool> IsHighRiskAsync(Desk desk, Referral referral, CancellationToken stop)
    {
        if (referral.Protecting is not null || referral.Manner == ReferralManner.Marac)
        {
            return true;
        }

        if (await desk.Cases.AnyAsync(f => f.Id == referral.Case && f.Risk == RiskLevel.High, stop))
        {
            return true;
        }

        var flags = await desk
            .Concerns.Where(k =>
                k.SignedOff == null && (k.Call == referral.Call || (k.ServiceUser != null && k.ServiceUser == referral.ServiceUser))
            )
            .Select(k => k.Flag)
            .ToListAsync(stop);
        return flags.Exists(flag => flag.Urgency() == Urgency.Immediate);
    }

    private static async Task<ProtectedValues> ProtectedAsync(Desk desk, Referral referral, CancellationToken stop)
    {
        if (referral.ServiceUser is not { } her)
        {
            var told = await desk.Calls.Where(c => c.Id == referral.Call).Select(c => c.Nationality).FirstOrDefaultAsync(stop);
            return new(told is null ? [] : [new(ProtectedKind.Nationality, told)]);
        }

        var contacts = await desk.ServiceUsers.Where(u => u.Id == her).SelectMany(u => u.Contacts).ToListAsync(stop);
        var name = await desk.ServiceUsers.Where(u => u.Id == her).FirstOrDefaultAsync(stop);
        var record = await desk.ImmigrationRecordForFirewallAsync(her, stop);
        var nationalities = await desk.NationalitiesForFirewallAsync(her, stop);
        return new([
            .. contacts.SelectMany(contact => ValuesOf(contact, name?.Name ?? "")),
            .. nationalities.Select(country => new ProtectedValue(ProtectedKind.Nationality, country)),
            .. ImmigrationContents.Read(record?.Contents ?? "").Entries.SelectMany(ValuesOf),
        ]);
    }

    private static IEnumerable<ProtectedValue> ValuesOf(ContactPoint contact, string name)
    {
        yield return new(
            contact.Kind switch
            {
                ContactKind.Telephone => ProtectedKind.Telephone,
                ContactKind.Email => ProtectedKind.Email,
                ContactKind.Address => ProtectedKind.SafeAddress,
            },
            contact.Value
        );
        var instructions = SafeContactJson.Read(contact);
        // A name to ask for that is part of her own is no secret, and would stop every text that calls her by it.
        foreach (var alias in new[] { instructions.AskFor, instructions.CodeWord })
        {
            if (alias.Trim().Length > 2 && NameMatching.Compare(alias, name) == NameMatch.None && !IsPartOf(alias, name))
            {
                yield return new(ProtectedKind.Alias, alias);
            }
        }
    }

    private static bool IsPartOf(string alias, string name) =>
        $" {NameMatching.Normalise(name)} ".Contains($" {NameMatching.Normalise(alias)} ", StringComparison.Ordinal);

    private static IEnumerable<ProtectedValue> ValuesOf(ImmigrationEntry entry) =>
        [
            new(ProtectedKind.StatusWords, entry.Status),
            new(ProtectedKind.StatusWords, entry.VisaType),
            new(ProtectedKind.DocumentNumber, entry.Reference),
        ];

    private static async Task<int?> AgeAsync(Desk desk, Referral referral, CancellationToken stop)
    {
        var born = referral.ServiceUser is { } her
            ? (await desk.ServiceUsers.FirstOrDefaultAsync(u => u.Id == her, stop))?.DateOfBirth
            : null;
        if (DateOnly.TryParse(born, System.Globalization.CultureInfo.InvariantCulture, out var day))
        {
            return desk.Today.Year - day.Year - (desk.Today < day.AddYears(desk.Today.Year - day.Year) ? 1 : 0);
        }

        var calls = await desk
            .Calls.Where(c => c.Id == referral.Call || (c.ServiceUser != null && c.ServiceUser == referral.ServiceUser))
            .OrderByDescending(c => c.StartedAt)
            .Select(c => new { c.Age, c.Flags })
            .ToListAsync(stop);
        return calls.Exists(c => c.Flags.Contains(FlagKind.Under18)) ? NrmStop.Adult - 1 : calls.Find(c => c.Age is not null)?.Age;
    }
}
