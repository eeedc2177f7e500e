using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.Duty;
using Helpline.Domain.FollowUps;
using Helpline.Domain.Referrals;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;
using Helpline.Tests.Support;
using Helpline.Web.Desks;
using Helpline.Web.Features.Search;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Tests.Access;

/// <summary>
/// Who reaches what: each role against each record in each relation to her, by each way of asking. A record outside is not found: not in a
/// list, not in a count, not in a search, not by its id, not to be changed.
/// </summary>
public sealed class ReachTests
{
    /// <summary>Everything there is about one woman, as seen from the person in the chair.</summary>
    public enum Relation
    {
        /// <summary>Her own call, her team's, a case she holds.</summary>
        Own,

        /// <summary>Her own call of 31 days ago.</summary>
        OwnLongAgo,

        /// <summary>Somebody else's, of a team of hers.</summary>
        Team,

        /// <summary>Somebody else's, of another team; the case held by somebody.</summary>
        OtherTeam,

        /// <summary>Somebody else's, of no team yet; the case held by nobody.</summary>
        Unassigned,

        /// <summary>Of her team, with the case restricted to others.</summary>
        RestrictedToOthers,

        /// <summary>Of another team, with the case restricted and she named on it.</summary>
        RestrictedToHer,

        /// <summary>Somebody else's, of a team of hers, begun when the woman was met as a perpetrator of another; the lead has not decided.</summary>
        HeldBack,
    }

    public enum Kind
    {
        Draft,
        Call,
        ServiceUser,
        Case,
        CaseNote,
        Concern,
        FollowUp,
        Referral,
        ReferralConsent,
        SentPack,
        PackLink,
        ImmigrationRecord,
        AuditEntry,
        SavedView,
        SignIn,
        Perpetrator,
        ConflictOfInterest,
        BrokenGlass,
        Summons,
        SummonsOfLeads,

        /// <summary>Somebody's call on the line to which she came, where the world is hers; elsewhere somebody else did.</summary>
        SharedDraft,

        /// <summary>The question by which she came to it.</summary>
        CallQuestion,
    }

    public static TheoryData<DatabaseKind, Role> Roles()
    {
        var data = new TheoryData<DatabaseKind, Role>();
        foreach (var on in Enum.GetValues<DatabaseKind>())
        {
            foreach (var role in Enum.GetValues<Role>())
            {
                data.Add(on, role);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Each_role_reaches_what_the_table_says_and_nothing_else(DatabaseKind on, Role role)
    {
        using var house = new House(on);
        var me = house.Seat(role, "Ana", Team.Vawg);
        var worlds = Enum.GetValues<Relation>().ToDictionary(relation => relation, relation => World.Make(house, me, relation));
        var wrong = new List<string>(await SearchedAsync(house, role, worlds));

        foreach (var kind in Enum.GetValues<Kind>())
        {
            var expected = worlds.Where(world => Reaches(role, kind, world.Key)).Select(world => world.Value.IdOf(kind)).ToHashSet();
            wrong.AddRange(await DifferencesAsync(house, role, kind, expected, worlds));
        }

        // Last, for changing leaves traces.
        foreach (var (kind, relation) in from kind in Enum.GetValues<Kind>() from relation in worlds.Keys select (kind, relation))
        {
            var refusal = await new Changes(house).TryAsync(kind, worlds[relation].IdOf(kind));
            var turnedAway = refusal == AccessRefusals.NotFound || refusal == AccessRefusals.NotPermitted;
            var may = Changes.Can(role, kind, relation, of => Reaches(role, of, relation));
            wrong.AddRange(turnedAway == may ? [$"{role} {kind} {relation}: changed {!turnedAway}"] : []);
        }

        Assert.Empty(wrong);
    }

    /// <summary>The table of access, cell by cell.</summary>
    private static bool Reaches(Role role, Kind kind, Relation relation) =>
        role switch
        {
            Role.Volunteer => kind switch
            {
                Kind.Draft => relation is Relation.Own or Relation.OwnLongAgo,
                Kind.Call or Kind.FollowUp or Kind.Referral => relation is Relation.Own,
                Kind.ReferralConsent or Kind.SentPack or Kind.PackLink => relation is Relation.Own,
                Kind.ServiceUser or Kind.Case or Kind.CaseNote or Kind.Concern or Kind.ImmigrationRecord => false,
                Kind.AuditEntry or Kind.SavedView or Kind.SignIn => IsHers(relation),
                Kind.Perpetrator or Kind.ConflictOfInterest or Kind.BrokenGlass or Kind.Summons or Kind.SummonsOfLeads => false,
                Kind.SharedDraft or Kind.CallQuestion => false,
            },
            Role.Coordinator => kind switch
            {
                Kind.Draft => relation is not Relation.OtherTeam and not Relation.RestrictedToHer,
                Kind.Call or Kind.Concern => relation is not Relation.OtherTeam and not Relation.RestrictedToHer and not Relation.HeldBack,
                Kind.Case or Kind.CaseNote or Kind.Perpetrator => relation
                    is not Relation.OtherTeam
                        and not Relation.RestrictedToOthers
                        and not Relation.HeldBack,
                Kind.ServiceUser or Kind.FollowUp or Kind.Referral => relation is not Relation.OtherTeam and not Relation.HeldBack,
                Kind.ReferralConsent or Kind.SentPack or Kind.PackLink => relation is not Relation.OtherTeam and not Relation.HeldBack,
                Kind.ImmigrationRecord or Kind.AuditEntry or Kind.SavedView or Kind.SignIn => IsHers(relation),
                Kind.ConflictOfInterest or Kind.BrokenGlass or Kind.SummonsOfLeads => false,
                Kind.SharedDraft or Kind.CallQuestion => IsHers(relation),
                Kind.Summons => true,
            },
            Role.SafeguardingLead => kind switch
            {
                Kind.Draft => relation is not Relation.OtherTeam and not Relation.RestrictedToHer,
                Kind.Call or Kind.Concern or Kind.ServiceUser or Kind.FollowUp or Kind.Referral => true,
                Kind.ReferralConsent or Kind.SentPack or Kind.PackLink => true,
                Kind.Case or Kind.CaseNote or Kind.ImmigrationRecord or Kind.AuditEntry or Kind.Perpetrator => relation
                    is not Relation.RestrictedToOthers,
                Kind.SavedView or Kind.SignIn or Kind.BrokenGlass => IsHers(relation),
                Kind.SharedDraft or Kind.CallQuestion => IsHers(relation),
                Kind.ConflictOfInterest or Kind.Summons or Kind.SummonsOfLeads => true,
            },
            Role.DataProtectionLead => kind is Kind.AuditEntry or Kind.BrokenGlass
                || (kind is Kind.SavedView or Kind.SignIn && IsHers(relation)),
            Role.Manager or Role.VolunteersCoordinator or Role.Administrator => kind is Kind.SavedView or Kind.SignIn && IsHers(relation),
        };

    private static bool IsHers(Relation relation) => relation is Relation.Own or Relation.OwnLongAgo;

    // By the number of a call, the number of a case and her name: never more than the table, and all of it.
    private static async Task<IEnumerable<string>> SearchedAsync(House house, Role role, Dictionary<Relation, World> worlds)
    {
        var wrong = new List<string>();
        foreach (var (relation, world) in worlds)
        {
            var calls = await FoundAsync(house, world.CallNumber);
            var cases = await FoundAsync(house, world.CaseNumber);
            var (call, file) = (calls.Contains(world.IdOf(Kind.Call)), cases.Contains(world.IdOf(Kind.Case)));
            wrong.AddRange(call == Reaches(role, Kind.Call, relation) ? [] : [$"{role} Call {relation}: searched {call}"]);
            wrong.AddRange(file == Reaches(role, Kind.Case, relation) ? [] : [$"{role} Case {relation}: searched {file}"]);
        }

        var byName = await FoundAsync(house, "Marisol");
        var expected = worlds
            .SelectMany(w => new[] { (w.Key, Kind.Call), (w.Key, Kind.Case) })
            .Where(cell => Reaches(role, cell.Item2, cell.Key))
            .Select(cell => worlds[cell.Key].IdOf(cell.Item2));
        return byName.SetEquals(expected) ? wrong : [.. wrong, $"{role}: searched by name {byName.Count}"];
    }

    private static async Task<HashSet<Guid>> FoundAsync(House house, string words)
    {
        var outcome = await house.Get<SearchRecords>().RunAsync(words);
        Assert.True(outcome.Done || outcome.Refusal == AccessRefusals.NotPermitted);
        return outcome.Value is { } found ? [.. found.Calls.Select(c => c.Id.Value), .. found.Cases.Select(f => f.Id.Value)] : [];
    }

    private static async Task<IEnumerable<string>> DifferencesAsync(
        House house,
        Role role,
        Kind kind,
        HashSet<Guid> expected,
        Dictionary<Relation, World> worlds
    )
    {
        // Every role has a desk for its own account: what is in reach does not depend on the deed.
        var listed = await AskAsync(house, desk => IdsAsync(desk, kind));
        var counted = await AskAsync(house, desk => CountAsync(desk, kind));
        var wrong = worlds
            .Where(world => listed.Contains(world.Value.IdOf(kind)) != expected.Contains(world.Value.IdOf(kind)))
            .Select(world => $"{role} {kind} {world.Key}: listed {listed.Contains(world.Value.IdOf(kind))}")
            .ToList();
        wrong.AddRange(counted == expected.Count ? [] : [$"{role} {kind}: counted {counted} of {expected.Count}"]);
        foreach (var (relation, world) in worlds)
        {
            var found = await house.FrontDesk.ReadAsync(May.KeepOwnAccount, desk => FindAsync(desk, kind, world.IdOf(kind)));
            if (found.Done != expected.Contains(world.IdOf(kind)) || (!found.Done && found.Refusal != AccessRefusals.NotFound))
            {
                wrong.Add($"{role} {kind} {relation}: found {found.Done}");
            }
        }

        return wrong;
    }

    private static async Task<T> AskAsync<T>(House house, Func<Desk, Task<T>> ask)
    {
        var outcome = await house.FrontDesk.ReadAsync(May.KeepOwnAccount, ask);
        Assert.True(outcome.Done);
        return outcome.Value!;
    }

    private static Task<List<Guid>> IdsAsync(Desk desk, Kind kind) =>
        kind switch
        {
            Kind.Draft => ListAsync(desk.Drafts.Select(r => r.Id)),
            Kind.Call => ListAsync(desk.Calls.Select(r => r.Id)),
            Kind.ServiceUser => ListAsync(desk.ServiceUsers.Select(r => r.Id)),
            Kind.Case => ListAsync(desk.Cases.Select(r => r.Id)),
            Kind.CaseNote => ListAsync(desk.CaseNotes.Select(r => r.Id)),
            Kind.Concern => ListAsync(desk.Concerns.Select(r => r.Id)),
            Kind.FollowUp => ListAsync(desk.FollowUps.Select(r => r.Id)),
            Kind.Referral => ListAsync(desk.Referrals.Select(r => r.Id)),
            Kind.ReferralConsent => desk.ReferralConsents.Select(r => r.Id).ToListAsync(),
            Kind.SentPack => ListAsync(desk.SentPacks.Select(r => r.Id)),
            Kind.PackLink => ListAsync(desk.PackLinks.Select(r => r.Id)),
            Kind.ImmigrationRecord => ListAsync(desk.ImmigrationRecords.Select(r => r.ServiceUser)),
            Kind.AuditEntry => desk.Audit.Where(e => e.Act == "cases.read").Select(e => e.Record!.Value).ToListAsync(),
            Kind.SavedView => ListAsync(desk.SavedViews.Select(r => r.Id)),
            Kind.SignIn => desk.OwnSignIns.Select(r => r.Id).ToListAsync(),
            Kind.Perpetrator => ListAsync(desk.Perpetrators.Select(r => r.Id)),
            Kind.ConflictOfInterest => ListAsync(desk.Conflicts.Select(r => r.Id)),
            Kind.BrokenGlass => ListAsync(desk.BrokenGlass.Select(r => r.Id)),
            Kind.Summons or Kind.SummonsOfLeads => ListAsync(SummonsesOf(desk, kind).Select(r => r.Id)),
            Kind.SharedDraft => ListAsync(desk.SharedDrafts.Select(r => r.Id)),
            Kind.CallQuestion => ListAsync(desk.CallQuestions.Select(r => r.Id)),
        };

    private static Task<int> CountAsync(Desk desk, Kind kind) =>
        kind switch
        {
            Kind.Draft => desk.Drafts.CountAsync(),
            Kind.Call => desk.Calls.CountAsync(),
            Kind.ServiceUser => desk.ServiceUsers.CountAsync(),
            Kind.Case => desk.Cases.CountAsync(),
            Kind.CaseNote => desk.CaseNotes.CountAsync(),
            Kind.Concern => desk.Concerns.CountAsync(),
            Kind.FollowUp => desk.FollowUps.CountAsync(),
            Kind.Referral => desk.Referrals.CountAsync(),
            Kind.ReferralConsent => desk.ReferralConsents.CountAsync(),
            Kind.SentPack => desk.SentPacks.CountAsync(),
            Kind.PackLink => desk.PackLinks.CountAsync(),
            Kind.ImmigrationRecord => desk.ImmigrationRecords.CountAsync(),
            Kind.AuditEntry => desk.Audit.CountAsync(e => e.Act == "cases.read"),
            Kind.SavedView => desk.SavedViews.CountAsync(),
            Kind.SignIn => desk.OwnSignIns.CountAsync(),
            Kind.Perpetrator => desk.Perpetrators.CountAsync(),
            Kind.ConflictOfInterest => desk.Conflicts.CountAsync(),
            Kind.BrokenGlass => desk.BrokenGlass.CountAsync(),
            Kind.Summons or Kind.SummonsOfLeads => SummonsesOf(desk, kind).CountAsync(),
            Kind.SharedDraft => desk.SharedDrafts.CountAsync(),
            Kind.CallQuestion => desk.CallQuestions.CountAsync(),
        };

    private static IQueryable<Summons> SummonsesOf(Desk desk, Kind kind)
    {
        var forAll = kind == Kind.Summons;
        return desk.Summonses.Where(s => s.Kind == SummonsKind.AskCoordinator == forAll);
    }

    private static async Task<List<Guid>> ListAsync<TId>(IQueryable<TId> ids)
        where TId : struct, IId<TId> => [.. (await ids.ToListAsync()).Select(id => id.Value)];

    private static async Task<bool> FindAsync(Desk desk, Kind kind, Guid id)
    {
        object found = kind switch
        {
            Kind.Draft => await Desk.OneAsync(desk.Drafts, r => r.Id == new DraftId(id)),
            Kind.Call => await Desk.OneAsync(desk.Calls, r => r.Id == new CallId(id)),
            Kind.ServiceUser => await Desk.OneAsync(desk.ServiceUsers, r => r.Id == new ServiceUserId(id)),
            Kind.Case => await Desk.OneAsync(desk.Cases, r => r.Id == new CaseId(id)),
            Kind.CaseNote => await Desk.OneAsync(desk.CaseNotes, r => r.Id == new CaseNoteId(id)),
            Kind.Concern => await Desk.OneAsync(desk.Concerns, r => r.Id == new ConcernId(id)),
            Kind.FollowUp => await Desk.OneAsync(desk.FollowUps, r => r.Id == new FollowUpId(id)),
            Kind.Referral => await Desk.OneAsync(desk.Referrals, r => r.Id == new ReferralId(id)),
            Kind.ReferralConsent => await Desk.OneAsync(desk.ReferralConsents, r => r.Id == id),
            Kind.SentPack => await Desk.OneAsync(desk.SentPacks, r => r.Id == new SentPackId(id)),
            Kind.PackLink => await Desk.OneAsync(desk.PackLinks, r => r.Id == new PackLinkId(id)),
            Kind.ImmigrationRecord => await Desk.OneAsync(desk.ImmigrationRecords, r => r.ServiceUser == new ServiceUserId(id)),
            Kind.AuditEntry => await Desk.OneAsync(desk.Audit, r => r.Record == id && r.Act == "cases.read"),
            Kind.SavedView => await Desk.OneAsync(desk.SavedViews, r => r.Id == new SavedViewId(id)),
            Kind.SignIn => await Desk.OneAsync(desk.OwnSignIns, r => r.Id == id),
            Kind.Perpetrator => await Desk.OneAsync(desk.Perpetrators, r => r.Id == new PerpetratorId(id)),
            Kind.ConflictOfInterest => await Desk.OneAsync(desk.Conflicts, r => r.Id == new ConflictOfInterestId(id)),
            Kind.BrokenGlass => await Desk.OneAsync(desk.BrokenGlass, r => r.Id == new BrokenGlassId(id)),
            Kind.Summons or Kind.SummonsOfLeads => await Desk.OneAsync(desk.Summonses, r => r.Id == new SummonsId(id)),
            Kind.SharedDraft => await Desk.OneAsync(desk.SharedDrafts, r => r.Id == new DraftId(id)),
            Kind.CallQuestion => await Desk.OneAsync(desk.CallQuestions, r => r.Id == new CallQuestionId(id)),
        };
        return found is not null;
    }
}
