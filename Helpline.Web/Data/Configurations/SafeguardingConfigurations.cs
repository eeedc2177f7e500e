using Helpline.Domain.Safeguarding;
using Helpline.Web.Data.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Helpline.Web.Data.Configurations;

public sealed class PerpetratorConfiguration : IEntityTypeConfiguration<Perpetrator>
{
    public void Configure(EntityTypeBuilder<Perpetrator> builder)
    {
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Ignore(p => p.Subject);
        builder.Ignore(p => p.Description);
        builder.OwnsOne(p => p.RecordedBy);
        builder.Navigation(p => p.RecordedBy).IsRequired();
        builder.OwnsOne(p => p.Changed);
        builder.OwnsOne(p => p.TakenBack, part => SealedShape.Declare(part, t => t.Reason));
        SealedShape.Declare(builder, p => p.Name);
        SealedShape.Declare(builder, p => p.Telephones);
        SealedShape.Declare(builder, p => p.Emails);
        SealedShape.Declare(builder, p => p.Addresses);
        builder.HasIndex(p => p.Case);
        builder.HasIndex(p => p.ServiceUser);
        builder.Property<int>(Versions.Column).IsConcurrencyToken();
    }
}

public sealed class PerpetratorTokenConfiguration : IEntityTypeConfiguration<PerpetratorToken>
{
    public void Configure(EntityTypeBuilder<PerpetratorToken> builder)
    {
        builder.HasKey(t => new { t.Token, t.Perpetrator });
        builder.HasIndex(t => t.Perpetrator);
    }
}

public sealed class ConflictOfInterestConfiguration : IEntityTypeConfiguration<ConflictOfInterest>
{
    public void Configure(EntityTypeBuilder<ConflictOfInterest> builder)
    {
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Ignore(c => c.Subject);
        builder.OwnsOne(c => c.Resolution, part => SealedShape.Declare(part, r => r.Reason));
        builder.HasMany(c => c.Named).WithOne().HasForeignKey(p => p.Conflict);
        builder.HasIndex(c => c.ServiceUser);
        builder.HasIndex(c => c.Perpetrator);
        // One pair is one conflict; to a database two empty places are never the same, so those have an index of their own.
        builder.HasIndex(c => new { c.ServiceUser, c.Perpetrator }, "IX_Conflicts_SheHerself").IsUnique().HasFilter("\"Hers\" IS NULL");
        builder
            .HasIndex(
                c => new
                {
                    c.ServiceUser,
                    c.Perpetrator,
                    c.Hers,
                },
                "IX_Conflicts_HisTwoEntries"
            )
            .IsUnique();
        builder.Property<int>(Versions.Column).IsConcurrencyToken();
    }
}

public sealed class ConflictPersonConfiguration : IEntityTypeConfiguration<ConflictPerson>
{
    public void Configure(EntityTypeBuilder<ConflictPerson> builder) => builder.HasKey(p => new { p.Conflict, p.Person });
}
