using System.Reflection;
using Helpline.Domain;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Data.Conventions;

/// <summary>How the domain's own kinds of value are kept: each kind once, for every property of it.</summary>
public static class HouseConventions
{
    private static readonly Assembly Domain = typeof(Signature).Assembly;

    public static void UseHouseConventions(this ModelConfigurationBuilder builder)
    {
        builder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        builder.Properties<DateTime>().HaveConversion<WallClockConverter>();
        builder.Properties<IReadOnlyList<string>>().HaveConversion<WordListConverter, WordListComparer>();
        foreach (var id in Domain.GetTypes().Where(IsId))
        {
            builder.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id));
        }

        foreach (var set in Domain.GetTypes().Where(type => type is { IsEnum: true, IsPublic: true }))
        {
            builder.Properties(set).HaveConversion(typeof(CodeConverter<>).MakeGenericType(set)).HaveMaxLength(40);
            builder
                .Properties(typeof(IReadOnlyList<>).MakeGenericType(set))
                .HaveConversion(typeof(CodeListConverter<>).MakeGenericType(set), typeof(CodeListComparer<>).MakeGenericType(set));
        }
    }

    private static bool IsId(Type type) =>
        type.IsValueType && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>));
}
