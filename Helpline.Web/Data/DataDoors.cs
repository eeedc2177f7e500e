using Helpline.Web.Data.Sealing;

namespace Helpline.Web.Data;

/// <summary>
/// Opens the data: to read (on SQLite a connection that cannot write) or to write (after waiting for its turn). Only the front desk goes through.
/// </summary>
public sealed class DataDoors(
    IHelplineDatabase database,
    WriteGate gate,
    AuditChain chain,
    SealingInterceptor sealing,
    SummonsBoard summonses
)
{
    private bool isRehearsal;
    private bool isPatient;

    /// <summary>Doors through which everything can be done and nothing is kept, the notes of it included.</summary>
    public DataDoors ForRehearsal() => new(database, gate, chain, sealing, summonses) { isRehearsal = true };

    /// <summary>Doors for work that takes its time: it shares no transaction that others began, so that nobody waits for it to be done as well.</summary>
    public DataDoors ForPatientWork() => new(database, gate, chain, sealing, summonses) { isPatient = true };

    public HelplineDbContext OpenToRead() => database.OpenToRead();

    public async Task<WritingSitting> OpenToWriteAsync(CancellationToken stop = default) =>
        new(await database.BeginTurnAsync(gate, isPatient, stop), chain, sealing, summonses) { IsRehearsal = isRehearsal };
}

/// <summary>The database that was chosen.</summary>
public interface IHelplineDatabase
{
    HelplineDbContext OpenToRead();

    HelplineDbContext OpenToWrite();

    /// <summary>A turn at writing, after the others; whoever is patient lets what they wrote be saved first.</summary>
    Task<WritingTurn> BeginTurnAsync(WriteGate gate, bool isPatient, CancellationToken stop);

    /// <summary>A wrapped key by itself, on a connection of its own: asked for while another reader is open.</summary>
    byte[]? ReadWrappedKey(Guid subject);

    /// <summary>Makes the database where there is none, brings it up to date, and checks that it is sound.</summary>
    Task PrepareAsync(CancellationToken stop);
}
