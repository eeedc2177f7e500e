using Helpline.Domain.Firewall;

namespace Helpline.Tests.Firewall;

public sealed class DisclosureTests
{
    private static readonly RecipientClass[] state =
    [
        RecipientClass.LocalAuthority,
        RecipientClass.Police,
        RecipientClass.Marac,
        RecipientClass.NrmFirstResponder,
        RecipientClass.HomeOffice,
    ];

    public static TheoryData<RecipientClass, FieldClass> EveryPair()
    {
        var pairs = new TheoryData<RecipientClass, FieldClass>();
        foreach (var recipient in Enum.GetValues<RecipientClass>())
        {
            foreach (var field in Enum.GetValues<FieldClass>())
            {
                pairs.Add(recipient, field);
            }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void Every_class_is_decided_for_every_recipient_and_a_planted_value_goes_only_where_the_table_opens(
        RecipientClass kind,
        FieldClass field
    )
    {
        foreach (var stance in Enum.GetValues<DataSharingStance>())
        {
            var recipient = Samples.To(kind, stance);
            var opening = Disclosure.Of(field, kind, stance);
            var planted = new ClassifiedField("Planted", field, "zanahoria");
            var harmless = new ClassifiedField("Service", FieldClass.Public, "Northside");

            Assert.Equal(opening == Opening.Always && kind == RecipientClass.SheHerself, Holds(DisclosureBasis.HerOwnRequest()));
            Assert.Equal(opening >= Opening.WithConsent, Holds(DisclosureBasis.Consented(Samples.ConsentTo(recipient))));
            Assert.Equal(
                opening >= Opening.WithConsentForExactlyThat,
                Holds(DisclosureBasis.Consented(Samples.ConsentTo(recipient, exactly: [new(field, "Planted")])))
            );
            Assert.Equal(opening >= Opening.WithConsent, Holds(DisclosureBasis.ToProtectLife("He is at her door.", Samples.Ines)));

            bool Holds(DisclosureBasis basis) =>
                Samples
                    .Built(Samples.Request(recipient, basis, harmless, planted))
                    .Pack?.Text()
                    .Contains("zanahoria", StringComparison.Ordinal) == true;
        }
    }

    [Fact]
    public void Immigration_and_what_betrays_it_are_never_open_to_the_state_whatever_its_stance() =>
        Assert.All(
            from recipient in state
            from field in new[] { FieldClass.Immigration, FieldClass.ImmigrationProxy }
            from stance in Enum.GetValues<DataSharingStance>()
            select Disclosure.Of(field, recipient, stance),
            opening => Assert.Equal(Opening.Never, opening)
        );

    [Fact]
    public void Nobody_who_shares_gets_more_than_a_local_authority() =>
        Assert.All(
            from recipient in Enum.GetValues<RecipientClass>()
            where recipient != RecipientClass.SheHerself
            from field in Enum.GetValues<FieldClass>()
            select (
                Shares: Disclosure.Of(field, recipient, DataSharingStance.SharesWithImmigrationEnforcement),
                Authority: Disclosure.Of(field, RecipientClass.LocalAuthority)
            ),
            pair => Assert.True(pair.Shares <= pair.Authority)
        );

    [Fact]
    public void Where_nobody_knows_the_stance_immigration_stays() =>
        Assert.All(
            from recipient in Enum.GetValues<RecipientClass>()
            where recipient != RecipientClass.SheHerself
            from field in new[] { FieldClass.Immigration, FieldClass.ImmigrationProxy }
            select Disclosure.Of(field, recipient, DataSharingStance.NotKnown),
            opening => Assert.Equal(Opening.Never, opening)
        );

    [Fact]
    public void Her_status_goes_to_nobody_but_herself_and_a_legal_adviser_who_keeps_it() =>
        Assert.Equal(
            [RecipientClass.SheHerself, RecipientClass.LegalAdviser],
            Enum.GetValues<RecipientClass>().Where(recipient => Disclosure.Of(FieldClass.Immigration, recipient) != Opening.Never)
        );

    [Fact]
    public void A_funder_gets_nothing_of_persons() =>
        Assert.Equal(
            [FieldClass.Public],
            Enum.GetValues<FieldClass>().Where(field => Disclosure.Of(field, RecipientClass.Funder) != Opening.Never)
        );
}
