using Helpline.Web.Features.Pathways;
using Helpline.Web.Features.Statistics;

namespace Helpline.Web.Desks;

/// <summary>Puts the front desk and every use case into the house.</summary>
public static class DeskRegistration
{
    public static IServiceCollection AddHelplineDesks(this IServiceCollection services)
    {
        services.AddSingleton<HelplineClock>();
        services.AddScoped<FrontDesk>();
        foreach (var useCase in UseCases())
        {
            services.AddTransient(useCase);
        }

        services.AddHelplineStatistics();
        services.AddSingleton<KeptPathways>();
        return services;
    }

    /// <summary>Every use case and query: the sealed classes of the features that come with one <c>RunAsync</c>.</summary>
    public static IEnumerable<Type> UseCases() =>
        typeof(DeskRegistration)
            .Assembly.GetTypes()
            .Where(type =>
                type is { IsClass: true, IsAbstract: false, IsSealed: true }
                && type.Namespace?.StartsWith("Helpline.Web.Features", StringComparison.Ordinal) == true
                && type.GetMethod("RunAsync") is not null
            );
}
