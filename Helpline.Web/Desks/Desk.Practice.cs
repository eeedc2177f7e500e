using Helpline.Domain.Access;
using Helpline.Domain.Referrals;
using Helpline.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Desks;

/// <summary>What making and clearing away practice data needs of the whole house.</summary>
public sealed partial class Desk
{
    private const int TokensInOneStatement = 200;

    /// <summary>Whether anything about anybody is kept here.</summary>
    public async Task<bool> HoldsRecordsAsync(CancellationToken stop = default) =>
        await Only(db.Calls.IgnoreQueryFilters(), May.KeepSettings).AnyAsync(stop)
        || await db.Drafts.AnyAsync(stop)
        || await db.ServiceUsers.AnyAsync(stop);

    /// <summary>Many tokens in few statements.</summary>
    public async Task AddTokensAsync(IEnumerable<(long Token, Guid ServiceUser)> tokens, CancellationToken stop = default)
    {
        foreach (var some in Only(tokens, May.KeepSettings).Chunk(TokensInOneStatement))
        {
            var rows = string.Join(", ", some.Select((_, i) => $"({{{2 * i}}}, {{{(2 * i) + 1}}})"));
            var values = some.SelectMany(row => new object[] { row.Token, row.ServiceUser });
#pragma warning disable EF1002 // Only the places of the values are put in.
            await db.Database.ExecuteSqlRawAsync($"""INSERT INTO "SearchTokens" ("Token", "ServiceUser") VALUES {rows}""", values, stop);
#pragma warning restore EF1002
        }
    }

    /// <summary>Every record about anybody, with its key, and the people whose address ends so.</summary>
    public async Task ClearPracticeAwayAsync(string addressesEndIn, CancellationToken stop = default)
    {
        await Only(db.PackLinks, May.KeepSettings).ExecuteDeleteAsync(stop);
        await db.SentPacks.ExecuteDeleteAsync(stop);
        await db.ReferralConsents.ExecuteDeleteAsync(stop);
        await db.Set<ReferralStep>().ExecuteDeleteAsync(stop);
        await db.Referrals.ExecuteDeleteAsync(stop);
        await db.FollowUps.ExecuteDeleteAsync(stop);
        await db.Concerns.ExecuteDeleteAsync(stop);
        await db.CallQuestions.ExecuteDeleteAsync(stop);
        await db.Summonses.ExecuteDeleteAsync(stop);
        await db.DutyMarks.Where(m => db.People.Any(p => p.Id == m.Person && p.Email.EndsWith(addressesEndIn))).ExecuteDeleteAsync(stop);
        await db.Conflicts.ExecuteDeleteAsync(stop);
        await ForgetTokensAsync(db.ServiceUsers, stop);
        await db.Perpetrators.ExecuteDeleteAsync(stop);
        await db.CaseNotes.ExecuteDeleteAsync(stop);
        await db.Cases.ExecuteDeleteAsync(stop);
        await db.Calls.IgnoreQueryFilters().ExecuteDeleteAsync(stop);
        await db.Imports.ExecuteDeleteAsync(stop);
        await db.Drafts.ExecuteDeleteAsync(stop);
        await db.ImmigrationRecords.ExecuteDeleteAsync(stop);
        await db.ServiceUsers.ExecuteDeleteAsync(stop);
        await db.SubjectKeys.ExecuteDeleteAsync(stop);
        await db.Numbers.ExecuteDeleteAsync(stop);
        await db.ClosedMonths.ExecuteDeleteAsync(stop);
        await db.FigureExports.ExecuteDeleteAsync(stop);
        await BeginDirectoryAgainAsync(stop);
        var people = db.People.Where(p => p.Email.EndsWith(addressesEndIn));
        await db.SavedViews.Where(v => people.Any(p => p.Id == v.Owner)).ExecuteDeleteAsync(stop);
        await db.SignIns.Where(s => people.Any(p => p.Id == s.Person)).ExecuteDeleteAsync(stop);
        await db.Invitations.Where(i => people.Any(p => p.Id == i.Person)).ExecuteDeleteAsync(stop);
        await db.Users.Where(a => people.Any(p => p.Id == a.Person)).ExecuteDeleteAsync(stop);
        await people.ExecuteDeleteAsync(stop);
    }

    // What was verified, reported, added or made a rule for practice is invented: directory and pathways begin again as every installation's do.
    private async Task BeginDirectoryAgainAsync(CancellationToken stop)
    {
        await db.ConfidentialAddresses.ExecuteDeleteAsync(stop);
        await db.StanceProposals.ExecuteDeleteAsync(stop);
        await db.Services.ExecuteDeleteAsync(stop);
        await db.ListedOrganisations.ExecuteDeleteAsync(stop);
        await db.PathwayDrafts.ExecuteDeleteAsync(stop);
        await db.PathwayVersions.ExecuteDeleteAsync(stop);
        await FirstDirectory.AddMissingAsync(db, stop);
        await FirstPathways.AddMissingAsync(db, Now, stop);
    }
}
