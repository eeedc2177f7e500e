using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Helpline.Web.Data.Conventions;

/// <summary>SQLite can neither order nor compare a DateTimeOffset; both providers can a UTC DateTime.</summary>
public sealed class UtcConverter()
    : ValueConverter<DateTimeOffset, DateTime>(
        moment => moment.UtcDateTime,
        stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc))
    );

/// <summary>A time on the wall has no zone, and is kept without one.</summary>
public sealed class WallClockConverter()
    : ValueConverter<DateTime, DateTime>(
        local => DateTime.SpecifyKind(local, DateTimeKind.Unspecified),
        stored => DateTime.SpecifyKind(stored, DateTimeKind.Unspecified)
    );
