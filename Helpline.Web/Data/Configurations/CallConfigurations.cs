using Helpline.Domain.Calls;
using Helpline.Web.Data.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Helpline.Web.Data.Configurations;

public sealed class CallConfiguration : IEntityTypeConfiguration<Call>
{
    public void Configure(EntityTypeBuilder<Call> builder)
    {
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Number).HasMaxLength(20);
        builder.Property(c => c.FormerReference).HasMaxLength(60);
        builder.Property(c => c.VolunteerCode).HasMaxLength(20);
        builder.Property(c => c.Language).HasMaxLength(8);
        builder.Property(c => c.Area).HasMaxLength(9);
        builder.Property(c => c.Nationality).HasMaxLength(2);
        builder.Ignore(c => c.Subject);
        SealedShape.Declare(builder, c => c.Notes);
        SealedShape.Declare(builder, c => c.Particulars);
        builder.OwnsOne(c => c.Triaged);
        builder.HasMany(c => c.Amendments).WithOne().HasForeignKey(a => a.Call);
        builder.HasIndex(c => c.Number).IsUnique();
        builder.HasIndex(c => c.FormerReference);
        builder.HasIndex(c => c.StartedLocally);
        builder.HasIndex(c => new { c.TakenBy, c.StartedAt });
        // Newest first, with what reach and search ask of each, so that they stop as soon as they have enough. One that began with the team
        // would be taken instead, and all would be sorted.
        builder.HasIndex(c => new
        {
            c.StartedAt,
            c.Team,
            c.ServiceUser,
            c.Import,
        });
        // So that when a woman first called, and which of a few women's calls are the newest, is found in the index alone.
        builder.HasIndex(c => new
        {
            c.ServiceUser,
            c.StartedAt,
            c.Import,
            c.Team,
            c.Id,
        });
        builder.HasIndex(c => c.Import);
        builder.Property<int>(Versions.Column).IsConcurrencyToken();
    }
}

public sealed class CallAmendmentConfiguration : IEntityTypeConfiguration<CallAmendment>
{
    public void Configure(EntityTypeBuilder<CallAmendment> builder)
    {
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Field).HasMaxLength(40);
        builder.OwnsOne(a => a.Signature);
        builder.Navigation(a => a.Signature).IsRequired();
        SealedShape.Declare(builder, a => a.Before);
        SealedShape.Declare(builder, a => a.After);
        SealedShape.Declare(builder, a => a.Why);
    }
}

public sealed class CallImportConfiguration : IEntityTypeConfiguration<CallImport>
{
    public void Configure(EntityTypeBuilder<CallImport> builder)
    {
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.FileName).HasMaxLength(200);
        builder.OwnsOne(i => i.Begun);
        builder.Navigation(i => i.Begun).IsRequired();
    }
}

public sealed class DraftConfiguration : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Number).HasMaxLength(20);
        builder.Ignore(d => d.Subject);
        SealedShape.Declare(builder, d => d.Contents);
        builder.Property(d => d.Revision).IsConcurrencyToken();
        builder.HasIndex(d => new { d.TakenBy, d.TouchedAt });
    }
}

public sealed class CallQuestionConfiguration : IEntityTypeConfiguration<CallQuestion>
{
    public void Configure(EntityTypeBuilder<CallQuestion> builder)
    {
        builder.Property(q => q.Id).ValueGeneratedNever();
        builder.OwnsOne(q => q.Answered);
        builder.OwnsOne(q => q.Ended);
        builder.HasMany(q => q.Whispers).WithOne().HasForeignKey(w => w.Question);
        builder.HasIndex(q => q.Draft);
        builder.HasIndex(q => q.Call);
        builder.Property<int>(Versions.Column).IsConcurrencyToken();
    }
}

public sealed class WhisperConfiguration : IEntityTypeConfiguration<Whisper>
{
    public void Configure(EntityTypeBuilder<Whisper> builder)
    {
        builder.Property(w => w.Id).ValueGeneratedNever();
        builder.OwnsOne(w => w.Signature);
        builder.Navigation(w => w.Signature).IsRequired();
        SealedShape.Declare(builder, w => w.Words);
    }
}

public sealed class NeedConfiguration : IEntityTypeConfiguration<Need>
{
    public void Configure(EntityTypeBuilder<Need> builder)
    {
        builder.HasKey(n => n.Code);
        builder.Property(n => n.Code).HasMaxLength(60);
        // Two hands at one need: each of these must be as it was read, or nothing is saved.
        builder.Property(n => n.Order).IsConcurrencyToken();
        builder.Property(n => n.English).HasMaxLength(Need.LongestWords).IsConcurrencyToken();
        builder.Property(n => n.Spanish).HasMaxLength(Need.LongestWords).IsConcurrencyToken();
        builder.Property(n => n.Portuguese).HasMaxLength(Need.LongestWords).IsConcurrencyToken();
        builder.Property(n => n.RetiredAt).IsConcurrencyToken();
    }
}
