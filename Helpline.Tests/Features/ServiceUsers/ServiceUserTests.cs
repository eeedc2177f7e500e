using Helpline.Domain.Access;
using Helpline.Domain.ServiceUsers;
using Helpline.Tests.Features.Cases;
using Helpline.Tests.Support;
using Helpline.Web.Desks;
using Helpline.Web.Features.ServiceUsers;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Tests.Features.ServiceUsers;

public sealed class ServiceUserTests
{
    private static readonly ImmigrationEntry Written = new()
    {
        Status = "spouse visa",
        Reference = "REF-1",
        ExpiresOn = new(2027, 1, 31),
    };

    [Theory, EachDatabase]
    public async Task Her_record_is_read_and_edited_field_by_field(DatabaseKind on)
    {
        using var house = new House(on);
        var rosa = house.AddWoman();
        house.AddCase(house.Seat(Role.Coordinator, "Ana", Team.Vawg), rosa);
        var opened = (await house.Get<ReadServiceUser>().RunAsync(rosa.Id)).Value!.Form;
        var describe = house.Get<DescribeServiceUser>();
        Assert.True((await describe.RunAsync(rosa.Id, opened, opened with { Alert = "He reads her post." })).Value!.Saved);

        Assert.True((await describe.RunAsync(rosa.Id, opened, opened with { DateOfBirth = new(1990, 5, 4) })).Value!.Saved);
        var clash = (await describe.RunAsync(rosa.Id, opened, opened with { Alert = "Ring twice." })).Value!;

        Assert.Equal([new FieldConflict("Alert", "", "He reads her post.", "Ring twice.")], clash.Conflicts);
        var now = (await house.Get<ReadServiceUser>().RunAsync(rosa.Id)).Value!;
        Assert.Equal(new ServiceUserForm("Rosa Quispe", new(1990, 5, 4), "es", "He reads her post."), now.Form);
        Assert.Equal(
            ServiceUserRefusals.BirthInFuture,
            (await describe.RunAsync(rosa.Id, now.Form, now.Form with { DateOfBirth = new(2026, 3, 3) })).Refusal
        );
    }

    [Theory, EachDatabase]
    public async Task Instructions_are_kept_and_the_number_told_to_whoever_accepted_them(DatabaseKind on)
    {
        using var house = new House(on);
        var rosa = house.AddWoman(safe: new());
        house.AddCase(house.Seat(Role.Coordinator, "Ana", Team.Vawg), rosa);
        var contact = (await house.Get<ReadServiceUser>().RunAsync(rosa.Id)).Value!.Contacts.Single();
        Assert.True(contact.AskAgain);
        var instruct = house.Get<InstructContact>();
        var said = Casework.MondayEvenings with { LastConfirmed = new(2026, 3, 2) };
        Assert.True((await instruct.RunAsync(rosa.Id, contact.Id, contact.Instructions, said)).Value!.Saved);

        var card = (await house.Get<ReadServiceUser>().RunAsync(rosa.Id)).Value!.Contacts.Single();

        Assert.Equal((said, false, true), (card.Instructions, card.AskAgain, card.SafeNow));
        var reveal = house.Get<RevealContact>();
        Assert.Equal(SafeContactRefusals.NotAccepted, (await reveal.RunAsync(rosa.Id, card.Id, contact.Instructions)).Refusal);
        Assert.Equal("+447700900123", (await reveal.RunAsync(rosa.Id, card.Id, said)).Value);
    }

    [Theory, EachDatabase]
    public async Task A_number_is_added_in_one_form_and_only_once(DatabaseKind on)
    {
        using var house = new House(on);
        var rosa = house.AddWoman();
        house.AddCase(house.Seat(Role.Coordinator, "Ana", Team.Vawg), rosa);
        var add = house.Get<AddContact>();

        Assert.Equal(ServiceUserRefusals.NotANumber, (await add.RunAsync(rosa.Id, ContactKind.Telephone, "0770")).Refusal);
        Assert.True((await add.RunAsync(rosa.Id, ContactKind.Telephone, "07700 900 456")).Done);
        Assert.True((await add.RunAsync(rosa.Id, ContactKind.Telephone, "+44 7700 900456")).Done);

        var numbers = house.Look(db => db.ServiceUsers.Include(u => u.Contacts).Single()).Contacts.Select(c => c.Value);
        Assert.Equal(["+447700900123", "+447700900456"], numbers.Order());
    }

    [Theory, EachDatabase]
    public async Task The_sealed_record_opens_for_a_purpose_and_the_log_knows_first(DatabaseKind on)
    {
        using var house = new House(on);
        var rosa = house.AddWoman();
        house.AddCase(house.Seat(Role.Coordinator, "Ana", Team.Vawg), rosa);
        Assert.Equal(ServiceUserRefusals.NothingWritten, (await house.Get<WriteImmigrationRecord>().RunAsync(rosa.Id, new())).Refusal);
        Assert.True((await house.Get<WriteImmigrationRecord>().RunAsync(rosa.Id, Written)).Done);
        Assert.Equal(AccessRefusals.PurposeMissing, (await house.Get<OpenImmigrationRecord>().RunAsync(rosa.Id, null)).Refusal);

        var opened = await house.Get<OpenImmigrationRecord>().RunAsync(rosa.Id, ImmigrationPurpose.LegalAdvice);

        Assert.Equal("spouse visa", opened.Value!.Entries.Single().Status);
        var entry = house.Look(db => db.Audit.Single(e => e.Act == "immigration-records.opened"));
        Assert.Equal((rosa.Id.Value, "legal-advice"), (entry.Record, entry.Detail));
        Assert.DoesNotContain(house.Look(db => db.Audit.ToList()), e => e.Detail?.Contains("spouse", StringComparison.Ordinal) == true);
    }

    [Theory, EachDatabase]
    public async Task No_record_and_no_right_to_it_look_the_same_and_writing_replaces_nothing(DatabaseKind on)
    {
        using var house = new House(on);
        var (rosa, lucia) = (house.AddWoman(), house.AddWoman("Lucía Prado"));
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        house.AddCase(ana, rosa);
        house.AddCase(ana, lucia);
        await house.Get<WriteImmigrationRecord>().RunAsync(rosa.Id, Written);
        house.Seat(Role.Coordinator, "Marta", Team.Vawg);
        var open = house.Get<OpenImmigrationRecord>();

        var (written, empty) = (
            await open.RunAsync(rosa.Id, ImmigrationPurpose.LegalAdvice),
            await open.RunAsync(lucia.Id, ImmigrationPurpose.LegalAdvice)
        );
        Assert.Equal(empty.Value!.Entries, written.Value!.Entries);
        Assert.True(written.Done);

        Assert.True((await house.Get<WriteImmigrationRecord>().RunAsync(rosa.Id, new() { Notes = "New letter." })).Done);
        house.Seat(ana, Role.Coordinator);
        Assert.Equal(
            ["New letter.", ""],
            (await open.RunAsync(rosa.Id, ImmigrationPurpose.LegalAdvice)).Value!.Entries.Select(e => e.Notes)
        );
        house.Seat(Role.Manager, "Olga");
        Assert.Equal(AccessRefusals.NotPermitted, (await open.RunAsync(rosa.Id, ImmigrationPurpose.LegalAdvice)).Refusal);
    }
}
