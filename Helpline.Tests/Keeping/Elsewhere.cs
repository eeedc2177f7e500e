using Helpline.Tests.Commands;
using Helpline.Web.Data;
using Helpline.Web.Data.Sealing;
using Microsoft.Data.Sqlite;

namespace Helpline.Tests.Keeping;

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
