using System.Reflection;
using Helpline.Domain;
using Helpline.Domain.Calls;
using Helpline.Domain.Firewall;
using Helpline.Domain.Referrals;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Tests.Firewall;

public sealed class StoredFieldsTests
{
    // Kept as JSON inside a sealed text, so the tables do not show them.
    private static readonly Type[] written =
    [
        typeof(CallContents),
        typeof(ServiceChoice),
        typeof(EmergencyCall),
        typeof(Evidence),
        typeof(SafeContact),
        typeof(Consent),
        typeof(ConsentedField),
        typeof(PackDraft),
        typeof(PackDraftPart),
    ];

    private static readonly Assembly domain = typeof(Signature).Assembly;

    [Fact]
    public void Every_stored_field_has_exactly_one_class() =>
        Assert.Equal(
            Stored().SelectMany(PropertiesOf).Order(StringComparer.Ordinal),
            StoredFields
                .All.SelectMany(entity => entity.Declared.Select(one => $"{entity.Type.Name}.{one.Name}"))
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Every_stored_type_is_declared_once() =>
        Assert.Equal(StoredFields.All.Count, StoredFields.All.Select(entity => entity.Type).Distinct().Count());

    [Fact]
    public void A_field_without_a_class_goes_nowhere() =>
        Assert.Throws<ArgumentException>(() => StoredFields.Field<Call>("ShoeSize", "Shoe size", "38"));

    [Theory]
    [InlineData(nameof(Call.Nationality))]
    [InlineData(nameof(Call.PublicFunds))]
    [InlineData(nameof(Call.ImmigrationActions))]
    [InlineData(nameof(Call.ThreatenedWithDeportation))]
    [InlineData(nameof(Call.Particulars))]
    public void What_betrays_status_is_a_proxy(string property) =>
        Assert.Equal(FieldClass.ImmigrationProxy, StoredFields.ClassOf<Call>(property));

    [Fact]
    public void All_of_the_sealed_record_is_immigration() =>
        Assert.All(
            StoredFields.All.Single(entity => entity.Type == typeof(ImmigrationRecord)).Declared,
            field => Assert.Equal(FieldClass.Immigration, field.Class)
        );

    [Fact]
    public void No_stored_field_of_immigration_reaches_the_police_in_a_pack_of_everything()
    {
        var police = Samples.To(RecipientClass.Police, DataSharingStance.Firewalled);
        var fields = StoredFields
            .All.SelectMany(entity =>
                entity.Declared.Select(one => new ClassifiedField($"{entity.Type.Name} {one.Name}", one.Class, "planted"))
            )
            .ToArray();
        var consent = Samples.ConsentTo(police, exactly: fields.Select(field => new ConsentedField(field.Class, field.Label)));

        var findings = PackBuilder.Check(Samples.Request(police, DisclosureBasis.Consented(consent), fields), Samples.Now);

        Assert.NotEmpty(findings.Parts);
        Assert.DoesNotContain(findings.Parts, part => Disclosure.IsImmigration(part.Class) || part.Class == FieldClass.Internal);
        Assert.Equal(fields.Length, findings.Parts.Count + findings.LeftOut.Sum(one => one.Count));
    }

    private static IEnumerable<Type> Stored()
    {
        using var context = (
            (Microsoft.EntityFrameworkCore.Design.IDesignTimeDbContextFactory<Web.Data.Sqlite.SqliteHelplineDbContext>)
                new DesignTimeContexts()
        ).CreateDbContext([]);
        return
        [
            .. context
                .Model.GetEntityTypes()
                .Select(type => type.ClrType)
                .Where(type => type.Assembly == domain)
                .Concat(written)
                .Distinct(),
        ];
    }

    private static IEnumerable<string> PropertiesOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => $"{type.Name}.{property.Name}");
}
