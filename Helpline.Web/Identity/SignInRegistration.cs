using Helpline.Web.Desks;
using Helpline.Web.Features.SetUp;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Options;

namespace Helpline.Web.Identity;

/// <summary>Puts signing in into the house: accounts, cookies, limits, headers.</summary>
public static class SignInRegistration
{
    private const int HashIterations = 210_000;
    private const string SignInPage = "/account/sign-in";

    public static IServiceCollection AddHelplineSignIn(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddCascadingAuthenticationState();
        services.AddSingleton<StoredKeys>().AddSingleton<TicketStore>();
        services.AddSingleton<Invitations>().AddSingleton<SignInThrottle>().AddSingleton<Slip>();
        services.AddScoped<ICurrentActor, CircuitActor>();
        services.AddScoped<SigningIn>().AddScoped<Enrolment>().AddScoped<Enrolling>();
        services.AddScoped<AuthenticationStateProvider, RevalidatingSignIn>();
        services.AddScoped<CircuitActivity>();
        services.AddScoped<CircuitHandler>(provider => provider.GetRequiredService<CircuitActivity>());
        services.AddAntiforgery(options => options.Cookie = new HostCookie("form"));
        return services.AddAccounts().AddCookies();
    }

    /// <summary>The accounts alone, for commands that make some.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("Helpline");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(options =>
        {
            options.XmlRepository = ActivatorUtilities.GetServiceOrCreateInstance<StoredKeys>(provider);
        }));
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = HashIterations);
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
            options.ValidateOrigin = OwnOrigin.IsOfPasskeyAsync;
        });
        services
            .AddIdentityCore<Account>(options =>
            {
                options.User.AllowedUserNameCharacters = "";
                options.Password = new()
                {
                    RequiredLength = PassphraseRules.Shortest,
                    RequireDigit = false,
                    RequireLowercase = false,
                    RequireUppercase = false,
                    RequireNonAlphanumeric = false,
                };
            })
            .AddUserStore<AccountStore>()
            .AddPasswordValidator<PassphraseRules>()
            .AddSignInManager();
        services.AddSingleton<SignIns>();
        services.AddScoped<Accounts>();
        return services;
    }

    public static void UseHelplineSignIn(this WebApplication app)
    {
        // Only a proxy on this machine is believed (the framework's own rule), so nobody else can lend herself an address.
        app.UseForwardedHeaders(new() { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto });
        app.UseMiddleware<ResponseHeaders>();
        app.UseRequestLocalization(Language.Options());
        app.UseWhen(
            http => HttpMethods.IsGet(http.Request.Method),
            branch => branch.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true)
        );
        app.UseRouting();
        app.Use(NothingElseAsync);
        app.UseMiddleware<SetUpGate>();
        app.UseAuthentication();
        app.UseMiddleware<CircuitDoor>();
        app.Use(TellWhoAsync);
        app.UseAuthorization();
        app.UseAntiforgery();
    }

    // Before anybody is asked to sign in: what is not there is not there.
    private static Task NothingElseAsync(HttpContext http, RequestDelegate next)
    {
        if (http.GetEndpoint() is not null)
        {
            return next(http);
        }

        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    // A file that is asked for by its address is fetched without a circuit; whoever serves it has to know who asks.
    private static Task TellWhoAsync(HttpContext http, RequestDelegate next)
    {
        if (http.User.Identity?.IsAuthenticated is true && http.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
        {
            var state = (IHostEnvironmentAuthenticationStateProvider)http.RequestServices.GetRequiredService<AuthenticationStateProvider>();
            state.SetAuthenticationState(Task.FromResult(new AuthenticationState(http.User)));
        }

        return next(http);
    }

    private static IServiceCollection AddCookies(this IServiceCollection services)
    {
        services
            .AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(
                IdentityConstants.ApplicationScheme,
                options =>
                {
                    options.Cookie = new HostCookie("helpline");
                    options.ExpireTimeSpan = SignIns.Longest;
                    options.SlidingExpiration = false;
                    options.LoginPath = SignInPage;
                    options.AccessDeniedPath = "/not-found";
                    options.ReturnUrlParameter = "returnUrl";
                }
            )
            // Where the framework keeps a passkey's challenge between asking and answering.
            .AddCookie(
                IdentityConstants.TwoFactorUserIdScheme,
                options =>
                {
                    options.Cookie = new HostCookie("passkey");
                    options.ExpireTimeSpan = TimeSpan.FromMinutes(5);
                }
            );
        services
            .AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .Configure<TicketStore>((options, store) => options.SessionStore = store);
        // A page or endpoint that says nothing is closed.
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        return services;
    }
}
