using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Domain.FollowUps;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Cases;

/// <summary>Changes the head of a case: risk, team, next step. What somebody else changed meanwhile is kept, and told field by field.</summary>
public sealed class ReviseCase(FrontDesk frontDesk)
{
    public Task<Outcome<Edited<CaseHeaderForm>>> RunAsync(
        CaseId id,
        CaseHeaderForm opened,
        CaseHeaderForm hers,
        CancellationToken stop = default
    ) =>
        frontDesk.WorkAsync(
            May.CarryCases,
            async desk =>
            {
                var file = await Desk.OneAsync(desk.Cases, f => f.Id == id, stop);
                var edited = Merge(opened, hers, CaseHeaderForm.Of(file));
                if (edited.Saved)
                {
                    desk.Expect(file, desk.VersionOf(file));
                    Revise(file, edited.Now, desk);
                    desk.Note("cases.revised", id.Value);
                }

                return edited;
            },
            stop
        );

    private static Edited<CaseHeaderForm> Merge(CaseHeaderForm opened, CaseHeaderForm hers, CaseHeaderForm now)
    {
        var merge = new FieldMerge<CaseHeaderForm>(opened, hers, now);
        return merge.Result(
            new(
                merge.Of(nameof(CaseHeaderForm.Risk), f => f.Risk),
                merge.Of(nameof(CaseHeaderForm.Team), f => f.Team),
                merge.Of(nameof(CaseHeaderForm.Step), f => f.Step.Trim()),
                merge.Of(nameof(CaseHeaderForm.StepDueOn), f => f.StepDueOn)
            )
        );
    }

    private static void Revise(CaseFile file, CaseHeaderForm form, Desk desk)
    {
        var before = CaseHeaderForm.Of(file);
        if (form.Risk != before.Risk)
        {
            file.Assess(form.Risk);
        }

        file.MoveTo(form.Team);
        if ((form.Step, form.StepDueOn) != (before.Step, before.StepDueOn))
        {
            file.PlanNext(form.Step, form.StepDueOn ?? throw new RefusedException(FollowUpRefusals.DueMissing), desk.Signature);
        }
    }
}
