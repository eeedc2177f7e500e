using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.ServiceUsers;

/// <summary>
/// Opens one woman's sealed immigration record for a stated purpose; the entry of it is in the log before anything is shown. Nothing
/// written, and no right to read it, give the same answer.
/// </summary>
public sealed class OpenImmigrationRecord(FrontDesk frontDesk)
{
    public Task<Outcome<ImmigrationContents>> RunAsync(ServiceUserId of, ImmigrationPurpose? purpose, CancellationToken stop = default) =>
        frontDesk.ReadAsync(
            May.OpenImmigrationRecords,
            async desk =>
            {
                Refusal.ThrowIfAny(purpose is null ? AccessRefusals.PurposeMissing : null);
                desk.Note("immigration-records.opened", of.Value, Code.Of(purpose!.Value));
                var record = await desk.ImmigrationRecords.FirstOrDefaultAsync(r => r.ServiceUser == of, stop);
                return record is null ? ImmigrationContents.Empty : ImmigrationContents.Read(record.Contents);
            },
            stop
        );
}
