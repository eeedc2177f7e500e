using System.Reflection;
using Helpline.Domain.Access;
using Helpline.Domain.Firewall;

namespace Helpline.Tests.Firewall;

public sealed class PackTests
{
    private static readonly Recipient police = Samples.To(RecipientClass.Police, DataSharingStance.SharesWithImmigrationEnforcement);

    private static readonly ClassifiedField name = new("Name", FieldClass.Identity, "Inés Robledo");

    private static readonly ClassifiedField status = new("Status", FieldClass.Immigration, "spouse visa");

    private static readonly ClassifiedField funds = new("Public funds", FieldClass.ImmigrationProxy, "none");

    [Fact]
    public void No_consent_role_or_setting_opens_what_is_never_open()
    {
        var random = new Random(4);
        for (var i = 0; i < 3000; i++)
        {
            var recipient = Any<RecipientClass>() is var kind ? Samples.To(kind, Any<DataSharingStance>()) : null!;
            var fields = Enum.GetValues<FieldClass>()
                .Select(field => new ClassifiedField($"Field {field}", field, $"value{field}"))
                .ToArray();
            var consent = Samples.ConsentTo(
                recipient,
                Enum.GetValues<FieldClass>().Where(_ => random.Next(2) == 0),
                fields.Where(_ => random.Next(2) == 0).Select(field => new ConsentedField(field.Class, field.Label))
            );
            var basis = random.Next(3) switch
            {
                0 => DisclosureBasis.ToProtectLife("He is at her door.", Samples.Ines),
                1 => DisclosureBasis.HerOwnRequest(),
                _ => DisclosureBasis.Consented(consent),
            };
            var request = Samples.Request(recipient, basis, fields) with { IsHighRisk = random.Next(2) == 0 };
            var digest = PackBuilder.Check(request, Samples.Now).Digest;

            var parts =
                PackBuilder
                    .Build(request with { Previewed = new(Samples.Marta, digest), Approved = new(Samples.Lucia, digest) }, Samples.Now)
                    .Pack?.Parts
                ?? [];

            Assert.All(parts, part => Assert.NotEqual(Opening.Never, recipient.Opens(part.Class)));
            Assert.All(
                parts.Where(part => Disclosure.IsImmigration(part.Class)),
                _ => Assert.False(basis.IsToProtectLife && kind != RecipientClass.SheHerself)
            );
        }

        T Any<T>()
            where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];
    }

    [Fact]
    public void What_is_left_out_is_told_by_class_and_is_not_in_the_pack()
    {
        var outcome = Samples.Built(Consented(name, status, funds));

        Assert.Equal([new LeftOut(FieldClass.Immigration, 1), new LeftOut(FieldClass.ImmigrationProxy, 1)], outcome.LeftOut);
        Assert.Equal("Name\nInés Robledo", outcome.Pack!.Text());
    }

    [Fact]
    public void To_protect_life_no_consent_is_needed_and_still_no_immigration_goes()
    {
        var basis = DisclosureBasis.ToProtectLife("He has a key and is on his way.", Samples.Ines);

        var pack = Samples
            .Built(Samples.Request(police, basis, name, new("Address", FieldClass.Contact, "27 Larcom Street"), status, funds))
            .Pack!;

        Assert.Equal([FieldClass.Identity, FieldClass.Contact], pack.Parts.Select(part => part.Class));
        Assert.Equal(Samples.Ines, pack.Basis.LifeDecided);
    }

    [Fact]
    public void To_protect_life_a_note_that_speaks_of_immigration_is_stopped_all_the_same() =>
        Assert.Contains(
            StopReason.ImmigrationWords,
            Reasons(
                Samples.Request(
                    police,
                    DisclosureBasis.ToProtectLife("He says he will have her deported and then kill her.", Samples.Ines),
                    name,
                    new("What happened", FieldClass.Narrative, "He hit her.")
                )
            )
        );

    [Fact]
    public void Danger_to_life_needs_its_reason() =>
        Assert.Contains(
            StopReason.LifeReasonMissing,
            Reasons(Samples.Request(police, DisclosureBasis.ToProtectLife(" ", Samples.Ines), name))
        );

    [Fact]
    public void A_legal_adviser_gets_her_status_only_with_consent_to_exactly_that()
    {
        var adviser = Samples.To(RecipientClass.LegalAdviser);
        var toAll = Samples.ConsentTo(adviser);
        var toThat = Samples.ConsentTo(adviser, exactly: [new(FieldClass.Immigration, "Status")]);

        Assert.DoesNotContain(
            "visa",
            Samples.Built(Samples.Request(adviser, DisclosureBasis.Consented(toAll), name, status)).Pack!.Text(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "visa",
            Samples.Built(Samples.Request(adviser, DisclosureBasis.Consented(toThat), name, status)).Pack!.Text(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Consent_must_hold_for_this_recipient_this_purpose_and_this_day()
    {
        var consent = Samples.ConsentTo(police);

        Assert.Equal([StopReason.ConsentWithdrawn], Reasons(With(consent.WithdrawnBy(Samples.Marta))));
        Assert.Equal([StopReason.ConsentExpired], Reasons(With(consent with { Until = new DateOnly(2026, 5, 31) })));
        Assert.Equal(
            [StopReason.ConsentNotYetGiven],
            Reasons(With(consent with { Explained = new(PersonId.New(), Samples.Now.AddHours(1)) }))
        );
        Assert.Equal([StopReason.ConsentForSomebodyElse], Reasons(With(consent with { To = "Southside" })));
        Assert.Equal([StopReason.ConsentForSomethingElse], Reasons(With(consent with { For = "English classes" })));
        Assert.Equal([StopReason.ConsentIncomplete], Reasons(With(consent with { WhatHappensIfWeTell = " " })));
        Assert.Equal(
            [StopReason.ConsentMissing],
            Reasons(Samples.Request(police, DisclosureBasis.HerOwnRequest(), new ClassifiedField("Us", FieldClass.Public, "Helpline")))
        );
        Assert.Throws<InvalidOperationException>(() => consent.WithdrawnBy(Samples.Marta).WithdrawnBy(Samples.Marta));

        static PackRequest With(Consent consent) => Samples.Request(police, DisclosureBasis.Consented(consent), name);
    }

    [Fact]
    public void Somebody_must_have_seen_exactly_this_text()
    {
        var seen = new Seen(Samples.Marta, PackBuilder.Check(Consented(name), Samples.Now).Digest);

        Assert.Equal([StopReason.NotPreviewed], PackBuilder.Build(Consented(name), Samples.Now).Refusal!.Stops.Select(stop => stop.Reason));
        Assert.Equal(
            [StopReason.NotPreviewed],
            PackBuilder
                .Build(Consented(name with { Value = "Somebody else" }) with { Previewed = seen }, Samples.Now)
                .Refusal!.Stops.Select(stop => stop.Reason)
        );
    }

    [Fact]
    public void At_high_risk_somebody_else_approves_exactly_this_text()
    {
        var request = Consented(name) with { IsHighRisk = true };
        var digest = PackBuilder.Check(request, Samples.Now).Digest;
        var seen = request with { Previewed = new(Samples.Marta, digest) };

        Assert.Equal([StopReason.NotApproved], ReasonsOf(seen));
        Assert.Equal([StopReason.ApprovedByHerself], ReasonsOf(seen with { Approved = new(Samples.Marta, digest) }));
        Assert.Equal(Samples.Lucia, PackBuilder.Build(seen with { Approved = new(Samples.Lucia, digest) }, Samples.Now).Pack!.ApprovedBy);

        static IEnumerable<StopReason> ReasonsOf(PackRequest request) =>
            PackBuilder.Build(request, Samples.Now).Refusal!.Stops.Select(stop => stop.Reason);
    }

    [Theory]
    [InlineData("VisaRefusal.pdf", "")]
    [InlineData("letter.pdf", "Title: decision on leave to remain")]
    [InlineData("letter.pdf", "Location: 27 Larcom St")]
    public void The_name_and_metadata_of_a_file_are_searched(string file, string metadata)
    {
        var request = Consented(name) with
        {
            Attachments = [new(file, FieldClass.Narrative, [metadata], "AA")],
            Protected = new([new(ProtectedKind.SafeAddress, "27 Larcom Street, SE17 1NT")]),
        };

        Assert.Equal(file, Assert.Single(Samples.Built(request).Refusal!.Stops).Field);
    }

    [Fact]
    public void Labels_the_purpose_and_the_receiver_are_searched_too()
    {
        var consent = Samples.ConsentTo(police) with { For = "Visa advice" };
        var request = Samples.Request(police, DisclosureBasis.Consented(consent), name with { Label = "Asylum seeker" }) with
        {
            Purpose = "Visa advice",
            Recipient = police with { Receiver = "Officer for undocumented women" },
        };

        Assert.Equal(["Purpose", "Recipient", "Asylum seeker"], Samples.Built(request).Refusal!.Stops.Select(stop => stop.Field));
    }

    [Fact]
    public void A_protected_value_goes_where_it_was_put_on_purpose_and_nowhere_else()
    {
        var values = new ProtectedValues([new(ProtectedKind.Telephone, "07700 900123")]);
        var number = new ClassifiedField("Telephone", FieldClass.Contact, "07700 900123");
        var note = new ClassifiedField("What happened", FieldClass.Narrative, "Ring her on 07700 900123.");

        Assert.NotNull(Samples.Built(Consented(name, number, note) with { Protected = values }).Pack);
        Assert.Equal([StopReason.ProtectedValue], Reasons(Consented(name, note) with { Protected = values }));
    }

    [Fact]
    public void A_pack_never_changes_and_its_hash_says_so()
    {
        var classes = new List<FieldClass> { FieldClass.Identity };
        var request = Samples.Request(police, DisclosureBasis.Consented(Samples.ConsentTo(police, classes)), name);
        var pack = Samples.Built(request).Pack!;
        classes.Add(FieldClass.Immigration);

        Assert.True(pack.IsIntact);
        Assert.Equal(64, pack.Sha256.Length);
        Assert.Equal([FieldClass.Identity], pack.Consent!.Classes);
        Assert.NotEqual(pack.Sha256, Samples.Built(Consented(name with { Value = "Ines Robledo" })).Pack!.Sha256);
        Assert.All(typeof(Pack).GetProperties(), property => Assert.False(property.CanWrite));
        Assert.All(
            typeof(Pack).GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public),
            field => Assert.True(field.IsInitOnly && !field.IsPublic)
        );
    }

    [Fact]
    public void Nothing_of_it_tells_its_contents_when_it_is_printed_by_accident() =>
        Assert.All(
            new object[]
            {
                Consented(name),
                name,
                Samples.Built(Consented(name)),
                Samples.Built(Consented(name)).Pack!,
                Samples.Built(Consented(name)).Pack!.Parts[0],
            },
            one => Assert.DoesNotContain("Robledo", one.ToString(), StringComparison.Ordinal)
        );

    private static PackRequest Consented(params ClassifiedField[] fields) =>
        Samples.Request(police, DisclosureBasis.Consented(Samples.ConsentTo(police)), fields);

    private static IEnumerable<StopReason> Reasons(PackRequest request) =>
        Samples.Built(request).Refusal!.Stops.Select(stop => stop.Reason);
}
