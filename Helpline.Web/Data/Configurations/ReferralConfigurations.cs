using Helpline.Domain.Referrals;
using Helpline.Web.Data.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Helpline.Web.Data.Configurations;

public sealed class ReferralConfiguration : IEntityTypeConfiguration<Referral>
{
    public void Configure(EntityTypeBuilder<Referral> builder)
    {
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Service).HasMaxLength(200);
        builder.Property(r => r.Manner).HasDefaultValue(ReferralManner.Referral).HasSentinel(ReferralManner.Referral);
        SealedShape.Declare(builder, r => r.Draft);
        builder.OwnsOne(r => r.Previewed, part => part.Property(p => p.Digest).HasMaxLength(64));
        builder.OwnsOne(r => r.Approved, part => part.Property(p => p.Digest).HasMaxLength(64));
        builder.OwnsOne(r => r.Protecting, part => SealedShape.Declare(part, p => p.Reason));
        builder.OwnsOne(r => r.Advice, part => SealedShape.Declare(part, p => p.From));
        builder.HasMany(r => r.Steps).WithOne().HasForeignKey(s => s.Referral);
        builder.HasIndex(r => r.Call);
        builder.HasIndex(r => r.Case);
        builder.HasIndex(r => r.ServiceUser);
        builder.HasIndex(r => r.MadeAt);
        builder.HasIndex(r => r.ChaseOn);
        builder.Property<int>(Versions.Column).IsConcurrencyToken();
    }
}

public sealed class ReferralStepConfiguration : IEntityTypeConfiguration<ReferralStep>
{
    public void Configure(EntityTypeBuilder<ReferralStep> builder)
    {
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.OwnsOne(s => s.Signature);
        builder.Navigation(s => s.Signature).IsRequired();
        SealedShape.Declare(builder, s => s.Words);
    }
}

public sealed class ReferralConsentConfiguration : IEntityTypeConfiguration<ReferralConsent>
{
    public void Configure(EntityTypeBuilder<ReferralConsent> builder)
    {
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.OwnsOne(c => c.Explained);
        builder.Navigation(c => c.Explained).IsRequired();
        builder.OwnsOne(c => c.Withdrawn);
        SealedShape.Declare(builder, c => c.Terms);
        builder.HasOne<Referral>().WithMany().HasForeignKey(c => c.Referral);
    }
}

public sealed class SentPackConfiguration : IEntityTypeConfiguration<SentPack>
{
    public void Configure(EntityTypeBuilder<SentPack> builder)
    {
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Sha256).HasMaxLength(64);
        SealedShape.Declare(builder, p => p.Document);
        builder.HasOne<Referral>().WithMany().HasForeignKey(p => p.Referral);
        builder.HasIndex(p => p.ServiceUser);
    }
}

public sealed class PackLinkConfiguration : IEntityTypeConfiguration<PackLink>
{
    public void Configure(EntityTypeBuilder<PackLink> builder)
    {
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.TokenHash).HasMaxLength(32);
        builder.OwnsOne(l => l.Made);
        builder.Navigation(l => l.Made).IsRequired();
        builder.HasOne<Referral>().WithMany().HasForeignKey(l => l.Referral);
        builder.HasOne<SentPack>().WithMany().HasForeignKey(l => l.Pack);
        builder.HasIndex(l => l.TokenHash).IsUnique();
        builder.Property<int>(Versions.Column).IsConcurrencyToken();
    }
}
