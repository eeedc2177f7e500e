using Helpline.Domain;
using Helpline.Domain.Calls;
using Helpline.Domain.Referrals;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Calls;

/// <summary>Makes referrals of the services that were chosen in a call: told of at once, or begun for somebody to carry on.</summary>
internal static class ReferralsOfCall
{
    public static async Task<List<Referral>> BeginReferralsAsync(this Desk desk, Call call, CallContents contents, CancellationToken stop)
    {
        var chosen = contents.Services.Select(choice => ServiceId.From(choice.Service)).ToList();
        var listed = await desk
            .Services.Where(service => chosen.Contains(service.Id))
            .Join(
                desk.ListedOrganisations,
                service => service.Organisation,
                one => one.Id,
                (service, one) => new { service.Id, Organisation = one }
            )
            .AsNoTracking()
            .ToDictionaryAsync(pair => pair.Id.Value, pair => pair.Organisation, stop);
        var referrals = contents
            .Services.Select(choice => Referral.OnCall(call, OrderOf(choice, listed.GetValueOrDefault(choice.Service)), desk.Signature))
            .ToList();
        foreach (var referral in referrals)
        {
            desk.Add(referral);
            desk.Note("referrals.started", referral.Id.Value, Code.Of(referral.Manner));
        }

        return referrals;
    }

    // One that has left the directory since she chose it must not hold up the call: she was told of it, and no more.
    private static ReferralOrder OrderOf(ServiceChoice choice, ListedOrganisation? organisation)
    {
        var refers = choice.Way == ChosenWay.Refer && organisation is not null;
        return new(
            choice.Name,
            choice.IsInside ? ReferralKind.Inside : ReferralKind.Outside,
            refers ? ReferralManner.Referral : ReferralManner.Signposted
        )
        {
            Listed = organisation?.Id,
            ListedService = organisation is null ? null : ServiceId.From(choice.Service),
        };
    }
}
