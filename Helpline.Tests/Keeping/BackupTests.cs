using System.Security.Cryptography;
using System.Text;
using Helpline.Domain.Access;
using Helpline.Domain.Keeping;
using Helpline.Tests.Commands;
using Helpline.Tests.Support;
using Helpline.Web.Data;
using Helpline.Web.Data.Backups;
using Helpline.Web.Data.Sealing;
using Helpline.Web.Features.Keeping;
using Helpline.Web.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Helpline.Tests.Keeping;

public sealed class BackupTests
{
    [Theory, EachDatabase]
    public async Task A_backup_restored_elsewhere_with_the_recovery_key_holds_every_row(DatabaseKind on)
    {
        using var house = await FurnishedAsync(on);
        var backup = await BackUpAsync(house);
        using var elsewhere = new Elsewhere();

        var typed = await elsewhere.TypeAsync("restore", backup.Path, "--recovery-key", house.Get<MasterKey>().RecoveryKey);

        Assert.Equal((0, ""), (typed.ExitCode, typed.Complained));
        using var restored = elsewhere.Open();
        Assert.Equal(house.Look(Rows), Rows(restored));
    }

    [Theory, EachDatabase]
    public async Task A_restore_brings_back_what_was_there_and_keeps_what_it_replaces_and_ends_the_sign_ins(DatabaseKind on)
    {
        using var house = await FurnishedAsync(on);
        house.Save(SignInOf(house));
        var backup = await BackUpAsync(house);
        var before = house.Look(Rows);
        house.Tamper(db => db.CallAmendments().ExecuteDelete());

        var typed = await Typed.AtAsync(house, "restore", backup.Path);

        Assert.Equal((0, ""), (typed.ExitCode, typed.Complained));
        Assert.Equal(before, house.Look(Rows));
        Assert.All(house.Look(db => db.SignIns.ToList()), signIn => Assert.NotNull(signIn.EndedAt));
        Assert.Equal("settings.restored", house.Acts()[^1]);
        Assert.Contains("kept: ", typed.Said, StringComparison.Ordinal);
        Assert.Equal(0, (await Typed.AtAsync(house, "verify-audit")).ExitCode);
    }

    [Theory, EachDatabase]
    public async Task A_backup_goes_from_one_kind_of_database_to_the_other(DatabaseKind on)
    {
        using var house = await FurnishedAsync(on);
        using var other = new House(on == DatabaseKind.Sqlite ? DatabaseKind.Postgres : DatabaseKind.Sqlite);
        var backup = await BackUpAsync(house);

        var typed = await Typed.AtAsync(other, "restore", backup.Path, "--recovery-key", house.Get<MasterKey>().RecoveryKey);

        Assert.Equal((0, ""), (typed.ExitCode, typed.Complained));
        using var afresh = other.MoveIn();
        Assert.Equal(house.Look(Rows), Rows(afresh.GetRequiredService<IHelplineDatabase>().OpenToRead()));
    }

    [Fact]
    public async Task Without_the_recovery_key_a_new_machine_restores_nothing()
    {
        using var house = await FurnishedAsync(DatabaseKind.Sqlite);
        var backup = await BackUpAsync(house);
        using var elsewhere = new Elsewhere();

        var none = await elsewhere.TypeAsync("restore", backup.Path);
        var wrong = await elsewhere.TypeAsync("restore", backup.Path, "--recovery-key", MasterKey.Create().RecoveryKey);
        var mistyped = await elsewhere.TypeAsync("restore", backup.Path, "--recovery-key", "ABCD-1234");

        Assert.Equal((2, 2, 2), (none.ExitCode, wrong.ExitCode, mistyped.ExitCode));
        Assert.Contains("recovery key", none.Complained, StringComparison.Ordinal);
        Assert.Contains("does not open this backup", wrong.Complained, StringComparison.Ordinal);
        Assert.Contains("not a recovery key", mistyped.Complained, StringComparison.Ordinal);
        Assert.False(File.Exists(elsewhere.Database));
    }

    [Fact]
    public async Task The_recovery_key_can_be_typed_when_it_is_asked_for()
    {
        using var house = await FurnishedAsync(DatabaseKind.Sqlite);
        var backup = await BackUpAsync(house);
        using var elsewhere = new Elsewhere();

        var typed = await elsewhere.AnswerAsync(house.Get<MasterKey>().RecoveryKey + "\n", "restore", backup.Path);

        Assert.Equal(0, typed.ExitCode);
        Assert.True(File.Exists(elsewhere.Database));
    }

    [Fact]
    public async Task A_running_helpline_is_not_replaced_under_its_feet()
    {
        using var house = await FurnishedAsync(DatabaseKind.Sqlite);
        var backup = await BackUpAsync(house);
        using var running = HouseLock.TryTake(house.Get<HelplineFiles>());

        var typed = await Typed.AtAsync(house, "restore", backup.Path);

        Assert.Equal(2, typed.ExitCode);
        Assert.Contains("Stop it first", typed.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_that_was_changed_or_cut_anywhere_is_refused_and_nothing_is_touched()
    {
        using var house = await FurnishedAsync(DatabaseKind.Sqlite);
        var backup = await BackUpAsync(house);
        var whole = await File.ReadAllBytesAsync(backup.Path);
        var random = new Random(7);

        for (var i = 0; i < 100; i++)
        {
            var spoilt = i % 2 == 0 ? whole[..random.Next(whole.Length)] : Flipped(whole, random.Next(whole.Length));
            await File.WriteAllBytesAsync(backup.Path, spoilt);
            Assert.Throws<BackupException>(() => BackupReader.Check(backup.Path, house.Get<MasterKey>()));
        }

        Assert.Equal(2, (await Typed.AtAsync(house, "restore", backup.Path)).ExitCode);
        Assert.False(Directory.Exists(Path.Combine(house.DataDirectory, "replaced")));
    }

    [Fact]
    public async Task A_backup_with_a_broken_log_is_refused_until_somebody_says_that_it_is_all_there_is()
    {
        using var house = await FurnishedAsync(DatabaseKind.Sqlite);
        house.Tamper(db =>
            db.Database.ExecuteSqlRaw("DROP TRIGGER AuditIsNeverChanged; UPDATE Audit SET Act = 'calls.read' WHERE Sequence = 1")
        );
        var backup = await BackUpAsync(house);
        var before = house.Look(Rows);

        var refused = await Typed.AtAsync(house, "restore", backup.Path);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("entry 1 of the audit log", refused.Complained, StringComparison.Ordinal);
        Assert.Contains(RestoreBackup.EvenWithABrokenLog, refused.Complained, StringComparison.Ordinal);

        var taken = await Typed.AtAsync(house, "restore", backup.Path, RestoreBackup.EvenWithABrokenLog);
        Assert.Equal((0, ""), (taken.ExitCode, taken.Complained));
        Assert.Equal(before, house.Look(Rows));
        Assert.Contains(
            "log broken at 1",
            house.Look(db => db.Audit.OrderByDescending(e => e.Sequence).First().Detail),
            StringComparison.Ordinal
        );
        Assert.NotEqual(0, (await Typed.AtAsync(house, "verify-audit")).ExitCode);
    }

    [Fact]
    public async Task A_backup_by_itself_shows_nothing()
    {
        using var house = await FurnishedAsync(DatabaseKind.Sqlite);
        house.Tamper(db => db.Organisations.Single().Rename("Casa Abierta", "es"));
        var backup = await BackUpAsync(house);

        var text = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(backup.Path));

        Assert.DoesNotContain("Casa Abierta", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ServiceUsers", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_oldest_go_when_there_are_more_than_fourteen()
    {
        using var house = new House();
        house.Seat(Role.Administrator);
        for (var day = 0; day < 16; day++)
        {
            await BackUpAsync(house);
            house.Clock.Now = house.Clock.Now.AddDays(1);
        }

        var state = (await house.Get<ReadBackups>().RunAsync()).Value!;

        Assert.Equal(14, state.All.Count);
        Assert.False(state.TooOld);
        house.Clock.Now = house.Clock.Now.AddHours(3);
        Assert.True((await house.Get<ReadBackups>().RunAsync()).Value!.TooOld);
    }

    [Fact]
    public async Task Only_an_administrator_makes_or_sees_backups()
    {
        using var house = new House();
        foreach (var role in Enum.GetValues<Role>().Where(r => r != Role.Administrator))
        {
            house.Seat(role);
            Assert.Equal(AccessRefusals.NotPermitted, (await house.Get<BackUp>().RunAsync()).Refusal);
            Assert.Equal(AccessRefusals.NotPermitted, (await house.Get<ReadBackups>().RunAsync()).Refusal);
        }
    }

    [Fact]
    public async Task A_file_that_is_there_is_not_written_over()
    {
        using var house = new House();
        house.Seat(Role.Administrator);
        var path = Path.Combine(house.DataDirectory, "mine.txt");
        await File.WriteAllTextAsync(path, "keep");

        var outcome = await house.Get<BackUp>().RunAsync(path);

        Assert.Equal(KeepingRefusals.FileExists, outcome.Refusal);
        Assert.Equal("keep", await File.ReadAllTextAsync(path));
    }

    private static async Task<House> FurnishedAsync(DatabaseKind on)
    {
        var house = new House(on);
        house.Seat(Role.Administrator);
        var records = new PlantedRecords(house.Look(db => db.Model)).Make();
        house.Tamper(db => db.AddRange(records.Where(r => r is not (Helpline.Domain.Organisation or Helpline.Domain.Audit.AuditEntry))));
        await house.Get<ShowRecoveryKey>().RunAsync();
        return house;
    }

    private static async Task<KeptBackup> BackUpAsync(House house)
    {
        var outcome = await house.Get<BackUp>().RunAsync();
        Assert.True(outcome.Done);
        return outcome.Value!;
    }

    private static SignIn SignInOf(House house) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            KeyHash = RandomNumberGenerator.GetBytes(32),
            Person = house.Look(db => db.People.First(p => p.Id != Person.Console)).Id,
            StartedAt = house.Clock.Now,
            ExpiresAt = house.Clock.Now.AddHours(12),
        };

    private static byte[] Flipped(byte[] whole, int at)
    {
        var copy = whole.ToArray();
        copy[at] ^= 0x40;
        return copy;
    }

    /// <summary>Every row of every table but those that a restore itself writes, readable: the same words from either database.</summary>
    private static List<string> Rows(HelplineDbContext db)
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

/// <summary>Another machine: an empty data directory.</summary>
internal sealed class Elsewhere : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("helpline-elsewhere");

    public string Database => Path.Combine(directory.FullName, "helpline.db");

    public Task<Typed> TypeAsync(params string[] words) => AnswerAsync("", words);

    public Task<Typed> AnswerAsync(string answer, params string[] words) =>
        Typed.AtAsync([.. words, $"--Helpline:DataDirectory={directory.FullName}"], answer);

    public HelplineDbContext Open()
    {
        Keyring? keys = null;
        var database = new Helpline.Web.Data.Sqlite.SqliteDatabase(Database, new(() => new SealingInterceptor(keys!)));
        keys = new(MasterKey.Read(Path.Combine(directory.FullName, "keys", "master.key")), database.ReadWrappedKey);
        return database.OpenToRead();
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        directory.Delete(recursive: true);
    }
}
