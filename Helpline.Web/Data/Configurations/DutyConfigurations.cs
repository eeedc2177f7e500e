using Helpline.Domain.Duty;
using Helpline.Domain.Safeguarding;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Helpline.Web.Data.Configurations;

public sealed class SummonsConfiguration : IEntityTypeConfiguration<Summons>
{
    public void Configure(EntityTypeBuilder<Summons> builder)
    {
        builder.Property(s => s.Id).ValueGeneratedNever();
        // Asked for every second by every process: those that nobody answered stand at one end of this index.
        builder.OwnsOne(s => s.Answered, part => part.HasIndex(a => a.At));
        builder.HasIndex(s => s.Record);
        builder.Property<int>(Versions.Column).IsConcurrencyToken();
    }
}

public sealed class DutyMarkConfiguration : IEntityTypeConfiguration<DutyMark>
{
    public void Configure(EntityTypeBuilder<DutyMark> builder)
    {
        builder.HasKey(m => m.Person);
        builder.Property(m => m.Person).ValueGeneratedNever();
    }
}

public sealed class WeekdayHoursConfiguration : IEntityTypeConfiguration<WeekdayHours>
{
    public void Configure(EntityTypeBuilder<WeekdayHours> builder)
    {
        builder.HasKey(h => h.Day);
        builder.Property(h => h.Day).ValueGeneratedNever();
        // In minutes from midnight.
        builder.Property(h => h.Opens).HasConversion(time => (time.Hour * 60) + time.Minute, kept => new TimeOnly(kept / 60, kept % 60));
        builder.Property(h => h.Closes).HasConversion(time => (time.Hour * 60) + time.Minute, kept => new TimeOnly(kept / 60, kept % 60));
    }
}

public sealed class ClosedDayConfiguration : IEntityTypeConfiguration<ClosedDay>
{
    public void Configure(EntityTypeBuilder<ClosedDay> builder)
    {
        builder.HasKey(d => d.Day);
        builder.Property(d => d.Name).HasMaxLength(ClosedDay.LongestName);
    }
}

public sealed class ConcernEscalationConfiguration : IEntityTypeConfiguration<ConcernEscalation>
{
    public void Configure(EntityTypeBuilder<ConcernEscalation> builder) => builder.HasKey(e => new { e.Concern, e.To });
}
