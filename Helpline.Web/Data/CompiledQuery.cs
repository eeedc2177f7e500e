using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Helpline.Web.Data;

/// <summary>
/// A query that is asked at every click, put together once and not each time anew; once for each of the two databases, for it belongs to a
/// model. It must say itself whether it tracks.
/// </summary>
internal sealed class CompiledQuery<TQuery>(Func<TQuery> compile)
    where TQuery : Delegate
{
    private readonly ConditionalWeakTable<IModel, TQuery> byModel = [];

    public TQuery On(HelplineDbContext db) => byModel.GetValue(db.Model, _ => compile());
}
