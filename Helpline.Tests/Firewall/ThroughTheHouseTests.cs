using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.Firewall;
using Helpline.Domain.Referrals;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;
using Helpline.Tests.Features.Referrals;
using Helpline.Tests.Support;
using Helpline.Web.Features.Disclosure;
using Helpline.Web.Features.Referrals;
using Helpline.Web.Features.ServiceUsers;

namespace Helpline.Tests.Firewall;

/// <summary>The invariants attacked through the product itself: whatever is chosen, agreed to and typed, by whomever.</summary>
public sealed class ThroughTheHouseTests
{
    private static readonly string[] languages = ["en", "es", "pt"];

    private const string SafeAddress = "Flat 7, 18 Marigold Court, Hexham NE46 1QW";

    [Fact]
    public async Task To_no_class_of_recipients_goes_a_field_that_never_opens_to_it_whatever_she_agreed_to()
    {
        using var house = new House();
        var ana = house.Seat(Role.SafeguardingLead, "Ana", Team.Vawg);
        var second = house.Enrol(Role.Coordinator, "Inés", Team.Vawg);
        var file = AddHer(house, ana);
        var wrong = new List<string>();

        foreach (var kind in Enum.GetValues<RecipientClass>().Where(k => k != RecipientClass.SheHerself))
        {
            foreach (var manner in MannersTo(kind))
            {
                house.Seat(ana, Role.SafeguardingLead);
                var id = await house.StartAsync(file, house.List(kind, name: $"Northside {kind} {manner}"), manner);
                var view = await AgreeToAllAsync(house, id);
                await house.WriteAsync(id, [.. view.Pack!.Draft.Parts.Select(p => (p.Kind, (string?)$"planted {Planted(p.Kind)}"))]);
                var sent = await TryToSendAsync(house, id, second);
                var opens = view
                    .Pack.Draft.Parts.Where(p => view.Pack.Recipient.Opens(PackFields.ClassOf(p.Kind)) != Opening.Never)
                    .ToList();
                wrong.AddRange(Differences(kind, view.Pack.Draft.Parts, opens, sent));
            }
        }

        Assert.Equal("", string.Join("\n", wrong));
    }

    [Theory]
    [InlineData(RecipientClass.LocalAuthority)]
    [InlineData(RecipientClass.Police)]
    [InlineData(RecipientClass.Marac)]
    [InlineData(RecipientClass.Voluntary)]
    public async Task Her_protected_values_are_found_however_they_are_typed(RecipientClass kind)
    {
        using var house = new House();
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var id = await house.StartAsync(AddHer(house, ana), house.List(kind, name: "Northside"));
        Assert.Null((await house.AgreeAsync(id)).Refusal);
        string[] attempts =
        [
            "Ring her on 07700 900 123 after six.",
            "Her number is +44 (0)7700-900123",
            "She is at 18 Marigold Crt, NE46 1QW now.",
            "She lives in flat 7, 18 marigold court",
            "Ask for Lucia Ferreyra.",
            "write to l.ferreyra @ mail.example please",
            "Her permit is RX 8 812 204.",
            "She is Bolivian and afraid.",
            "Tiene la visa de esposa vencida.",
            "She has no recourse to public funds.",
            "Está sem documentos desde maio.",
        ];

        foreach (var words in attempts)
        {
            await house.WriteAsync(id, (PackFieldKind.WhatHappened, words));
            Assert.True((await house.SignAsync(id)).Refusal == ReferralRefusals.PackStopped, words);
            Assert.True((await house.Get<SendReferral>().RunAsync(id)).Refusal == ReferralRefusals.PackStopped, words);
        }

        await house.WriteAsync(id, (PackFieldKind.WhatHappened, "He pushed her against the door. She wants a safe room."));
        Assert.Null((await house.SignAsync(id)).Refusal);
    }

    [Fact]
    public async Task A_text_cannot_be_called_something_else_to_slip_through()
    {
        using var house = new House();
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var id = await house.StartAsync(AddHer(house, ana), house.List(RecipientClass.Police, name: "Northside Police"));
        Assert.Null((await house.AgreeAsync(id)).Refusal);
        var draft = (await house.ViewAsync(id)).Pack!.Draft;

        // A forged draft: a nationality under the kind and label of a name, and a part that was never offered.
        var forged = draft with
        {
            Purpose = "Something else",
            Parts =
            [
                .. draft.Parts.Select(p => p.Kind == PackFieldKind.Nationality ? p with { Kind = PackFieldKind.Name, Goes = true } : p),
                new(PackFieldKind.Name, "Also", "spouse visa") { Goes = true },
            ],
        };
        Assert.Null((await house.Get<WritePack>().RunAsync(id, forged)).Refusal);

        var kept = (await house.ViewAsync(id)).Pack!;
        Assert.Equal(Handing.Purpose, kept.Draft.Purpose);
        Assert.Equal(draft.Parts.Select(p => (p.Kind, p.Label)), kept.Draft.Parts.Select(p => (p.Kind, p.Label)));
        Assert.DoesNotContain(kept.Findings!.Parts, part => part.Class == FieldClass.ImmigrationProxy);
    }

    [Fact]
    public async Task The_sealed_record_goes_to_a_legal_adviser_alone_with_an_entry_and_her_consent_to_exactly_that()
    {
        using var house = new House();
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var file = AddHer(house, ana);
        var other = await house.StartAsync(file, house.List(RecipientClass.ByAndForPartner));
        var id = await house.StartAsync(file, house.List(RecipientClass.LegalAdviser, name: "Law Centre"));

        Assert.Equal(ReferralRefusals.NotLegalAdviser, (await house.Get<AddImmigrationStatus>().RunAsync(other)).Refusal);
        Assert.Null((await house.Get<AddImmigrationStatus>().RunAsync(id)).Refusal);
        Assert.Contains("immigration-records.opened", house.Acts());
        Assert.Null((await house.AgreeAsync(id, [FieldClass.Identity, FieldClass.Narrative])).Refusal);
        await house.WriteAsync(id, (PackFieldKind.Name, null), (PackFieldKind.ImmigrationStatus, null));
        Assert.DoesNotContain((await house.ViewAsync(id)).Pack!.Findings!.Parts, part => part.Class == FieldClass.Immigration);

        Assert.Null(
            (
                await house.AgreeAsync(
                    id,
                    [FieldClass.Identity],
                    [new(FieldClass.Immigration, PackText.Field("en", PackFieldKind.ImmigrationStatus))]
                )
            ).Refusal
        );
        Assert.Null((await house.SignAsync(id)).Refusal);
        var sent = Handing.Done(await house.Get<SendReferral>().RunAsync(id));
        Assert.Contains("spouse visa", (await house.Get<OpenSentPack>().RunAsync(sent)).Value!.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_of_a_pack_stands_in_a_file_a_log_or_an_audit_entry()
    {
        using var house = new House();
        const string planted = "Ñandú-of-the-pack-07700900777";
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var id = await house.StartAsync(AddHer(house, ana), house.List());
        Assert.Null((await house.AgreeAsync(id, purpose: $"For {planted}")).Refusal);
        await house.WriteAsync(id, (PackFieldKind.WhatWeAsk, planted), (PackFieldKind.Name, null));
        Assert.Null((await house.SignAsync(id)).Refusal);
        var sent = Handing.Done(await house.Get<SendReferral>().RunAsync(id));
        var token = Handing.Done(await house.Get<MakePackLink>().RunAsync(sent));
        Assert.Contains(planted, (await house.Get<OpenHandover>().RunAsync(token)).Value!.Text(), StringComparison.Ordinal);
        Assert.Null((await house.Get<AnswerHandover>().RunAsync(token, true, null, $"Yes: {planted}")).Refusal);

        string[] sought = [planted, token, "Rosa Quispe Mamani", "Marigold"];
        Assert.DoesNotContain(sought, text => house.Logged.Any(line => line.Contains(text, StringComparison.OrdinalIgnoreCase)));
        Assert.DoesNotContain(
            sought,
            text => house.Look(db => db.Audit.ToList()).Exists(e => $"{e.Act} {e.Detail}".Contains(text, StringComparison.Ordinal))
        );
        Assert.Empty(PlantedStringsTests.FoundInFiles(house, sought));
        Assert.Equal("Pack", (await house.Get<OpenSentPack>().RunAsync(sent)).Value!.ToString());
    }

    [Fact]
    public async Task The_encrypted_file_holds_no_word_in_clear_and_opens_with_its_passphrase_alone()
    {
        using var house = new House();
        var ana = house.Seat(Role.Coordinator, "Ana", Team.Vawg);
        var sent = await house.SendAsync(await house.StartAsync(AddHer(house, ana), house.List()));

        var file = Handing.Done(await house.Get<SealPackFile>().RunAsync(sent, "es"));

        var page = System.Text.Encoding.UTF8.GetString(file.Content);
        Assert.DoesNotContain("Rosa", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Monday", page, StringComparison.Ordinal);
        Assert.DoesNotContain(file.Passphrase, page, StringComparison.Ordinal);
        Assert.Contains("Escriba la clave", page, StringComparison.Ordinal);
        Assert.Contains("Monday", SealedFileReading.Open(page, file.Passphrase.ToLowerInvariant()), StringComparison.Ordinal);
        Assert.ThrowsAny<System.Security.Cryptography.CryptographicException>(() =>
            SealedFileReading.Open(page, "AAAAA-AAAAA-AAAAA-AAAAA-AAAAA")
        );
    }

    [Fact]
    public void No_label_of_a_field_stops_its_own_pack() =>
        Assert.Empty(
            from language in languages
            from kind in Enum.GetValues<PackFieldKind>()
            from hit in ImmigrationScan.Find(PackText.Field(language, kind))
            where hit.Class != PackFields.ClassOf(kind)
            select $"{language} {kind} {hit.Class}: {hit.Sentence.Text}"
        );

    private static ReferralManner[] MannersTo(RecipientClass kind) =>
        kind switch
        {
            RecipientClass.LocalAuthority => [ReferralManner.Referral, ReferralManner.SafeguardingNotification],
            RecipientClass.Police or RecipientClass.Marac => [ReferralManner.Referral, ReferralManner.Marac],
            _ => [ReferralManner.Referral],
        };

    private static string Planted(PackFieldKind kind) => $"Zq{(int)kind:D2}x";

    private static async Task<ReferralView> AgreeToAllAsync(House house, ReferralId id)
    {
        Assert.Null((await house.Get<RecordAdvice>().RunAsync(id, "A lawyer.")).Refusal);
        var parts = (await house.ViewAsync(id)).Pack!.Draft.Parts;
        Assert.Null(
            (
                await house.AgreeAsync(
                    id,
                    Enum.GetValues<FieldClass>(),
                    parts.Select(p => new ConsentedField(PackFields.ClassOf(p.Kind), p.Label))
                )
            ).Refusal
        );
        return await house.ViewAsync(id);
    }

    private static async Task<string?> TryToSendAsync(House house, ReferralId id, Person second)
    {
        await house.SignAsync(id);
        house.Seat(second, Role.Coordinator);
        await house.Get<ApprovePack>().RunAsync(id, (await house.ViewAsync(id)).Pack!.Findings!.Digest);
        await house.Get<SendReferral>().RunAsync(id);
        return house.Look(db => db.SentPacks.FirstOrDefault(p => p.Referral == id))?.Open().Text();
    }

    private static IEnumerable<string> Differences(
        RecipientClass kind,
        IReadOnlyList<PackDraftPart> offered,
        List<PackDraftPart> opens,
        string? sent
    )
    {
        if ((sent is null) != (opens.Count == 0))
        {
            yield return $"{kind}: sent {sent is not null}, {opens.Count} fields open";
            yield break;
        }

        foreach (var part in offered)
        {
            var went = sent?.Contains(Planted(part.Kind), StringComparison.Ordinal) == true;
            if (went != opens.Contains(part))
            {
                yield return $"{kind} {part.Kind}: went {went}";
            }
        }
    }

    private static CaseFile AddHer(House house, Person holder)
    {
        var her = ServiceUser.Record("Rosa Quispe Mamani", "es", house.Sign(holder.Id));
        her.Describe(her.Name, "1990-05-04", "es", "He reads her post.");
        her.AddContact(Contact(her, ContactKind.Telephone, "+447700900123"));
        her.AddContact(Contact(her, ContactKind.Email, "l.ferreyra@mail.example"));
        her.AddContact(Contact(her, ContactKind.Address, SafeAddress));
        house.Save(her);
        var record = ImmigrationRecord.For(her.Id);
        var entry = new ImmigrationEntry { Status = "spouse visa", Reference = "RX8812204" };
        record.Write(ImmigrationContents.Empty.With(entry, house.Sign(holder.Id)).Write(), house.Sign(holder.Id));
        house.Save(record);
        var contents = new CallContents
        {
            Outcome = CallOutcome.CaseOpened,
            Language = "es",
            Categories = [Category.Vawg, Category.Immigration],
            Needs = ["homeless-tonight", "asylum"],
            Flags = [.. Enum.GetValues<FlagKind>().Where(f => f != FlagKind.Under18)],
            Notes = "He came back last night.",
            Nationality = "BO",
            PublicFunds = Answer.No,
            Age = 35,
            Area = "E09000001",
        };
        contents.Evidence.ThreatenedWithDeportation = Answer.Yes;
        contents.Evidence.ReportedToPolice = PoliceReport.Tried;
        var place = new CallPlace(CallId.New(), "C-2026-009999", house.Clock.Now, house.Clock.Now, house.Clock.Now.DateTime)
        {
            TakenBy = holder.Id,
            ServiceUser = her.Id,
        };
        house.Save(Call.Log(contents, place, house.Sign(holder.Id)));
        var file = CaseFile.Open(
            "K-2026-09999",
            her.Id,
            Team.Vawg,
            RiskLevel.Standard,
            ["homeless-tonight", "asylum"],
            house.Sign(holder.Id)
        );
        file.Allocate(holder.Id, house.Sign(holder.Id));
        return house.Save(file);
    }

    private static ContactPoint Contact(ServiceUser her, ContactKind kind, string value)
    {
        var contact = ContactPoint.Of(her.Id, kind, value);
        contact.Instruct(
            new SafeContact
            {
                SafeDays = Weekdays.Every,
                AskFor = "Lucía Ferreyra",
                InterpreterNote = "A woman.",
            }
        );
        return contact;
    }
}
