using System.Security.Cryptography;
using Helpline.Domain.Access;
using Helpline.Tests.Commands;
using Helpline.Tests.Support;
using Helpline.Web.Data;
using Helpline.Web.Data.Backups;
using Helpline.Web.Data.Sealing;
using Helpline.Web.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Helpline.Tests.Keeping.Furnished;

namespace Helpline.Tests.Keeping;

/// <summary>What was backed up comes back whole, on this machine, another one, or the other kind of database; or it is refused aloud.</summary>
public sealed class RestoreTests
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

    private static SignIn SignInOf(House house) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            KeyHash = RandomNumberGenerator.GetBytes(32),
            Person = house.Look(db => db.People.First(p => p.Id != Person.Console)).Id,
            StartedAt = house.Clock.Now,
            ExpiresAt = house.Clock.Now.AddHours(12),
        };
}
