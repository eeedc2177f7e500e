using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace Helpline.Web.Data.Sqlite;

/// <summary>One transaction that several share, each behind a mark of her own to which it can be undone.</summary>
internal sealed class CommitGroup
{
    private const string Mark = "sitting";
    private const int Largest = 64;

    private readonly TaskCompletionSource fate = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Dictionary<Guid, byte[]> keys = [];
    private readonly Stopwatch age = Stopwatch.StartNew();
    private readonly SqliteConnection connection;
    private readonly SqliteTransaction transaction;
    private readonly TimeSpan longest;
    private int kept;
    private bool isMarked;

    private CommitGroup(SqliteConnection connection, SqliteTransaction transaction, TimeSpan longest) =>
        (this.connection, this.transaction, this.longest) = (connection, transaction, longest);

    /// <summary>The end of the audit log, with what was kept so far.</summary>
    public AuditHead? Head { get; private set; }

    /// <summary>Done once everything is on the disk; failed where it is lost. Nothing to wait for where nothing was kept.</summary>
    public Task Fate => IsEmpty && !IsOver ? Task.CompletedTask : fate.Task;

    public bool IsEmpty => kept == 0;

    public bool IsOver => fate.Task.IsCompleted;

    public bool HasRoom => kept < Largest && age.Elapsed < longest;

    public static CommitGroup Begin(SqliteConnection connection, TimeSpan longest)
    {
        connection.Open();
        try
        {
            SqliteSettings.Apply(connection);
            return new(connection, connection.BeginTransaction(), longest);
        }
        catch
        {
            connection.Close();
            throw;
        }
    }

    /// <summary>A context for the next one. The first needs no mark: before her there is nothing.</summary>
    public HelplineDbContext Seat(Func<HelplineDbContext> open)
    {
        isMarked = !IsEmpty;
        if (isMarked)
        {
            transaction.Save(Mark);
        }

        var db = open();
        db.Database.UseTransaction(transaction);
        // The mark is enough: what fails is undone with the whole sitting.
        db.Database.AutoSavepointsEnabled = false;
        db.SharedKeys = keys;
        return db;
    }

    public void Keep(HelplineDbContext db, AuditHead? head)
    {
        InsistOnTransaction();
        if (isMarked)
        {
            transaction.Release(Mark);
        }

        kept++;
        Head = head;
        foreach (var (subject, key) in db.NewKeys)
        {
            keys[subject] = key;
        }
    }

    public void Undo()
    {
        if (isMarked)
        {
            InsistOnTransaction();
            transaction.Rollback(Mark);
            transaction.Release(Mark);
        }
    }

    /// <summary>Nothing of it can be kept any more: everybody in it is told.</summary>
    public void Break(Exception why) => fate.TrySetException(why);

    /// <summary>Forces what was kept to the disk, for all or for nobody.</summary>
    public void End()
    {
        try
        {
            if (!IsEmpty && !IsOver)
            {
                transaction.Commit();
            }

            fate.TrySetResult();
        }
        catch (Exception refused)
        {
            Break(refused);
        }
        finally
        {
            LetGo();
        }
    }

    // Disposing undoes what was not committed.
    private void LetGo()
    {
        try
        {
            transaction.Dispose();
        }
        catch (SqliteException)
        {
            // The connection is of no more use: the next one gets a fresh one.
            SqliteConnection.ClearPool(connection);
        }
        finally
        {
            connection.Close();
        }
    }

    // A full disk can make SQLite undo the whole transaction by itself; what came after would be saved outside of any.
    private void InsistOnTransaction()
    {
        if (raw.sqlite3_get_autocommit(connection.Handle) != 0)
        {
            throw new SqliteException("The database undid the transaction.", raw.sqlite3_errcode(connection.Handle));
        }
    }
}
