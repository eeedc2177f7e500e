using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Firewall;
using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceDirectory;

namespace Helpline.Tests.Domain.ServiceDirectory;

public sealed class StanceTests
{
    private static readonly DateTimeOffset now = new(2026, 3, 2, 20, 15, 0, TimeSpan.Zero);
    private static readonly Signature ana = new(PersonId.New(), now);
    private static readonly Signature rosa = new(PersonId.New(), now);

    [Fact]
    public void A_new_entry_is_not_known() => Assert.Equal(DataSharingStance.NotKnown, Organisation().Stance);

    [Theory]
    [InlineData(RecipientClass.Police)]
    [InlineData(RecipientClass.HomeOffice)]
    [InlineData(RecipientClass.LocalAuthority)]
    [InlineData(RecipientClass.Marac)]
    public void What_passes_on_what_it_learns_shares_from_the_first_day(RecipientClass recipient)
    {
        var organisation = Organisation(recipient);

        Assert.Equal(DataSharingStance.SharesWithImmigrationEnforcement, organisation.Stance);
        Assert.Equal(
            DirectoryRefusals.AlwaysShares,
            Refused(() => StanceProposal.Propose(organisation, recipient, DataSharingStance.Firewalled, "They said so.", ana))
        );
        Assert.Equal(
            DirectoryRefusals.AlwaysShares,
            Refused(() => StanceProposal.Propose(Organisation(), recipient, DataSharingStance.NotKnown, "It is one.", ana))
        );
    }

    [Fact]
    public void A_stance_holds_only_once_somebody_else_confirmed_it()
    {
        var organisation = Organisation();
        var proposal = Propose(organisation);

        Assert.Equal(DataSharingStance.NotKnown, organisation.Stance);
        Assert.Equal(DirectoryRefusals.NotHerOwn, Refused(() => proposal.Confirm(organisation, ana)));
        Assert.Equal(DataSharingStance.NotKnown, organisation.Stance);

        proposal.Confirm(organisation, rosa);

        Assert.Equal(DataSharingStance.Firewalled, organisation.Stance);
        Assert.Equal(DirectoryRefusals.ProposalSettled, Refused(() => proposal.Confirm(organisation, rosa)));
    }

    [Fact]
    public void A_proposal_is_for_the_organisation_that_was_seen()
    {
        var organisation = Organisation();
        var proposal = Propose(organisation);
        organisation.Describe(organisation.Details with { Name = "Metropolitan Police" });

        Assert.Equal(DirectoryRefusals.ChangedSinceProposed, Refused(() => proposal.Confirm(organisation, rosa)));
        Assert.Equal(DirectoryRefusals.ChangedSinceProposed, Refused(() => proposal.Confirm(Organisation(), rosa)));
    }

    [Fact]
    public void Nobody_gives_the_name_of_another_to_an_organisation_that_is_firewalled()
    {
        var organisation = Organisation();
        Propose(organisation).Confirm(organisation, rosa);

        Assert.Equal(
            DirectoryRefusals.NameIsDecided,
            Refused(() => organisation.Describe(organisation.Details with { Name = "Metropolitan Police" }))
        );
        organisation.Describe(organisation.Details with { Telephone = "020 7946 0018" });
    }

    [Fact]
    public void Nobody_makes_the_police_a_partner_alone()
    {
        var police = Organisation(RecipientClass.Police);
        var proposal = StanceProposal.Propose(police, RecipientClass.ByAndForPartner, DataSharingStance.NotKnown, "A slip.", ana);

        Assert.Equal(DirectoryRefusals.NotHerOwn, Refused(() => proposal.Confirm(police, ana)));
        Assert.Equal(RecipientClass.Police, police.AsRecipient().Class);
    }

    [Fact]
    public void A_proposal_says_why_and_what_would_change()
    {
        var organisation = Organisation();

        Assert.Equal(
            DirectoryRefusals.ReasonMissing,
            Refused(() => StanceProposal.Propose(organisation, organisation.Class, DataSharingStance.Firewalled, " ", ana))
        );
        Assert.Equal(
            DirectoryRefusals.NothingProposed,
            Refused(() => StanceProposal.Propose(organisation, organisation.Class, organisation.Stance, "No change.", ana))
        );
    }

    private static ListedOrganisation Organisation(RecipientClass recipient = RecipientClass.Voluntary) =>
        ListedOrganisation.Add(new() { Name = "Casa Sol" }, recipient);

    private static StanceProposal Propose(ListedOrganisation organisation) =>
        StanceProposal.Propose(organisation, RecipientClass.ByAndForPartner, DataSharingStance.Firewalled, "Their signed letter.", ana);

    private static Refusal Refused(Action act) => Assert.Throws<RefusedException>(act).Refusal;
}
