using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Data;

/// <summary>Makes the database ready before anybody is let in: tables, the console's own entry, the organisation, the list of needs, the first directory and pathways.</summary>
public sealed class DatabaseStart(IHelplineDatabase database, WriteGate gate, TimeProvider clock)
{
    public async Task RunAsync(CancellationToken stop = default)
    {
        await database.PrepareAsync(stop);
        using var turn = await gate.EnterAsync(stop);
        await using var db = database.OpenToWrite();
        if (!await db.People.AnyAsync(p => p.Id == Person.Console, stop))
        {
            db.People.Add(Person.ForTheConsole(clock.GetUtcNow()));
            db.Organisations.Add(Organisation.Unnamed());
        }

        var known = await db.Needs.Select(n => n.Code).ToListAsync(stop);
        db.Needs.AddRange(Needs().Where(need => !known.Contains(need.Code)));
        await FirstDirectory.AddMissingAsync(db, stop);
        await FirstPathways.AddMissingAsync(db, clock.GetUtcNow(), stop);
        await db.SaveChangesAsync(stop);
    }

    /// <summary>The needs that a new installation begins with.</summary>
    public static IReadOnlyList<Need> Needs()
    {
        using var reader = new StreamReader(
            typeof(DatabaseStart).Assembly.GetManifestResourceStream("Helpline.Web.Data.Reference.needs.csv")!
        );
        var needs = new List<Need>();
        // Our own file, without a quote in it.
        foreach (
            var row in reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Trim().Split(','))
        )
        {
            needs.Add(Need.Add(row[0], Code.Read<Category>(row[1]), needs.Count, row[2], row[3], row[4]));
        }

        return needs;
    }
}
