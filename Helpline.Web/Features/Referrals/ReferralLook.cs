using Helpline.Domain.Firewall;
using Helpline.Domain.Referrals;
using Helpline.Web.Kit;

namespace Helpline.Web.Features.Referrals;

/// <summary>How loudly a state speaks.</summary>
internal static class ReferralLook
{
    public static Tone ToneOf(ReferralState state) =>
        state switch
        {
            ReferralState.Accepted or ReferralState.Completed => Tone.Good,
            ReferralState.Declined or ReferralState.NoAnswer => Tone.Stop,
            ReferralState.Sent or ReferralState.Acknowledged or ReferralState.WaitingList => Tone.Soon,
            ReferralState.Draft or ReferralState.Consented or ReferralState.Withdrawn => Tone.Plain,
        };

    public static Tone ToneOf(DataSharingStance stance) =>
        stance switch
        {
            DataSharingStance.Firewalled => Tone.Good,
            DataSharingStance.NotKnown => Tone.Soon,
            DataSharingStance.SharesWithImmigrationEnforcement => Tone.Stop,
        };
}
