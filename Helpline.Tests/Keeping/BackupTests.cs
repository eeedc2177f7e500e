using System.Text;
using Helpline.Domain.Access;
using Helpline.Domain.Keeping;
using Helpline.Tests.Commands;
using Helpline.Tests.Support;
using Helpline.Web.Data.Backups;
using Helpline.Web.Data.Sealing;
using Helpline.Web.Features.Keeping;
using static Helpline.Tests.Keeping.Furnished;

namespace Helpline.Tests.Keeping;

/// <summary>Taking backups: who may, what they show, which stay.</summary>
public sealed class BackupTests
{
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
}
