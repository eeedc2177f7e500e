using System.Text.Json;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.ServiceDirectory.Feeds;

/// <summary>
/// An entry as it is here, as the feed gave it last, and as it gives it now. A field that was not touched here follows the feed; one that was
/// edited here stays; one that both changed stays as it is here and is told.
/// </summary>
internal sealed class FeedMerge<T>(IReadOnlyList<DirectoryField<T>> fields, T blank)
{
    public MergedEntry<T> Merge(T now, string asGiven, GivenFields<T> given)
    {
        var last = Read(asGiven);
        var opened = WriteAll(blank, last);
        var merge = new FieldMerge<T>(opened, WriteAll(opened, given.All), now);
        var merged = fields
            .Where(field => given.All.ContainsKey(field.Name))
            .Aggregate(now, (d, f) => f.Write(d, merge.Of(f.Name, f.Read)));
        foreach (var (name, text) in given.All)
        {
            last[name] = text;
        }

        // Unlike two people's edit, what does not conflict is taken although something else does.
        return new(merged, merge.Result(merged).Conflicts, JsonSerializer.Serialize(last));
    }

    private static SortedDictionary<string, string> Read(string asGiven) =>
        asGiven.Length == 0
            ? new(StringComparer.Ordinal)
            : new(JsonSerializer.Deserialize<Dictionary<string, string>>(asGiven)!, StringComparer.Ordinal);

    private T WriteAll(T entry, IReadOnlyDictionary<string, string> texts) =>
        fields.Where(field => texts.ContainsKey(field.Name)).Aggregate(entry, (d, field) => field.Write(d, texts[field.Name]));
}

/// <summary>The entry after an import, what conflicted, and what to remember of the feed.</summary>
internal sealed record MergedEntry<T>(T Details, IReadOnlyList<FieldConflict> Conflicts, string AsGiven);
