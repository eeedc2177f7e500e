using Helpline.Tests.Support;
using Helpline.Web.Data;
using Helpline.Web.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Helpline.Tests.Faults;

public sealed class DamagedFileTests
{
    private const int Seeds = 50;

    [Fact]
    public async Task A_damaged_file_never_starts_silently()
    {
        using var sound = new Copies();
        await sound.FillAsync();
        for (var seed = 0; seed < Seeds; seed++)
        {
            var directory = sound.Copy(seed);
            var path = Path.Combine(directory, "helpline.db");
            Damage(path, new Random(seed));
            var seen = IsSeenByQuickCheck(path);

            var fault = await Record.ExceptionAsync(() => StartAsync(directory));

            Assert.True(!seen || fault is DamagedDatabaseException, $"Seed {seed}: {fault?.GetType().Name ?? "started"}");
            Directory.Delete(directory, recursive: true);
        }
    }

    [Fact]
    public async Task A_sound_copy_starts()
    {
        using var sound = new Copies();
        await sound.FillAsync();

        Assert.Null(await Record.ExceptionAsync(() => StartAsync(sound.Copy(0))));
    }

    [Fact]
    public async Task A_command_on_a_damaged_file_says_what_to_do()
    {
        using var sound = new Copies();
        await sound.FillAsync();
        var directory = sound.Copy(1);
        await File.WriteAllBytesAsync(Path.Combine(directory, "helpline.db"), new byte[8192]);

        var typed = await Commands.Typed.AtAsync(["verify-audit", $"--Helpline:DataDirectory={directory}"], "");

        Assert.Equal(2, typed.ExitCode);
        Assert.Contains("damaged", typed.Complained, StringComparison.Ordinal);
        Assert.Contains("restore FILE", typed.Complained, StringComparison.Ordinal);
    }

    private static async Task StartAsync(string directory)
    {
        await using var house = Writers.HouseAt(directory);
        try
        {
            await house.GetRequiredService<DatabaseStart>().RunAsync();
        }
        finally
        {
            SqliteConnection.ClearAllPools();
        }
    }

    private static void Damage(string path, Random random)
    {
        using var file = new FileStream(path, FileMode.Open);
        switch (random.Next(4))
        {
            case 0:
                file.Write(new byte[100]);
                break;
            case 1:
                file.SetLength(random.NextInt64(1, file.Length));
                break;
            default:
                for (
                    var flips = random.Next(3) switch
                    {
                        0 => 1,
                        1 => 100,
                        _ => 10_000,
                    };
                    flips > 0;
                    flips--
                )
                {
                    file.Position = random.NextInt64(file.Length);
                    file.WriteByte((byte)random.Next(256));
                }

                break;
        }
    }

    private static bool IsSeenByQuickCheck(string path)
    {
        try
        {
            using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=false");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA quick_check(1)";
            return command.ExecuteScalar() is not "ok";
        }
        catch (SqliteException)
        {
            return true;
        }
    }

    /// <summary>A sound database in one file, and copies of it to be spoilt.</summary>
    private sealed class Copies : IDisposable
    {
        private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("helpline-damaged");

        private string Original => Path.Combine(directory.FullName, "sound");

        public async Task FillAsync()
        {
            await using (var house = Writers.HouseAt(Original))
            {
                await house.GetRequiredService<DatabaseStart>().RunAsync();
                for (var i = 0; i < 30; i++)
                {
                    await Writers.SaveAsync(house);
                }
            }

            SqliteConnection.ClearAllPools();
            using var connection = new SqliteConnection($"Data Source={Path.Combine(Original, "helpline.db")};Pooling=false");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            command.ExecuteNonQuery();
        }

        public string Copy(int number)
        {
            var copy = directory.CreateSubdirectory($"copy-{number}");
            copy.CreateSubdirectory("keys");
            File.Copy(Path.Combine(Original, "helpline.db"), Path.Combine(copy.FullName, "helpline.db"));
            File.Copy(Path.Combine(Original, "keys", "master.key"), Path.Combine(copy.FullName, "keys", "master.key"));
            return copy.FullName;
        }

        public void Dispose()
        {
            SqliteConnection.ClearAllPools();
            directory.Delete(recursive: true);
        }
    }
}
