using Helpline.Web.Desks;

namespace Helpline.Web.Identity;

/// <summary>Puts signing in into the house: accounts, cookies, limits.</summary>
public static class SignInRegistration
{
    public static IServiceCollection AddHelplineSignIn(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddCascadingAuthenticationState();
        services.AddAuthentication();
        services.AddAuthorization();
        services.AddScoped<ICurrentActor, CircuitActor>();
        return services;
    }

    public static void UseHelplineSignIn(this WebApplication app)
    {
        app.UseRequestLocalization("en", "es", "pt");
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
    }
}
