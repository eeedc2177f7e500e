using Helpline.Domain.Calls;
using Helpline.Domain.PastCalls;
using Helpline.Domain.Referrals;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.PastCalls;

/// <summary>Some past calls that are saved together: few enough that nobody who saves a call meanwhile waits for them.</summary>
internal sealed class PastCallGroup(ImportId import, IReadOnlyList<PastCall> calls, WhatIsThere there)
{
    public const int Size = 12;

    private readonly Dictionary<string, ServiceUserId> newWomen = new(StringComparer.Ordinal);

    public async Task WriteAsync(Desk desk, CancellationToken stop)
    {
        newWomen.Clear();
        foreach (var year in calls.GroupBy(call => call.StartedLocally.Year))
        {
            var number = await desk.NextNumbersAsync(NumberKind.Call, year.Key, year.Count(), stop);
            foreach (var past in year)
            {
                Write(desk, past, NumberKind.Call.Write(year.Key, number++));
            }
        }

        desk.Note("past-calls.brought-in", import.Value);
    }

    /// <summary>Once the group is saved, its women are known to the next.</summary>
    public void Remember()
    {
        foreach (var (pseudonym, id) in newWomen)
        {
            there.Women[pseudonym] = id;
        }
    }

    private void Write(Desk desk, PastCall past, string number)
    {
        var place = new CallPlace(CallId.New(), number, past.StartedAt, past.EndedAt, past.StartedLocally)
        {
            TakenBy = there.Volunteers.TryGetValue(past.Volunteer, out var volunteer) ? volunteer : null,
            VolunteerCode = past.Volunteer,
            ServiceUser = past.Person.Length > 0 ? WomanKnownAs(past, desk) : null,
            FormerReference = past.Reference,
            Import = import,
        };
        var call = Call.Log(past.Contents(), place, desk.Signature);
        // Somebody saw to it in its time: nobody waits for it in triage now, and its flags are no new concerns.
        call.Triage(desk.Signature);
        desk.Add(call);
        if (past.Referral is { } referral)
        {
            desk.Add(Refer(call, referral));
        }
    }

    private ServiceUserId WomanKnownAs(PastCall past, Desk desk)
    {
        if (there.Women.TryGetValue(past.Person, out var known) || newWomen.TryGetValue(past.Person, out known))
        {
            return known;
        }

        var woman = ServiceUser.KnownAs(past.Person, past.StartedAt);
        desk.Add(woman);
        return newWomen[past.Person] = woman.Id;
    }

    private static Referral Refer(Call call, PastReferral past)
    {
        var referral = Referral.From(call, past.To, past.Kind);
        if (past.Result is { } result)
        {
            referral.Conclude(result, past.DeclinedBecause, past.DaysToResult);
        }

        return referral;
    }
}
