using Helpline.Domain.Access;

namespace Helpline.Web.Features.Shell;

/// <summary>A part of the house that has a link of its own: its address, its name in the texts, and the deeds that lead there.</summary>
public sealed record Place(string Href, string Name, params IReadOnlyList<May> Deeds)
{
    public const string Concerns = "concerns";
    public const string Conflicts = "conflicts";
    public const string BrokenGlass = "broken-glass";
    public const string Backups = "backups";

    public static readonly IReadOnlyList<Place> All =
    [
        new("", "Today", May.KeepOwnAccount),
        new("calls", "Calls", May.ReadCalls),
        new(Concerns, "Concerns", May.ReadConcerns),
        new(Conflicts, "Conflicts", May.DecideConflicts),
        new("triage", "Triage", May.AllocateCases),
        new("caseload", "Caseload", May.ReadCases),
        new("referrals", "Referrals", May.ReadReferrals),
        new("callbacks", "Callbacks", May.KeepFollowUps),
        new("directory", "Directory", May.ReadDirectory),
        new("search", "Search", May.ReadCalls),
        new("pathways", "Pathways", May.ReadPathways),
        new("statistics", "Month", May.ReadTeamStatistics, May.ReadAllStatistics),
        new("statistics/import", "PastCalls", May.ImportPastCalls),
        new(BrokenGlass, "BrokenGlass", May.ReviewBrokenGlass),
        new("needs", "Needs", May.KeepNeeds),
        new("people", "People", May.KeepPeople),
        new("settings/calendar", "Calendar", May.KeepSettings),
        new(Backups, "Backups", May.KeepBackups),
        new("audit", "Audit", May.ReadAllAudit, May.ReadSettingsAudit, May.ReadRecordsAudit, May.ReadOwnAudit),
    ];
}
