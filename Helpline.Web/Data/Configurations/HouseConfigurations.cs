using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Domain.Audit;
using Helpline.Web.Data.Sealing;
using Helpline.Web.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Helpline.Web.Data.Configurations;

public sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.HasKey(e => e.Sequence);
        builder.Property(e => e.Sequence).ValueGeneratedNever();
        builder.Property(e => e.Act).HasMaxLength(60);
        builder.Property(e => e.Detail).HasMaxLength(400);
        builder.HasIndex(e => new { e.By, e.At });
        builder.HasIndex(e => e.Record);
    }
}

public sealed class OrganisationConfiguration : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Name).HasMaxLength(100);
        builder.Property(o => o.Language).HasMaxLength(8);
    }
}

public sealed class PersonConfiguration : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Code).HasMaxLength(20);
        builder.Property(p => p.Name).HasMaxLength(100);
        builder.Property(p => p.Email).HasMaxLength(254);
        builder.Property(p => p.Language).HasMaxLength(8);
        builder.OwnsOne(p => p.Suspension, part => part.Property(s => s.Why).HasMaxLength(400));
        builder.OwnsOne(p => p.Adviser);
        builder.HasIndex(p => p.Code).IsUnique();
        builder.Property<int>(Versions.Column).IsConcurrencyToken();
    }
}

public sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.HasIndex(a => a.Person).IsUnique();
        // Taken by a statement of its own, one try of many; saving an account read earlier must not set it back.
        builder.Property(a => a.LastCodeStep).Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
    }
}

public sealed class SignInConfiguration : IEntityTypeConfiguration<SignIn>
{
    public void Configure(EntityTypeBuilder<SignIn> builder)
    {
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Device).HasMaxLength(100);
        builder.HasIndex(s => s.KeyHash).IsUnique();
        builder.HasIndex(s => s.Person);
    }
}

public sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.HasIndex(i => i.TokenHash).IsUnique();
    }
}

public sealed class NumberSequenceConfiguration : IEntityTypeConfiguration<NumberSequence>
{
    public void Configure(EntityTypeBuilder<NumberSequence> builder)
    {
        builder.HasKey(n => new { n.Kind, n.Year });
        builder.Property(n => n.Kind).HasMaxLength(8);
        builder.Property(n => n.Last).IsConcurrencyToken();
    }
}

public sealed class SubjectKeyConfiguration : IEntityTypeConfiguration<SubjectKey>
{
    public void Configure(EntityTypeBuilder<SubjectKey> builder) => builder.HasKey(k => k.Subject);
}

public sealed class StoredKeyConfiguration : IEntityTypeConfiguration<StoredKey>
{
    public void Configure(EntityTypeBuilder<StoredKey> builder)
    {
        builder.HasKey(k => k.Name);
        builder.Property(k => k.Name).HasMaxLength(200);
    }
}
