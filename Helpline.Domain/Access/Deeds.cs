using System.Collections.Frozen;

namespace Helpline.Domain.Access;

/// <summary>Which deeds each role is trusted with. Which records they can be done to is its reach.</summary>
public static class Deeds
{
    private static readonly May[] Everybody = [May.KeepOwnAccount, May.ReadDirectory, May.ReadPathways];

    private static readonly May[] Caseworkers =
    [
        May.TakeCalls,
        May.AskCoordinators,
        May.FinishAbandonedDrafts,
        May.ReadCalls,
        May.AmendCalls,
        May.RecogniseCallers,
        May.ReadServiceUsers,
        May.KeepServiceUsers,
        May.WriteImmigrationRecords,
        May.OpenImmigrationRecords,
        May.ReadConcerns,
        May.AnswerConcerns,
        May.RecordPerpetrators,
        May.ReadCases,
        May.CarryCases,
        May.AllocateCases,
        May.KeepFollowUps,
        May.ReadReferrals,
        May.MakeReferrals,
        May.ReadTeamStatistics,
        May.ReadNamesOnDuty,
        May.BeOnDuty,
        May.HearSummonses,
        May.KeepNeeds,
        May.ReadOwnAudit,
        May.KeepDirectory,
        May.OpenConfidentialAddresses,
        May.EditPathways,
    ];

    private static readonly FrozenDictionary<Role, FrozenSet<May>> ByRole = Enum.GetValues<Role>()
        .ToFrozenDictionary(role => role, role => Everybody.Concat(TrustedTo(role)).ToFrozenSet());

    public static FrozenSet<May> Of(Role role) => ByRole[role];

    private static May[] TrustedTo(Role role) =>
        role switch
        {
            Role.Volunteer =>
            [
                May.TakeCalls,
                May.AskCoordinators,
                May.ReadCalls,
                May.AmendCalls,
                May.RecogniseCallers,
                May.WriteImmigrationRecords,
                May.KeepFollowUps,
                May.ReadReferrals,
                May.ReadNamesOnDuty,
                May.ReadOwnAudit,
            ],
            Role.Coordinator => Caseworkers,
            Role.SafeguardingLead =>
            [
                .. Caseworkers,
                May.SignOffConcerns,
                May.DecideConflicts,
                May.DecideDisclosures,
                May.BreakGlass,
                May.ReadRecordsAudit,
            ],
            Role.Manager =>
            [
                May.ReadAllStatistics,
                May.ExportStatistics,
                May.CloseMonths,
                May.ImportPastCalls,
                May.ReadOverdueCount,
                May.ReadNamesOnDuty,
            ],
            Role.VolunteersCoordinator => [May.ReadNamesOnDuty, May.ReadPeople],
            Role.DataProtectionLead => [May.ReadPeople, May.ReadAllAudit, May.ReviewBrokenGlass, May.HearSummonses],
            Role.Administrator =>
            [
                May.ReadPeople,
                May.KeepPeople,
                May.KeepSettings,
                May.KeepBackups,
                May.ReadSettingsAudit,
                // The house itself acts as an administrator: what the other side answers on its page is written down by it.
                May.AnswerForPartners,
                May.DecideStances,
                May.ImportPastCalls,
                May.ReadNamesOnDuty,
            ],
        };
}
