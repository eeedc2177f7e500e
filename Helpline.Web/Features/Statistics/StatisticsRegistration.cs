using Helpline.Web.Features.PastCalls;

namespace Helpline.Web.Features.Statistics;

/// <summary>What the use cases of statistics and past calls need beside the front desk.</summary>
public static class StatisticsRegistration
{
    public static IServiceCollection AddHelplineStatistics(this IServiceCollection services) =>
        services
            .AddTransient<FigureWords>()
            .AddTransient<FiguresCsv>()
            .AddTransient<FiguresXlsx>()
            .AddTransient<FigureFiles>()
            .AddTransient<ReportCsv>();
}
