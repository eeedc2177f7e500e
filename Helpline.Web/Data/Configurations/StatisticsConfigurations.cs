using Helpline.Domain.Statistics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Helpline.Web.Data.Configurations;

public sealed class ClosedMonthConfiguration : IEntityTypeConfiguration<ClosedMonth>
{
    public void Configure(EntityTypeBuilder<ClosedMonth> builder)
    {
        builder.HasKey(m => m.Month);
        builder.Property(m => m.Month).HasMaxLength(7);
        builder.Property(m => m.Edition).HasMaxLength(400);
        builder.OwnsOne(m => m.Closed);
        builder.Navigation(m => m.Closed).IsRequired();
    }
}

public sealed class FigureExportConfiguration : IEntityTypeConfiguration<FigureExport>
{
    public void Configure(EntityTypeBuilder<FigureExport> builder)
    {
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Month).HasMaxLength(7);
        builder.Property(e => e.Rule).HasMaxLength(20);
        builder.Property(e => e.Recipient).HasMaxLength(FigureExport.LongestRecipient);
        builder.Property(e => e.Reason).HasMaxLength(FigureExport.LongestReason);
        builder.OwnsOne(e => e.Made);
        builder.Navigation(e => e.Made).IsRequired();
        builder.HasIndex(e => e.Month);
    }
}
