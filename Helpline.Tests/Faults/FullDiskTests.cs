using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Keeping;
using Helpline.Tests.Support;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Helpline.Tests.Faults;

public sealed class FullDiskTests
{
    [Fact]
    public async Task A_full_disk_refuses_in_clear_words_loses_nothing_and_recovers()
    {
        using var disk = new SmallDisk();
        await using var house = Writers.HouseAt(disk.Path);
        await house.GetRequiredService<DatabaseStart>().RunAsync();

        var acknowledged = await FillAsync(house, disk);

        Assert.NotEmpty(acknowledged);
        Assert.Equal(KeepingRefusals.DiskFull, (await WriteAsync(house)).Refusal);
        var reading = await DeskOf(house).ReadAsync(May.ReadCalls, desk => desk.Drafts.CountAsync());
        Assert.True(reading.Done);
        Assert.Equal(acknowledged.Count, reading.Value);
        disk.MakeRoom();
        var again = await WriteAsync(house);
        Assert.True(again.Done);
        await InsistAsync(house, [.. acknowledged, again.Value]);
    }

    private static async Task<List<Guid>> FillAsync(ServiceProvider house, SmallDisk disk)
    {
        var acknowledged = new List<Guid>();
        while (await WriteAsync(house) is { Done: true } written)
        {
            acknowledged.Add(written.Value);
            disk.FillUpAfter(acknowledged.Count);
            Assert.True(acknowledged.Count < 20_000, "The disk did not become full.");
        }

        return acknowledged;
    }

    private static async Task InsistAsync(ServiceProvider house, List<Guid> acknowledged)
    {
        await using var db = house.GetRequiredService<IHelplineDatabase>().OpenToRead();
        Assert.Equal(acknowledged.Order(), (await db.Drafts.AsNoTracking().ToListAsync()).Select(d => d.Id.Value).Order());
        Assert.Equal(
            ["ok"],
            await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync()
        );
        Assert.Null((await house.GetRequiredService<AuditChain>().VerifyAsync(db, default)).FirstBad);
    }

    private static FrontDesk DeskOf(ServiceProvider house) =>
        new(house.GetRequiredService<DataDoors>(), new ConsoleActor(Role.Coordinator), house.GetRequiredService<HelplineClock>());

    private static Task<Outcome<Guid>> WriteAsync(ServiceProvider house) =>
        DeskOf(house)
            .WorkAsync(
                May.TakeCalls,
                desk =>
                {
                    var draft = Draft.Begin(DraftId.New(), $"C-{Guid.NewGuid():N}"[..20], desk.Now, desk.Signature);
                    draft.Write(new string('ñ', 10_000), null, 1, desk.Signature);
                    desk.Add(draft);
                    desk.Note("drafts.begun", draft.Id.Value);
                    return Task.FromResult(draft.Id.Value);
                }
            );

    /// <summary>
    /// A disk of eight megabytes. Where it may not be mounted, a ballast file cannot stand in for it and the limit is put on the database
    /// instead (<c>max_page_count</c>): the same error from the same call.
    /// </summary>
    private sealed class SmallDisk : IDisposable
    {
        private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("helpline-full");
        private readonly bool mounted;

        public SmallDisk() =>
            mounted =
                Environment.IsPrivilegedProcess && OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", Path);

        public string Path => directory.FullName;

        public void FillUpAfter(int saves)
        {
            if (!mounted && saves == 20)
            {
                Limit("(SELECT page_count FROM pragma_page_count)", pages => pages + 4);
            }
        }

        public void MakeRoom()
        {
            if (mounted)
            {
                Assert.True(Run("mount", "-o", "remount,size=64m", Path));
            }
            else
            {
                Limit("1", _ => 1_000_000);
            }
        }

        public void Dispose()
        {
            SqliteConnection.ClearAllPools();
            if (mounted)
            {
                Run("umount", Path);
            }

            directory.Delete(recursive: true);
        }

        // The limit belongs to a connection: to the one that waits in the pool for the next writer.
        private void Limit(string now, Func<long, long> pages)
        {
            using var connection = new SqliteConnection(
                new SqliteConnectionStringBuilder
                {
                    DataSource = System.IO.Path.Combine(Path, "helpline.db"),
                    Mode = SqliteOpenMode.ReadWriteCreate,
                    DefaultTimeout = 30,
                }.ToString()
            );
            connection.Open();
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Written here.
            command.CommandText = $"SELECT {now}";
            command.CommandText = $"PRAGMA max_page_count = {pages((long)command.ExecuteScalar()!)}";
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }

        private static bool Run(string program, params string[] arguments)
        {
            using var process = System.Diagnostics.Process.Start(
                new System.Diagnostics.ProcessStartInfo(program, arguments) { RedirectStandardError = true }
            );
            process!.WaitForExit();
            return process.ExitCode == 0;
        }
    }
}
