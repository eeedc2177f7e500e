using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.FollowUps;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Audit;

/// <summary>The way to a record: its address, and its number or the key of the words for what it is.</summary>
public sealed record RecordLink(string Href, string? Number, string Kind = "");

/// <summary>Finds the records behind ids, where they are in reach. What is not has no link, and looks like what is no longer there.</summary>
internal static class RecordLinks
{
    public static async Task<Dictionary<Guid, RecordLink>> FindAsync(Desk desk, List<Guid> ids, CancellationToken stop)
    {
        var found = new Dictionary<Guid, RecordLink>();
        await AddNumberedAsync(desk, ids, found, stop);
        var (concerns, women) = (ids.ConvertAll(ConcernId.From), ids.ConvertAll(ServiceUserId.From));
        foreach (var id in await desk.Concerns.Where(k => concerns.Contains(k.Id)).Select(k => k.Id).ToListAsync(stop))
        {
            found[id.Value] = new($"concerns/{id.Value}", null, "Concern");
        }

        foreach (var id in await desk.ServiceUsers.Where(u => women.Contains(u.Id)).Select(u => u.Id).ToListAsync(stop))
        {
            found[id.Value] = new($"service-users/{id.Value}", null, "HerRecord");
        }

        await AddPeopleAsync(desk, ids, found, stop);
        return found;
    }

    private static async Task AddNumberedAsync(Desk desk, List<Guid> ids, Dictionary<Guid, RecordLink> found, CancellationToken stop)
    {
        var (calls, cases, followUps) = (ids.ConvertAll(CallId.From), ids.ConvertAll(CaseId.From), ids.ConvertAll(FollowUpId.From));
        foreach (var call in await desk.Calls.Where(c => calls.Contains(c.Id)).Select(c => new { c.Id, c.Number }).ToListAsync(stop))
        {
            found[call.Id.Value] = new($"calls/{call.Id.Value}", call.Number);
        }

        foreach (var file in await desk.Cases.Where(f => cases.Contains(f.Id)).Select(f => new { f.Id, f.Number }).ToListAsync(stop))
        {
            found[file.Id.Value] = new($"cases/{file.Id.Value}", file.Number);
        }

        var hanging = desk
            .FollowUps.Where(f => followUps.Contains(f.Id))
            .Select(f => new
            {
                f.Id,
                f.Call,
                f.Case,
            });
        foreach (var followUp in await hanging.ToListAsync(stop))
        {
            found[followUp.Id.Value] = new(
                followUp.Case is { } file ? $"cases/{file.Value}" : $"calls/{followUp.Call?.Value}",
                null,
                "FollowUp"
            );
        }
    }

    private static async Task AddPeopleAsync(Desk desk, List<Guid> ids, Dictionary<Guid, RecordLink> found, CancellationToken stop)
    {
        if (!desk.Actor.Can(May.KeepPeople))
        {
            return;
        }

        var people = ids.ConvertAll(PersonId.From);
        foreach (var person in await desk.People.Where(p => people.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToListAsync(stop))
        {
            found[person.Id.Value] = new($"people/{person.Id.Value}", person.Name);
        }
    }
}
