using Helpline.Web.Commands;
using Helpline.Web.Desks;
using Helpline.Web.Kit;
using Microsoft.AspNetCore.Components.Server;

namespace Helpline.Web;

/// <summary>How the one process is set up, for the web and for the commands alike.</summary>
public static class HelplineHost
{
    private const string UsualAddress = "http://localhost:5080";

    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        // The settings file and the static files stand beside the program, wherever it is started from.
        var practice = PracticeStart.IsAsked(args);
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { Args = practice ? args[1..] : args, ContentRootPath = AppContext.BaseDirectory }
        );
        if (practice)
        {
            PracticeStart.MoveApart(builder.Configuration);
        }

        builder.WebHost.UseStaticWebAssets();
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
        {
            builder.WebHost.UseUrls(UsualAddress);
        }

        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddSingleton(TimeProvider.System);
        return builder;
    }

    /// <summary>Compression would let somebody who can make us send her words guess what stands beside them; framing is forbidden for every answer.</summary>
    public static void Circuits(ServerComponentsEndpointOptions options)
    {
        options.DisableWebSocketCompression = true;
        options.ContentSecurityFrameAncestorsPolicy = null;
    }

    public static IServiceCollection AddHelplinePages(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddScoped<FileSaver>();
        services.AddCascadingValue(provider => provider.GetRequiredService<HelplineClock>().Zone);
        services
            .AddRazorComponents()
            .AddInteractiveServerComponents(options =>
            {
                options.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(10);
                options.DisconnectedCircuitMaxRetained = 200;
                options.JSInteropDefaultCallTimeout = TimeSpan.FromSeconds(10);
            })
            .AddHubOptions(options =>
            {
                // The page expects to hear from the server within four seconds (boot.js), or says that the connection is lost.
                options.KeepAliveInterval = TimeSpan.FromSeconds(1.5);
                options.ClientTimeoutInterval = TimeSpan.FromSeconds(15);
                options.MaximumReceiveMessageSize = 256 * 1024;
            });
        return services;
    }
}
