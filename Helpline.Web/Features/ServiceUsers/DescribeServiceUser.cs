using System.Globalization;
using Helpline.Domain.Access;
using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Desks;
using Helpline.Web.Features.Conflicts;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.ServiceUsers;

/// <summary>Changes a service user's name, date of birth, language or alert, field by field, and keeps her findable.</summary>
public sealed class DescribeServiceUser(FrontDesk frontDesk, IndexServiceUser index, CheckCaller checkCaller)
{
    /// <param name="id">Whose record.</param>
    /// <param name="opened">The fields as they were when the editor opened them.</param>
    /// <param name="hers">The fields as the editor wants them.</param>
    /// <param name="stop">Stops it.</param>
    public Task<Outcome<Edited<ServiceUserForm>>> RunAsync(
        ServiceUserId id,
        ServiceUserForm opened,
        ServiceUserForm hers,
        CancellationToken stop = default
    ) =>
        frontDesk.WorkAsync(
            May.KeepServiceUsers,
            async desk =>
            {
                var user = await Desk.OneAsync(desk.ServiceUsers.Include(u => u.Contacts), u => u.Id == id, stop);
                var edited = Merge(opened, hers, ReadServiceUser.FormOf(user));
                if (edited.Saved)
                {
                    Refusal.ThrowIfAny(Obstacle(edited.Now, desk.Today));
                    Describe(user, edited.Now);
                    desk.Expect(user, desk.VersionOf(user));
                    await index.RunAsync(desk, user, stop);
                    await checkCaller.RunAsync(desk, user, SaidOfHer.Nothing, null, stop);
                    desk.Note("service-users.described", id.Value, ChangedFields(opened, hers));
                }

                return edited;
            },
            stop
        );

    private static Edited<ServiceUserForm> Merge(ServiceUserForm opened, ServiceUserForm hers, ServiceUserForm now)
    {
        var merge = new FieldMerge<ServiceUserForm>(opened, hers, now);
        return merge.Result(
            new(
                merge.Of(nameof(ServiceUserForm.Name), f => f.Name),
                merge.Of(nameof(ServiceUserForm.DateOfBirth), f => f.DateOfBirth),
                merge.Of(nameof(ServiceUserForm.Language), f => f.Language),
                merge.Of(nameof(ServiceUserForm.Alert), f => f.Alert)
            )
        );
    }

    private static Refusal? Obstacle(ServiceUserForm form, DateOnly today) =>
        !PersonName.TryParse(form.Name, out _) ? ServiceUserRefusals.NameMissing
        : form.DateOfBirth > today ? ServiceUserRefusals.BirthInFuture
        : null;

    private static void Describe(ServiceUser user, ServiceUserForm form) =>
        user.Describe(form.Name, form.DateOfBirth?.ToString("O", CultureInfo.InvariantCulture) ?? "", form.Language, form.Alert);

    private static string ChangedFields(ServiceUserForm opened, ServiceUserForm hers) =>
        string.Join(
            ' ',
            new[]
            {
                opened.Name == hers.Name ? null : "name",
                opened.DateOfBirth == hers.DateOfBirth ? null : "date-of-birth",
                opened.Language == hers.Language ? null : "language",
                opened.Alert == hers.Alert ? null : "alert",
            }.OfType<string>()
        );
}
