using Helpline.Domain.Access;
using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.ServiceUsers;

/// <summary>Adds to a woman's sealed immigration record. It tells nothing of what is in it already.</summary>
public sealed class WriteImmigrationRecord(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(ServiceUserId of, ImmigrationEntry entry, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.WriteImmigrationRecords,
            async desk =>
            {
                Refusal.ThrowIfAny(entry.SaysNothing ? ServiceUserRefusals.NothingWritten : null);
                await Desk.OneAsync(desk.ServiceUsers, u => u.Id == of, stop);
                var record = await desk.ImmigrationRecordToWriteAsync(of, stop);
                if (record is null)
                {
                    record = ImmigrationRecord.For(of);
                    desk.Add(record);
                }

                record.Write(ImmigrationContents.Read(record.Contents).With(entry, desk.Signature).Write(), desk.Signature);
                desk.Note("immigration-records.written", of.Value);
            },
            stop
        );
}
