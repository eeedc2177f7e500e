using Helpline.Domain.Access;
using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.ServiceUsers;

/// <summary>Records how one number or address of hers may be used, field by field; who saves it has asked her today or says when she did.</summary>
public sealed class InstructContact(FrontDesk frontDesk)
{
    public Task<Outcome<Edited<SafeContact>>> RunAsync(
        ServiceUserId of,
        ContactPointId id,
        SafeContact opened,
        SafeContact hers,
        CancellationToken stop = default
    ) =>
        frontDesk.WorkAsync(
            May.KeepServiceUsers,
            async desk =>
            {
                var user = await Desk.OneAsync(desk.ServiceUsers.Include(u => u.Contacts), u => u.Id == of, stop);
                var contact = user.Contacts.FirstOrDefault(c => c.Id == id) ?? throw new RefusedException(AccessRefusals.NotFound);
                var edited = Merge(new(opened, hers, SafeContactJson.Read(contact)));
                if (edited.Saved)
                {
                    contact.Instruct(edited.Now);
                    desk.Expect(user, desk.VersionOf(user));
                    desk.Note("contacts.instructed", of.Value);
                }

                return edited;
            },
            stop
        );

    private static Edited<SafeContact> Merge(FieldMerge<SafeContact> merge) =>
        merge.Result(
            new()
            {
                WhoseItIs = merge.Of(nameof(SafeContact.WhoseItIs), s => s.WhoseItIs),
                SafeDays = merge.Of(nameof(SafeContact.SafeDays), s => s.SafeDays),
                SafeFrom = merge.Of(nameof(SafeContact.SafeFrom), s => s.SafeFrom),
                SafeUntil = merge.Of(nameof(SafeContact.SafeUntil), s => s.SafeUntil),
                Voicemail = merge.Of(nameof(SafeContact.Voicemail), s => s.Voicemail),
                Text = merge.Of(nameof(SafeContact.Text), s => s.Text),
                Email = merge.Of(nameof(SafeContact.Email), s => s.Email),
                Post = merge.Of(nameof(SafeContact.Post), s => s.Post),
                AskFor = merge.Of(nameof(SafeContact.AskFor), s => s.AskFor),
                WeAre = merge.Of(nameof(SafeContact.WeAre), s => s.WeAre),
                CodeWord = merge.Of(nameof(SafeContact.CodeWord), s => s.CodeWord),
                WhoMayAnswer = merge.Of(nameof(SafeContact.WhoMayAnswer), s => s.WhoMayAnswer),
                WithheldNumberOnly = merge.Of(nameof(SafeContact.WithheldNumberOnly), s => s.WithheldNumberOnly),
                InterpreterNote = merge.Of(nameof(SafeContact.InterpreterNote), s => s.InterpreterNote),
                LastConfirmed = merge.Of(nameof(SafeContact.LastConfirmed), s => s.LastConfirmed),
            }
        );
}
