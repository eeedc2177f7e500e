using System.Security.Cryptography;
using Helpline.Domain.Access;
using Helpline.Domain.Refusals;
using Helpline.Web.Data;
using Helpline.Web.Data.Backups;
using Helpline.Web.Data.Sealing;
using Helpline.Web.Desks;
using Helpline.Web.Features.Keeping;
using Helpline.Web.Features.People;
using Helpline.Web.Features.Practice;
using Helpline.Web.Features.ServiceUsers;
using Helpline.Web.Identity;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.SetUp;

/// <summary>
/// What is done at a first start, step by step, in the name of the console: whoever holds its link has the server. Each step is kept as it is
/// done, so that a server that stops in the middle goes on from there.
/// </summary>
public sealed class Founding(
    DataDoors doors,
    HelplineClock clock,
    SetUpLink link,
    MasterKey master,
    Accounts accounts,
    BackupShelf shelf,
    IndexServiceUser index
)
{
    // Enough for every list and chart to look lived in, and there in a few seconds.
    private const int PracticeCalls = 4_000;

    private readonly FrontDesk console = new(doors, new ConsoleActor(Role.Administrator), clock);

    public string RecoveryKey => master.RecoveryKey;

    public async Task<FoundingStep> ReadStepAsync()
    {
        await using var db = doors.OpenToRead();
        if (await db.Organisations.AnyAsync(o => o.Name == ""))
        {
            return FoundingStep.Organisation;
        }

        if (await FirstAsync() is not { } first)
        {
            return FoundingStep.Administrator;
        }

        var ready = await accounts.IsReadyAsync(await accounts.OfAsync(first));
        return !ready ? FoundingStep.WayIn
            : !link.KeyIsKept ? FoundingStep.RecoveryKey
            : !link.BackupIsWritten ? FoundingStep.Backup
            : FoundingStep.Practice;
    }

    public Task<Outcome> NameOrganisationAsync(string name, string language) =>
        console.WorkAsync(
            May.KeepSettings,
            async desk =>
            {
                Refusal.ThrowIfAny(string.IsNullOrWhiteSpace(name) ? AccessRefusals.NameMissing : null);
                (await desk.Organisations.SingleAsync()).Rename(name, language);
                desk.Note("settings.organisation-named");
            }
        );

    public Task<Outcome<Invited>> EnrolAdministratorAsync(string name, string email) =>
        new InvitePerson(console).RunAsync(new("A01", name, email, [Role.Administrator], [], Language.Current));

    /// <summary>The first administrator.</summary>
    public async Task<Person?> FirstAsync()
    {
        await using var db = doors.OpenToRead();
        return await db.People.AsNoTracking().Where(p => p.Id != Person.Console).OrderBy(p => p.JoinedAt).FirstOrDefaultAsync();
    }

    /// <summary>Whether what she typed is the key of this house; from then on it counts as kept.</summary>
    public bool TryKeepKey(string typed) =>
        link.KeyIsKept =
            Data.Sealing.RecoveryKey.TryRead(typed, out var secret)
            && Data.Sealing.RecoveryKey.TryRead(RecoveryKey, out var own)
            && CryptographicOperations.FixedTimeEquals(secret, own);

    public async Task<Outcome> BackUpAsync()
    {
        var outcome = await new BackUp(console, shelf).RunAsync();
        link.BackupIsWritten = outcome.Done;
        return new(outcome.Refusal);
    }

    /// <summary>The doors open.</summary>
    public Task<Outcome> FinishAsync() =>
        console.WorkAsync(
            May.KeepSettings,
            async desk =>
            {
                (await desk.Organisations.SingleAsync()).SetUp(desk.Now);
                desk.Note("settings.set-up");
            }
        );

    /// <summary>Invented people to practise with, and how to sign in as each of them.</summary>
    public async Task<Outcome<PracticeMade>> FillForPracticeAsync()
    {
        var outcome = await new MakePractice(console, index, clock).RunAsync(PracticeCalls);
        if (outcome.Value is { } made)
        {
            await new PracticeSignIns(accounts).GiveAsync(made.OneOfEachRole);
        }

        return outcome;
    }
}

/// <summary>What comes next at a first start.</summary>
public enum FoundingStep
{
    Organisation,
    Administrator,
    WayIn,
    RecoveryKey,
    Backup,
    Practice,
}
