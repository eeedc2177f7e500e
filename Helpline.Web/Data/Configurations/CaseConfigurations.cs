using Helpline.Domain.Cases;
using Helpline.Domain.FollowUps;
using Helpline.Domain.Safeguarding;
using Helpline.Web.Data.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Helpline.Web.Data.Configurations;

public sealed class CaseFileConfiguration : IEntityTypeConfiguration<CaseFile>
{
    public void Configure(EntityTypeBuilder<CaseFile> builder)
    {
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Number).HasMaxLength(20);
        builder.Ignore(f => f.Subject);
        builder.OwnsOne(f => f.Opened, part => part.HasIndex(s => s.At));
        builder.Navigation(f => f.Opened).IsRequired();
        builder.OwnsOne(f => f.Allocated);
        builder.OwnsOne(f => f.Begun);
        builder.OwnsOne(f => f.Restricted);
        builder.OwnsOne(f => f.Transfer, part => SealedShape.Declare(part, t => t.Why));
        builder.OwnsOne(f => f.Waiting, part => SealedShape.Declare(part, w => w.For));
        builder.OwnsOne(f => f.Closure, part => SealedShape.Declare(part, c => c.Summary));
        builder.OwnsOne(f => f.Reopening, part => SealedShape.Declare(part, r => r.Why));
        builder.OwnsOne(f => f.NextStep, part => SealedShape.Declare(part, s => s.What));
        builder.HasMany(f => f.Needs).WithOne().HasForeignKey(n => n.Case);
        builder.HasMany(f => f.People).WithOne().HasForeignKey(p => p.Case);
        builder.HasIndex(f => f.Number).IsUnique();
        builder.HasIndex(f => f.Holder);
        builder.HasIndex(f => f.ServiceUser);
        builder.Property<int>(Versions.Column).IsConcurrencyToken();
    }
}

public sealed class CaseNeedConfiguration : IEntityTypeConfiguration<CaseNeed>
{
    public void Configure(EntityTypeBuilder<CaseNeed> builder)
    {
        builder.HasKey(n => new { n.Case, n.Need });
        builder.Property(n => n.Need).HasMaxLength(60);
    }
}

public sealed class CasePersonConfiguration : IEntityTypeConfiguration<CasePerson>
{
    public void Configure(EntityTypeBuilder<CasePerson> builder)
    {
        builder.HasKey(p => new
        {
            p.Case,
            p.Person,
            p.Part,
        });
        builder.HasIndex(p => p.Person);
    }
}

public sealed class CaseNoteConfiguration : IEntityTypeConfiguration<CaseNote>
{
    public void Configure(EntityTypeBuilder<CaseNote> builder)
    {
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.OwnsOne(n => n.Signature);
        builder.Navigation(n => n.Signature).IsRequired();
        SealedShape.Declare(builder, n => n.Text);
        builder.HasIndex(n => n.Case);
    }
}

public sealed class BrokenGlassConfiguration : IEntityTypeConfiguration<BrokenGlass>
{
    public void Configure(EntityTypeBuilder<BrokenGlass> builder)
    {
        builder.Property(g => g.Id).ValueGeneratedNever();
        builder.OwnsOne(g => g.Seen);
        SealedShape.Declare(builder, g => g.Danger);
        builder.HasIndex(g => g.Case);
        builder.Property<int>(Versions.Column).IsConcurrencyToken();
    }
}

public sealed class SavedViewConfiguration : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> builder)
    {
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Name).HasMaxLength(60);
        builder.Property(v => v.Filter).HasMaxLength(400);
        builder.HasIndex(v => v.Owner);
    }
}

public sealed class ConcernConfiguration : IEntityTypeConfiguration<Concern>
{
    public void Configure(EntityTypeBuilder<Concern> builder)
    {
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.Property(k => k.CallNumber).HasMaxLength(20);
        // What a coordinator answers for is asked at each of her steps.
        builder.OwnsOne(k => k.Acknowledged, part => part.HasIndex(a => a.By));
        builder.OwnsOne(k => k.SignedOff);
        builder.OwnsOne(k => k.Closure, part => SealedShape.Declare(part, c => c.Reason));
        builder.HasMany(k => k.Actions).WithOne().HasForeignKey(a => a.Concern);
        builder.HasMany(k => k.Escalations).WithOne().HasForeignKey(e => e.Concern);
        builder.HasIndex(k => k.Call);
        builder.HasIndex(k => k.Draft);
        builder.HasIndex(k => k.Case);
        builder.HasIndex(k => k.DueAt);
        builder.Property<int>(Versions.Column).IsConcurrencyToken();
    }
}

public sealed class ConcernActionConfiguration : IEntityTypeConfiguration<ConcernAction>
{
    public void Configure(EntityTypeBuilder<ConcernAction> builder)
    {
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.OwnsOne(a => a.Signature);
        builder.Navigation(a => a.Signature).IsRequired();
        SealedShape.Declare(builder, a => a.What);
    }
}

public sealed class FollowUpConfiguration : IEntityTypeConfiguration<FollowUp>
{
    public void Configure(EntityTypeBuilder<FollowUp> builder)
    {
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.OwnsOne(f => f.Promised);
        builder.Navigation(f => f.Promised).IsRequired();
        builder.OwnsOne(f => f.End);
        SealedShape.Declare(builder, f => f.What);
        builder.HasIndex(f => f.Call);
        builder.HasIndex(f => f.Case);
        builder.HasIndex(f => f.Chases);
        builder.HasIndex(f => new { f.AssignedTo, f.DueAt });
        builder.Property<int>(Versions.Column).IsConcurrencyToken();
    }
}
