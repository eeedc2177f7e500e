using Helpline.Domain.Access;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Desks;

/// <summary>What is asked while somebody is on the line, put together once.</summary>
public sealed partial class Desk
{
    private static readonly CompiledQuery<Func<HelplineDbContext, long, IAsyncEnumerable<ServiceUserId>>> OfToken = new(() =>
        EF.CompileAsyncQuery((HelplineDbContext db, long token) => db.SearchTokens.Where(t => t.Token == token).Select(t => t.ServiceUser))
    );

    private static readonly CompiledQuery<Func<HelplineDbContext, ServiceUserId, CancellationToken, Task<ServiceUser?>>> ById = new(() =>
        EF.CompileAsyncQuery(
            (HelplineDbContext db, ServiceUserId id, CancellationToken stop) =>
                db.ServiceUsers.AsNoTracking().Include(u => u.Contacts).FirstOrDefault(u => u.Id == id)
        )
    );

    private static readonly CompiledQuery<Func<HelplineDbContext, ServiceUserId, IAsyncEnumerable<OpenFlag>>> Flags = new(() =>
        EF.CompileAsyncQuery(
            (HelplineDbContext db, ServiceUserId woman) =>
                db.Concerns.Where(k => k.SignedOff == null && k.ServiceUser == woman).Select(k => new OpenFlag(k.Flag, k.RaisedAt))
        )
    );

    private static readonly CompiledQuery<Func<HelplineDbContext, ServiceUserId, CancellationToken, Task<string?>>> HolderName = new(() =>
        EF.CompileAsyncQuery(
            (HelplineDbContext db, ServiceUserId woman, CancellationToken stop) =>
                db
                    .Cases.Where(f => f.ServiceUser == woman && f.Restricted == null && f.Closure == null && f.Holder != null)
                    .Join(db.People, f => f.Holder, p => p.Id, (_, p) => p.Name)
                    .FirstOrDefault()
        )
    );

    /// <summary>Any service users with this token of a number, oldest first. What is told of them is the use case's to limit.</summary>
    public async Task<IReadOnlyList<ServiceUser>> KnownByAsync(long token, CancellationToken stop = default)
    {
        var women = new List<ServiceUser>();
        foreach (var id in await AllAsync(Only(OfToken, May.RecogniseCallers, May.TakeCalls).On(db)(db, token), stop))
        {
            if (await ById.On(db)(db, id, stop) is { } woman)
            {
                women.Add(woman);
            }
        }

        return women;
    }

    /// <summary>For a caller who was recognised: what is open about her safety.</summary>
    public async Task<IReadOnlyList<OpenFlag>> OpenFlagsOfAsync(ServiceUserId woman, CancellationToken stop = default) =>
        await AllAsync(Only(Flags, May.RecogniseCallers, May.KeepFollowUps).On(db)(db, woman), stop);

    /// <summary>For a caller who was recognised: who carries her open case, so that the volunteer can name her. Restricted cases do not exist here.</summary>
    public Task<string?> CoordinatorOfAsync(ServiceUserId woman, CancellationToken stop = default) =>
        Only(HolderName, May.RecogniseCallers).On(db)(db, woman, stop);

    // To its end, for PostgreSQL answers one question at a time.
    private static async Task<List<T>> AllAsync<T>(IAsyncEnumerable<T> rows, CancellationToken stop)
    {
        var all = new List<T>();
        await foreach (var row in rows.WithCancellation(stop))
        {
            all.Add(row);
        }

        return all;
    }
}

/// <summary>A flag that is still open, and since when.</summary>
public sealed record OpenFlag(FlagKind Flag, DateTimeOffset RaisedAt);
