using Helpline.Domain.Calls;
using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Desks;
using Helpline.Web.Features.ServiceUsers;

namespace Helpline.Web.Features.Calls;

/// <summary>
/// Says which known woman is on the line, if one is. Nothing is guessed: a number can be several women's, so it takes the volunteer's word, or
/// the same number and strongly the same name.
/// </summary>
public sealed class IdentifyCaller(FindByNumber findByNumber)
{
    public async Task<ServiceUser?> RunAsync(Desk desk, CallContents contents, CancellationToken stop)
    {
        var women = await findByNumber.RunAsync(desk, contents.Telephone, stop);
        if (contents.KnownAs is { } chosen)
        {
            return women.FirstOrDefault(w => w.Id.Value == chosen);
        }

        var alike = women.Where(w => NameMatching.Compare(w.Name, contents.Name) == NameMatch.Strong).ToList();
        return alike is [var one] ? one : null;
    }

    /// <summary>Why she may not be rung at this hour, by what she said about the number that she calls from. An unknown number has no rule yet.</summary>
    internal static Refusal? ObstacleToCallback(ServiceUser? woman, string typed, DateTime at) =>
        woman is null || ContactOn(woman, typed) is not { Instructions.Length: > 0 } contact
            ? null
            : SafeContactJson.Read(contact).ObstacleToCallback(at);

    /// <summary>The number among hers that was typed, or else her first.</summary>
    internal static ContactPoint? ContactOn(ServiceUser woman, string typed)
    {
        var numbers = woman.Contacts.Where(c => c.Kind == ContactKind.Telephone).ToList();
        return TelephoneNumber.TryParse(typed, out var number)
            ? numbers.Find(c => c.Value == number.E164) ?? numbers.FirstOrDefault()
            : numbers.FirstOrDefault();
    }
}
