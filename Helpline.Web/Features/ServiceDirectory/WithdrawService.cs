using Helpline.Domain.Access;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>A service is no longer offered to anybody; it stays for the referrals that name it.</summary>
public sealed class WithdrawService(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(ServiceId id, string why, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepDirectory,
            async desk =>
            {
                var service = await Desk.OneAsync(desk.Services, s => s.Id == id, stop);
                service.Withdraw(why, desk.Signature);
                desk.Note("directory.withdrawn", id.Value);
            },
            stop
        );
}
