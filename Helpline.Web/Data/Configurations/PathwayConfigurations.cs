using Helpline.Domain.Pathways;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Helpline.Web.Data.Configurations;

public sealed class PathwayVersionConfiguration : IEntityTypeConfiguration<PathwayVersion>
{
    public void Configure(EntityTypeBuilder<PathwayVersion> builder)
    {
        builder.HasKey(version => version.Number);
        builder.Property(version => version.Number).ValueGeneratedNever();
        builder.Property(version => version.Why).HasMaxLength(PathwayVersion.LongestWhy);
        builder.OwnsOne(version => version.Published);
        builder.Navigation(version => version.Published).IsRequired();
    }
}

public sealed class PathwayDraftConfiguration : IEntityTypeConfiguration<PathwayDraft>
{
    public void Configure(EntityTypeBuilder<PathwayDraft> builder)
    {
        builder.Property(draft => draft.Id).ValueGeneratedNever();
        builder.Property(draft => draft.Revision).IsConcurrencyToken();
        builder.HasIndex(draft => draft.Owner).IsUnique();
    }
}
