using Helpline.Domain.Access;
using Helpline.Web.Data.Sealing;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Keeping;

/// <summary>Gives out the recovery key, once it is noted that it was.</summary>
public sealed class ShowRecoveryKey(FrontDesk frontDesk, MasterKey master)
{
    public Task<Outcome<string>> RunAsync(CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepBackups,
            desk =>
            {
                desk.Note("settings.recovery-key-shown");
                return Task.FromResult(master.RecoveryKey);
            },
            stop
        );
}
