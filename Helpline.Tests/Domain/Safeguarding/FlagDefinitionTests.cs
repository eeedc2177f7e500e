using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Firewall;
using Helpline.Domain.Safeguarding;
using Helpline.Tests.Support;
using Helpline.Web.Features.Calls;

namespace Helpline.Tests.Domain.Safeguarding;

public sealed partial class FlagDefinitionTests
{
    private static readonly ResourceManager Words = new(typeof(FlagText));
    private static readonly string[] WordsOfEach = ["Name", "Ask", "Do", "Say", "Record"];

    // Where a flag is named beside its definition: how soon, what a field about it tells, a rule of a pack, and what a made-up call holds.
    private static readonly string[] MayNameThem =
    [
        "Helpline.Domain/Code.cs",
        "Helpline.Domain/Firewall/ValueClasses.cs",
        "Helpline.Domain/Pathways/Circumstances.cs",
        "Helpline.Domain/Referrals/PackFields.cs",
        "Helpline.Domain/Safeguarding/FlagDefinitions.cs",
        "Helpline.Domain/Safeguarding/Urgencies.cs",
        "Helpline.Web/Features/Practice/PracticeCall.cs",
        "Helpline.Web/Features/Referrals/PackAtDesk.cs",
    ];

    [Theory]
    [InlineData("")]
    [InlineData("es")]
    [InlineData("pt")]
    public void Every_flag_has_all_its_words(string language)
    {
        var set = Words.GetResourceSet(CultureInfo.GetCultureInfo(language), createIfNotExists: true, tryParents: false)!;
        var wanted = FlagDefinitions
            .All.SelectMany(flag => WordsOfEach.Select(word => $"{word}.{Code.Of(flag.Kind)}"))
            .Concat(Enum.GetValues<LegalDuty>().Select(law => $"Law.{Code.Of(law)}"));

        Assert.DoesNotContain(wanted, key => string.IsNullOrWhiteSpace(set.GetString(key)));
    }

    [Fact]
    public void No_flag_is_told_to_the_home_office_a_court_or_a_funder_and_each_to_her_first() =>
        Assert.All(
            FlagDefinitions.All,
            flag =>
            {
                Assert.Equal(RecipientClass.SheHerself, flag.Recipients[0]);
                Assert.DoesNotContain(
                    flag.Recipients,
                    to => to is RecipientClass.HomeOffice or RecipientClass.Court or RecipientClass.Funder
                );
                Assert.Equal(flag.Recipients.Count, flag.Recipients.Distinct().Count());
            }
        );

    [Fact]
    public void Slavery_goes_to_no_authority_and_children_need_no_consent()
    {
        Assert.DoesNotContain(
            FlagDefinitions.Of(FlagKind.TraffickingOrModernSlavery).Recipients,
            to => to is RecipientClass.Police or RecipientClass.LocalAuthority
        );
        Assert.All(
            FlagDefinitions.All.Where(flag => flag.Law == LegalDuty.Child),
            flag => Assert.Equal((ConsentToTell.NotNeeded, 1), (flag.Consent, flag.ChaseAfterWorkingDays!.Value))
        );
        Assert.All(FlagDefinitions.All, flag => Assert.Contains(Role.Volunteer, flag.RaisedBy));
    }

    [Fact]
    public void What_belongs_to_a_flag_is_decided_in_one_place() =>
        Assert.DoesNotContain(
            Repository
                .Files("Helpline.Domain", "*.cs")
                .Concat(Repository.Files("Helpline.Web", "*.cs"))
                .Concat(Repository.Files("Helpline.Web", "*.razor"))
                .Where(file => NamesOne().IsMatch(File.ReadAllText(file)))
                .Select(Repository.Short),
            file => !MayNameThem.Contains(file)
        );

    [GeneratedRegex(@"\bFlagKind\.[A-Z]")]
    private static partial Regex NamesOne();
}
