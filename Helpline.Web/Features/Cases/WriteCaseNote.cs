using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Cases;

/// <summary>Writes down what happened in a case, and whether she was spoken with.</summary>
public sealed class WriteCaseNote(FrontDesk frontDesk)
{
    public Task<Outcome<CaseNoteId>> RunAsync(CaseId id, string text, bool wasContact, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.CarryCases,
            async desk =>
            {
                Refusal.ThrowIfAny(ObstacleToText(text));
                // A note takes nothing from anybody: it needs no version, and two hands may write at once.
                var file = await Desk.OneAsync(desk.Cases, f => f.Id == id, stop);
                var note = CaseNote.Write(file, text, wasContact, desk.Signature);
                desk.Add(note);
                if (wasContact)
                {
                    file.Touch(desk.Now);
                }

                desk.Note("cases.note-written", id.Value);
                return note.Id;
            },
            stop
        );

    private static Refusal? ObstacleToText(string text) =>
        string.IsNullOrWhiteSpace(text) ? CaseRefusals.NoteMissing
        : text.Length > CallContents.LongestNote ? CallRefusals.NoteTooLong(text.Length, CallContents.LongestNote)
        : null;
}
