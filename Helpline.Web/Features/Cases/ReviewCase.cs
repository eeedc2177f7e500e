using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Cases;

/// <summary>The regular look at an open case: a note where there is something to say, and the day of the next look.</summary>
public sealed class ReviewCase(FrontDesk frontDesk)
{
    public Task<Outcome> RunAsync(CaseId id, DateOnly nextOn, string note, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.CarryCases,
            desk =>
                desk.ChangeCaseAsync(
                    id,
                    "cases.reviewed",
                    file =>
                    {
                        Refusal.ThrowIfAny(nextOn <= desk.Today ? CaseRefusals.ReviewPast : null);
                        file.Review(nextOn, desk.Signature);
                        if (!string.IsNullOrWhiteSpace(note))
                        {
                            desk.Add(CaseNote.Write(file, note, wasContact: false, desk.Signature));
                        }
                    },
                    stop
                ),
            stop
        );
}
