using Helpline.Domain.Pathways;
using Helpline.Domain.Refusals;
using Helpline.Web.Kit;

namespace Helpline.Web.Features.Pathways;

/// <summary>The rules on one open editor: what is changed goes through here, and is on the server after each change.</summary>
public sealed class PathwayEditing(KeepPathwayDraft keep, PathwayDraftView view)
{
    private readonly List<Pathway> rules = [.. view.Rules];
    private Task last = Task.CompletedTask;
    private int removedFrom;

    public PathwayDraftView View { get; } = view;

    public IReadOnlyList<Pathway> Rules => rules;

    /// <summary>The rule that is open, if one is.</summary>
    public PathwayId? Open { get; set; }

    /// <summary>Somebody published since, and this page does not tell of it yet.</summary>
    public bool IsBehind { get; private set; }

    public int Revision { get; private set; } = view.Revision;

    public Saving State { get; private set; }

    public DateTimeOffset? KeptAt { get; private set; } = view.TouchedAt;

    public Refusal? Refusal { get; private set; }

    /// <summary>The rule that was taken away last, as long as nothing else was done.</summary>
    public Pathway? Removed { get; private set; }

    public bool IsBegun => Revision > 0;

    public IReadOnlyList<PathwayFinding> Findings => PathwayCheck.Of(rules, View.Terms);

    public IReadOnlyList<PathwayChange> Changes => PathwayDifference.Between(View.Begun, rules);

    /// <summary>Opens a rule; the one that is open is closed by the same.</summary>
    public void Turn(PathwayId rule) => Open = Open == rule ? null : rule;

    public Task AddAsync()
    {
        var rule = Pathway.Begin();
        rules.Insert(0, rule);
        Open = rule.Id;
        return KeepAsync();
    }

    public async Task RemoveAsync(Pathway rule)
    {
        removedFrom = rules.FindIndex(other => other.Id == rule.Id);
        rules.RemoveAt(removedFrom);
        Open = null;
        await KeepAsync();
        Removed = rule;
    }

    public Task BringBackAsync()
    {
        rules.Insert(Math.Min(removedFrom, rules.Count), Removed!);
        return KeepAsync();
    }

    public Task MoveAsync(Pathway rule, int by)
    {
        rules.Shift(rules.FindIndex(other => other.Id == rule.Id), by);
        return KeepAsync();
    }

    public Task ReplaceAsync(Pathway rule)
    {
        rules[rules.FindIndex(other => other.Id == rule.Id)] = rule;
        return KeepAsync();
    }

    /// <summary>What stands here takes the place of what another window kept, now that she has seen both.</summary>
    /// <param name="over">The revision of the other window that she saw.</param>
    public Task KeepOverAsync(int over)
    {
        Revision = over;
        return KeepAsync();
    }

    // One writing after the other.
    private Task KeepAsync() => last = KeepAfterAsync(last);

    private async Task KeepAfterAsync(Task before)
    {
        (State, Removed) = (Saving.Saving, null);
        await before;
        var outcome = await keep.RunAsync([.. rules], View.BasedOn, Revision);
        Refusal = outcome.Refusal;
        State = outcome.Done ? Saving.Saved : Saving.NotSaved;
        if (outcome.Value is { } kept)
        {
            (Revision, KeptAt, IsBehind) = (kept.Revision, kept.At, kept.IsBehind && View.Meanwhile is null);
        }
    }
}

/// <summary>Lists that are put in order by hand.</summary>
internal static class Order
{
    /// <summary>Moves one so many places down, or up where it is below nought; at an end it stays.</summary>
    public static void Shift<T>(this List<T> list, int at, int by)
    {
        var to = Math.Clamp(at + by, 0, list.Count - 1);
        var one = list[at];
        list.RemoveAt(at);
        list.Insert(to, one);
    }

    public static IReadOnlyList<T> Shifted<T>(this IReadOnlyList<T> list, int at, int by)
    {
        var copy = list.ToList();
        copy.Shift(at, by);
        return copy;
    }

    public static IReadOnlyList<T> With<T>(this IReadOnlyList<T> list, int at, T one) =>
        [.. list.Select((other, i) => i == at ? one : other)];

    public static IReadOnlyList<T> Without<T>(this IReadOnlyList<T> list, int at) => [.. list.Where((_, i) => i != at)];
}
