using Helpline.Web.Data;
using Helpline.Web.Features.SetUp;
using Helpline.Web.Jobs;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Helpline.Web.Features.Keeping;

/// <summary>Puts into the house what keeps it: the lock on its data, the daily job, and the two questions that a watchman may ask.</summary>
public static class KeepingRegistration
{
    public static IServiceCollection AddHelplineKeeping(this IServiceCollection services)
    {
        services.AddSingleton(provider =>
            HouseLock.TryTake(provider.GetRequiredService<HelplineFiles>()) ?? throw new HouseTakenException()
        );
        services
            .AddHealthChecks()
            .AddCheck<DatabaseHealth>("database")
            .AddCheck<KeyHealth>("key")
            .AddCheck<DiskHealth>("disk")
            .AddCheck<BackupHealth>("backup");
        services.AddHostedService<DailyKeeping>().AddHostedService<WarmUp>();
        return services;
    }

    /// <summary>One word each, and nothing that would tell a stranger more.</summary>
    public static void MapHelplineHealth(this IEndpointRouteBuilder app)
    {
        // The process answers; nothing is asked of it.
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false })
            .AllowAnonymous()
            .WithMetadata(new OpenBeforeSetUp());
        app.MapHealthChecks("/health/ready").AllowAnonymous().WithMetadata(new OpenBeforeSetUp());
    }
}

/// <summary>Another server runs on the same data directory.</summary>
public sealed class HouseTakenException()
    : Exception("Another helpline is running on this data directory. Stop it, or start this one on another directory.");
