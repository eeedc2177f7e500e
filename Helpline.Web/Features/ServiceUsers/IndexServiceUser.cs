using Helpline.Domain.ServiceUsers;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.ServiceUsers;

/// <summary>
/// Keeps the keyed tokens by which a service user is found in step with her name and numbers. To be run in the sitting that records her
/// or changes either; her contacts must be loaded.
/// </summary>
public sealed class IndexServiceUser(SearchTokens tokens)
{
    public async Task RunAsync(Desk desk, ServiceUser user, CancellationToken stop = default)
    {
        var wanted = Wanted(user).ToHashSet();
        var kept = await desk.SearchTokens.Where(row => row.ServiceUser == user.Id).AsTracking().ToListAsync(stop);
        foreach (var row in kept.Where(row => !wanted.Remove(row.Token)))
        {
            desk.Remove(row);
        }

        foreach (var token in wanted)
        {
            desk.Add(new SearchToken { Token = token, ServiceUser = user.Id });
        }
    }

    /// <summary>The tokens by which she is found.</summary>
    internal IEnumerable<long> Wanted(ServiceUser user) =>
        [
            .. NameMatching.SearchWords(user.Name).Select(tokens.OfNameWord),
            .. NameMatching.SearchPrefixes(user.Name).Select(tokens.OfNamePrefix),
            .. user.Contacts.Where(contact => contact.Kind == ContactKind.Telephone).Select(contact => tokens.OfNumber(contact.Value)),
        ];
}
