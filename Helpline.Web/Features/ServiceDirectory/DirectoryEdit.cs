using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>Two people at one entry, field by field.</summary>
internal static class DirectoryEdit
{
    public static Edited<T> Merge<T>(IReadOnlyList<DirectoryField<T>> fields, T opened, T hers, T now)
    {
        var merge = new FieldMerge<T>(opened, hers, now);
        return merge.Result(fields.Aggregate(now, (merged, field) => field.Write(merged, merge.Of(field.Name, d => field.Read(d).Trim()))));
    }

    /// <summary>The names of the fields in which two entries differ, for the note: never a value.</summary>
    public static string Changed<T>(IReadOnlyList<DirectoryField<T>> fields, T before, T after) =>
        string.Join(' ', fields.Where(field => field.Read(before) != field.Read(after)).Select(field => field.Name));
}
