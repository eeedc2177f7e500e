using Helpline.Web.Jobs;

namespace Helpline.Web.Features.Calls;

/// <summary>Puts what calls need besides their use cases into the house.</summary>
public static class CallRegistration
{
    public static IServiceCollection AddHelplineCalls(this IServiceCollection services) => services.AddHostedService<ExpireDrafts>();
}
