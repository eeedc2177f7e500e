using Helpline.Domain.ServiceUsers;
using Helpline.Web.Data.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Helpline.Web.Data.Configurations;

public sealed class ServiceUserConfiguration : IEntityTypeConfiguration<ServiceUser>
{
    public void Configure(EntityTypeBuilder<ServiceUser> builder)
    {
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Property(u => u.Pseudonym).HasMaxLength(60);
        builder.Property(u => u.Language).HasMaxLength(8);
        builder.Ignore(u => u.Subject);
        SealedShape.Declare(builder, u => u.Name);
        SealedShape.Declare(builder, u => u.DateOfBirth);
        SealedShape.Declare(builder, u => u.Alert);
        builder.HasMany(u => u.Contacts).WithOne().HasForeignKey(c => c.ServiceUser);
        builder.HasIndex(u => u.Pseudonym).IsUnique();
        builder.Property<int>(Versions.Column).IsConcurrencyToken();
    }
}

public sealed class ContactPointConfiguration : IEntityTypeConfiguration<ContactPoint>
{
    public void Configure(EntityTypeBuilder<ContactPoint> builder)
    {
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Ignore(c => c.Subject);
        SealedShape.Declare(builder, c => c.Value);
        SealedShape.Declare(builder, c => c.Instructions);
    }
}

public sealed class ImmigrationRecordConfiguration : IEntityTypeConfiguration<ImmigrationRecord>
{
    public void Configure(EntityTypeBuilder<ImmigrationRecord> builder)
    {
        builder.HasKey(r => r.ServiceUser);
        builder.Property(r => r.ServiceUser).ValueGeneratedNever();
        SealedShape.Declare(builder, r => r.Contents);
    }
}

public sealed class SearchTokenConfiguration : IEntityTypeConfiguration<SearchToken>
{
    public void Configure(EntityTypeBuilder<SearchToken> builder)
    {
        builder.HasKey(t => new { t.Token, t.ServiceUser });
        builder.HasIndex(t => t.ServiceUser);
    }
}
