using System.Reflection;
using System.Text.RegularExpressions;
using Helpline.Domain;
using Helpline.Tests.Support;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Helpline.Web.Features.Keeping;
using Helpline.Web.Features.SetUp;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;

namespace Helpline.Tests.Architecture;

/// <summary>The five sentences of the house, held by the build.</summary>
public sealed partial class HouseRules
{
    private const int LongestComponent = 150;
    private const int LongestClass = 300;

    private static readonly string[] Products = ["Helpline.Domain", "Helpline.Web"];
    private static readonly Assembly Web = typeof(FrontDesk).Assembly;

    // What may hold the data: the front desk, and the accounts' own stores that sign people in before there is an actor.
    private static readonly string[] MayOpenTheData = ["Helpline.Web.Data", "Helpline.Web.Desks", "Helpline.Web.Identity"];

    // Each has a reason: nobody is there yet; nobody is asked; the whole log is read, not one person's part of it.
    private static readonly Type[] BeforeAnybody = [typeof(Founding), typeof(SetUpLink), typeof(DatabaseHealth), typeof(VerifyAudit)];

    [Fact]
    public void The_domain_knows_only_the_language_it_is_written_in() =>
        Assert.All(
            typeof(Signature).Assembly.GetReferencedAssemblies(),
            assembly =>
                Assert.True(assembly.Name == "netstandard" || assembly.Name!.StartsWith("System", StringComparison.Ordinal), assembly.Name)
        );

    [Fact]
    public void The_domain_project_references_no_package()
    {
        var project = File.ReadAllText(Path.Combine(Repository.Root, "Helpline.Domain", "Helpline.Domain.csproj"));

        Assert.DoesNotContain("Reference", project, StringComparison.Ordinal);
    }

    [Fact]
    public void No_feature_opens_the_data_but_through_the_front_desk()
    {
        Type[] doors = [typeof(HelplineDbContext), typeof(DataDoors), typeof(IHelplineDatabase)];

        Assert.Empty(
            from type in Web.GetTypes()
            where type.Namespace?.StartsWith("Helpline.Web.Features", StringComparison.Ordinal) == true
            where !MayOpenTheData.Any(open => type.Namespace!.StartsWith(open, StringComparison.Ordinal))
            where !BeforeAnybody.Contains(type) && Needs(type).Any(doors.Contains)
            select type.FullName
        );
    }

    [Fact]
    public void Every_page_decides_who_may_see_it()
    {
        var undecided =
            from type in Web.GetTypes()
            where type.IsDefined(typeof(RouteAttribute), inherit: false)
            where !type.IsDefined(typeof(AuthorizeAttribute)) && !type.IsDefined(typeof(AllowAnonymousAttribute))
            select type.FullName;

        Assert.Empty(undecided);
    }

    [Fact]
    public void Only_the_kit_names_a_component_library() =>
        Assert.All(
            Repository
                .Files("Helpline.Web", "*.razor")
                .Where(file => !Repository.Short(file).StartsWith("Helpline.Web/Kit/", StringComparison.Ordinal)),
            file => Assert.DoesNotMatch(ComponentLibrary(), File.ReadAllText(file))
        );

    [Fact]
    public void A_component_fits_on_two_screens() => Assert.Empty(TooLong(Repository.Files("Helpline.Web", "*.razor"), LongestComponent));

    [Fact]
    public void A_class_file_stays_readable() =>
        Assert.Empty(
            TooLong(
                Products
                    .SelectMany(project => Repository.Files(project, "*.cs"))
                    .Where(file => !file.Contains("Migrations", StringComparison.Ordinal)),
                LongestClass
            )
        );

    [Fact]
    public void Nobody_reads_the_clock_but_the_front_desk() =>
        Assert.All(
            Products
                .SelectMany(project => Repository.Files(project, "*.cs").Concat(Repository.Files(project, "*.razor")))
                .Where(file => !file.Contains("Migrations", StringComparison.Ordinal)),
            file => Assert.False(Clock().IsMatch(File.ReadAllText(file)), Repository.Short(file))
        );

    [Fact]
    public void Nothing_is_left_to_do_in_the_code() =>
        Assert.All(
            Products.SelectMany(project => Repository.Files(project, "*.cs").Concat(Repository.Files(project, "*.razor"))),
            file => Assert.False(LeftToDo().IsMatch(File.ReadAllText(file)), Repository.Short(file))
        );

    [Fact]
    public void Names_say_what_things_are()
    {
        string[] vague = ["Manager", "Helper", "Util", "Utils", "Common", "Base", "Info", "Repository", "Dto", "Service"];

        Assert.Empty(
            from type in Web.GetTypes().Concat(typeof(Signature).Assembly.GetTypes())
            let place = type.Namespace ?? ""
            where place.StartsWith("Helpline", StringComparison.Ordinal) && !place.Contains("Migrations", StringComparison.Ordinal)
            where !place.Contains("ServiceDirectory", StringComparison.Ordinal) && !type.Name.StartsWith('<')
            where vague.Any(word => type.Name.EndsWith(word, StringComparison.Ordinal))
            select type.FullName
        );
    }

    [Fact]
    public void A_use_case_is_sealed_and_has_one_way_to_run() =>
        Assert.All(
            DeskRegistration.UseCases(),
            useCase =>
                Assert.Single(
                    useCase.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly),
                    m => !m.IsSpecialName
                )
        );

    private static IEnumerable<Type> Needs(Type type) =>
        type.GetConstructors()
            .SelectMany(constructor => constructor.GetParameters())
            .Select(parameter => parameter.ParameterType)
            .Concat(
                type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                    .Where(property => property.IsDefined(typeof(InjectAttribute)))
                    .Select(property => property.PropertyType)
            );

    private static IEnumerable<string> TooLong(IEnumerable<string> files, int longest) =>
        files
            .Select(file => (File: Repository.Short(file), Lines: File.ReadLines(file).Count()))
            .Where(file => file.Lines > longest)
            .Select(file => $"{file.File}: {file.Lines} lines");

    [GeneratedRegex(@"<Radzen|<Mud|@using (Radzen|MudBlazor)")]
    private static partial Regex ComponentLibrary();

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bStopwatch\.GetTimestamp\b")]
    private static partial Regex Clock();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|NotImplementedException)\b")]
    private static partial Regex LeftToDo();
}
