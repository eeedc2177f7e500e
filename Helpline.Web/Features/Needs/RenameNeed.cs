using Helpline.Domain.Access;
using Helpline.Web.Desks;

namespace Helpline.Web.Features.Needs;

/// <summary>Changes the words of a need. What somebody else changed meanwhile is kept, and told language by language.</summary>
public sealed class RenameNeed(FrontDesk frontDesk)
{
    public Task<Outcome<Edited<NeedForm>>> RunAsync(string code, NeedForm opened, NeedForm hers, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepNeeds,
            async desk =>
            {
                var need = await desk.NeedAsync(code, stop);
                var edited = Merge(opened, hers, new(need.English, need.Spanish, need.Portuguese));
                if (edited.Saved)
                {
                    await NeedsAtDesk.RefuseTwiceAsync(desk, need.Category, edited.Now, but: code, stop);
                    need.Rename(edited.Now.English, edited.Now.Spanish, edited.Now.Portuguese);
                    desk.Note("needs.renamed", detail: code);
                }

                return edited;
            },
            stop
        );

    private static Edited<NeedForm> Merge(NeedForm opened, NeedForm hers, NeedForm now)
    {
        var merge = new FieldMerge<NeedForm>(opened, hers, now);
        return merge.Result(
            new(
                merge.Of(nameof(NeedForm.English), w => w.English.Trim()),
                merge.Of(nameof(NeedForm.Spanish), w => w.Spanish.Trim()),
                merge.Of(nameof(NeedForm.Portuguese), w => w.Portuguese.Trim())
            )
        );
    }
}
