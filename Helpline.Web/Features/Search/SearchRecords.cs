using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Helpline.Web.Features.Calls;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Search;

/// <summary>
/// Finds calls and women by the number of a call or case, a telephone number or a name, within reach, newest first. Sealed text is found by keyed
/// tokens. The words searched are kept nowhere.
/// </summary>
public sealed class SearchRecords(FrontDesk frontDesk, SearchTokens tokens)
{
    /// <summary>How many are shown; of more it is only said that there are.</summary>
    public const int Shown = 20;

    public Task<Outcome<Found>> RunAsync(string words, CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.ReadCalls,
            async desk =>
            {
                var asked = words.Trim();
                var byNumber = WrittenNumbers.Of(asked, desk.Today.Year);
                var women = byNumber.Length > 0 ? null : await SoughtWomen.FindAsync(desk, TokensOf(asked), stop);
                var calls = await CallsAsync(desk, byNumber, women, stop);
                var cases = desk.Actor.Can(May.ReadCases) ? await CasesAsync(desk, byNumber, women, stop) : [];
                desk.Note("records.searched", detail: byNumber.Length > 0 ? "Number" : "Telephone, Name");
                return new Found([.. calls.Take(Shown)], [.. cases.Take(Shown)], calls.Count > Shown || cases.Count > Shown)
                {
                    MayBreakGlass = desk.Actor.Can(May.BreakGlass),
                };
            },
            stop
        );

    private IReadOnlyList<long> TokensOf(string asked)
    {
        if (TelephoneNumber.TryParse(asked, out var number))
        {
            return [tokens.OfNumber(number.E164)];
        }

        return
        [
            .. NameMatching
                .Normalise(asked)
                .Split(' ')
                .Where(word => word.Length >= NameMatching.ShortestPrefix)
                .Select(word => word.Length <= NameMatching.LongestPrefix ? tokens.OfNamePrefix(word) : tokens.OfNameWord(word))
                .Distinct(),
        ];
    }

    private static async Task<IReadOnlyList<CallRow>> CallsAsync(Desk desk, string[] numbers, SoughtWomen? women, CancellationToken stop)
    {
        var found = numbers.Length > 0 ? desk.Calls.Where(c => numbers.Contains(c.Number)) : women?.NewestOf(desk.Calls, Shown + 1);
        return found is null ? [] : await ListMyCalls.RowsOf(found, Shown + 1).ToListAsync(stop);
    }

    private static async Task<IReadOnlyList<FoundCase>> CasesAsync(Desk desk, string[] numbers, SoughtWomen? women, CancellationToken stop)
    {
        var found = numbers.Length > 0 ? desk.Cases.Where(f => numbers.Contains(f.Number)) : women?.CasesOf(desk.Cases);
        return found is null ? [] : await Newest(found).ToListAsync(stop);
    }

    private static IQueryable<FoundCase> Newest(IQueryable<CaseFile> cases) =>
        cases
            .OrderByDescending(f => f.Opened.At)
            .Take(Shown + 1)
            .Select(f => new FoundCase(f.Id, f.Number, f.Team, f.Opened.At, f.Closure != null));
}

/// <summary>The newest that were found, and whether there are more.</summary>
public sealed record Found(IReadOnlyList<CallRow> Calls, IReadOnlyList<FoundCase> Cases, bool More)
{
    /// <summary>Whether she may open a case out of her reach for a danger.</summary>
    public bool MayBreakGlass { get; init; }
}

public sealed record FoundCase(CaseId Id, string Number, Team Team, DateTimeOffset OpenedAt, bool Closed);
