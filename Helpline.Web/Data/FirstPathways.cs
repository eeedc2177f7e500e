using System.Text.Json;
using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Pathways;
using Helpline.Domain.ServiceDirectory;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Data;

/// <summary>
/// The rules that every installation begins with, as its first version. They are written in short in <c>pathways.json</c>, with the
/// services by their keys in the first directory, which must be there or about to be saved.
/// </summary>
public static class FirstPathways
{
    private const string Why = "The rules that Helpline begins with.";

    public static async Task AddMissingAsync(HelplineDbContext db, DateTimeOffset now, CancellationToken stop = default)
    {
        if (await db.PathwayVersions.AnyAsync(stop))
        {
            return;
        }

        await db.Services.Where(service => service.Source == DirectorySources.FirstList).LoadAsync(stop);
        var services = db
            .Services.Local.Where(service => service.Source == DirectorySources.FirstList)
            .ToDictionary(service => service.SourceId!, service => service.Id);
        db.PathwayVersions.Add(PathwayVersion.Publish(1, PathwayJson.Write(Read(services)), Why, null, new(Person.Console, now)));
    }

    /// <summary>The rules, given the services that they name.</summary>
    public static IReadOnlyList<Pathway> Read(IReadOnlyDictionary<string, ServiceId> services)
    {
        using var stream = typeof(FirstPathways).Assembly.GetManifestResourceStream("Helpline.Web.Data.Reference.pathways.json")!;
        using var file = JsonDocument.Parse(stream);
        return [.. file.RootElement.EnumerateArray().Select(rule => RuleOf(rule, services))];
    }

    private static Pathway RuleOf(JsonElement rule, IReadOnlyDictionary<string, ServiceId> services) =>
        new(
            PathwayId.New(),
            WordingOf(rule.GetProperty("name")),
            GroupOf(rule),
            [.. rule.GetProperty("then").EnumerateObject().Select(lead => new Lead(services[lead.Name], WordingOf(lead.Value)))]
        );

    private static ConditionGroup GroupOf(JsonElement element)
    {
        var joined = element.EnumerateObject().First(part => Code.TryRead<Joining>(part.Name, out _));
        var parts = joined.Value.EnumerateArray().ToList();
        return new(
            Code.Read<Joining>(joined.Name),
            [.. parts.Where(part => part.ValueKind == JsonValueKind.String).Select(part => ConditionOf(part.GetString()!))],
            [.. parts.Where(part => part.ValueKind == JsonValueKind.Object).Select(GroupOf)]
        );
    }

    private static Condition ConditionOf(string text)
    {
        var parts = text.Split(':');
        return new(Code.Read<ConditionSubject>(parts[0]), parts[1].Split('|'));
    }

    private static Wording WordingOf(JsonElement words) => new(words[0].GetString()!, words[1].GetString()!, words[2].GetString()!);
}
