using Helpline.Domain.Access;
using Helpline.Tests.Support;
using Helpline.Web.Data;
using Helpline.Web.Data.Backups;
using Helpline.Web.Features.Keeping;
using Helpline.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Tests.Keeping;

/// <summary>A house with something in every table, its backup, and its rows in words.</summary>
internal static class Furnished
{
    public static async Task<House> FurnishedAsync(DatabaseKind on)
    {
        var house = new House(on);
        house.Seat(Role.Administrator);
        var records = new PlantedRecords(house.Look(db => db.Model)).Make();
        house.Tamper(db => db.AddRange(records.Where(r => r is not (Helpline.Domain.Organisation or Helpline.Domain.Audit.AuditEntry))));
        await house.Get<ShowRecoveryKey>().RunAsync();
        return house;
    }

    public static async Task<KeptBackup> BackUpAsync(House house)
    {
        var outcome = await house.Get<BackUp>().RunAsync();
        Assert.True(outcome.Done);
        return outcome.Value!;
    }

    public static byte[] Flipped(byte[] whole, int at)
    {
        var copy = whole.ToArray();
        copy[at] ^= 0x40;
        return copy;
    }

    /// <summary>Every row of every table but those that a restore itself writes, readable: the same words from either database.</summary>
    public static List<string> Rows(HelplineDbContext db)
    {
        var rows = new List<string>();
        foreach (
            var kind in db
                .Model.GetEntityTypes()
                .Where(k => !k.IsOwned() && k.ClrType != typeof(SignIn) && k.ClrType != typeof(Helpline.Domain.Audit.AuditEntry))
        )
        {
            var all =
                (IQueryable<object>)
                    typeof(DbContext).GetMethod(nameof(DbContext.Set), 1, [])!.MakeGenericMethod(kind.ClrType).Invoke(db, null)!;
            rows.AddRange(all.IgnoreQueryFilters().AsEnumerable().Select(record => $"{kind.ClrType.Name} {Words(db, record)}"));
        }

        return [.. rows.Order(StringComparer.Ordinal)];
    }

    private static string Words(DbContext db, object record) =>
        string.Join(
            "|",
            db.Entry(record).Properties.Select(p => p.CurrentValue is byte[] bytes ? Convert.ToHexString(bytes) : $"{p.CurrentValue}")
        );
}

internal static class AmendmentSet
{
    public static IQueryable<Helpline.Domain.Calls.CallAmendment> CallAmendments(this HelplineDbContext db) =>
        db.Set<Helpline.Domain.Calls.CallAmendment>();
}
