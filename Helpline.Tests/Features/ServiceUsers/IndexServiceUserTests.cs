using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.ServiceUsers;
using Helpline.Tests.Support;
using Helpline.Web.Data;
using Helpline.Web.Features.ServiceUsers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Helpline.Tests.Features.ServiceUsers;

public sealed class IndexServiceUserTests
{
    [Theory, EachDatabase]
    public async Task She_is_found_by_her_new_name_and_number_and_no_longer_by_the_old_name(DatabaseKind on)
    {
        using var house = new House(on);
        house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var user = ServiceUser.Record("Lupe Núñez", "es", house.Sign(Person.Console));
        house.Save(user);
        await Index(house, user.Id, _ => { });
        Assert.Equal([user.Id.Value], Found(house, t => t.OfNameWord("nunez")));

        await Index(
            house,
            user.Id,
            her =>
            {
                her.Describe("Rosa Quispe", "", "es", "");
                her.AddContact(ContactPoint.Of(her.Id, ContactKind.Telephone, "+447700900123"));
            }
        );

        Assert.Empty(Found(house, t => t.OfNameWord("nunez")));
        Assert.Equal([user.Id.Value], Found(house, t => t.OfNamePrefix("qui")));
        Assert.Equal([user.Id.Value], Found(house, t => t.OfNumber("+447700900123")));
    }

    [Fact]
    public void Instructions_come_back_as_they_were_kept()
    {
        var said = new SafeContact
        {
            WhoseItIs = WhoseItIs.Shared,
            SafeDays = [DayOfWeek.Monday, DayOfWeek.Saturday],
            SafeFrom = new(9, 30),
            SafeUntil = new(12, 0),
            Voicemail = Voicemail.NeutralWords,
            Text = Answer.No,
            AskFor = "Señora Díaz",
            WithheldNumberOnly = true,
            LastConfirmed = new(2026, 3, 2),
        };
        var contact = ContactPoint.Of(ServiceUserId.New(), ContactKind.Telephone, "+447700900123");

        contact.Instruct(said);

        Assert.Equal(said, SafeContactJson.Read(contact));
        Assert.Equal(said.LastConfirmed, contact.LastConfirmed);
    }

    private static async Task Index(House house, ServiceUserId id, Action<ServiceUser> change)
    {
        house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var done = await house.FrontDesk.WorkAsync(
            May.TakeCalls,
            async desk =>
            {
                var user = await desk.KnownServiceUsers.Include(u => u.Contacts).SingleAsync(u => u.Id == id);
                change(user);
                await house.Get<IndexServiceUser>().RunAsync(desk, user);
                desk.Note("service-users.indexed", id.Value);
            }
        );
        Assert.True(done.Done);
    }

    private static List<Guid> Found(House house, Func<SearchTokens, long> token)
    {
        var wanted = token(house.Services.GetRequiredService<SearchTokens>());
        return house.Look(db =>
            db.SearchTokens.Where(t => t.Token == wanted).Select(t => t.ServiceUser).AsEnumerable().Select(id => id.Value).ToList()
        );
    }
}
