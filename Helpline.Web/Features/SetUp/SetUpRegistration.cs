namespace Helpline.Web.Features.SetUp;

/// <summary>Puts the first start into the house.</summary>
public static class SetUpRegistration
{
    public static IServiceCollection AddHelplineSetUp(this IServiceCollection services) =>
        services.AddSingleton<SetUpLink>().AddScoped<Founding>();

    /// <summary>Prints the link to the console, and only there, while the helpline is not set up.</summary>
    public static void AnnounceSetUp(this WebApplication app) =>
        app.Lifetime.ApplicationStarted.Register(() =>
        {
            var link = app.Services.GetRequiredService<SetUpLink>();
            if (!link.IsDoneAsync().AsTask().GetAwaiter().GetResult())
            {
                Console.WriteLine($"Set up this helpline: {AddressOf(app)}/set-up?token={link.NewToken()}");
            }
        });

    private static string AddressOf(WebApplication app)
    {
        var address = app.Urls.FirstOrDefault() ?? "http://localhost";
        // Listening everywhere is no address to go to, and passkeys know localhost by its name only.
        foreach (var everywhere in new[] { "0.0.0.0", "[::]", "127.0.0.1", "*", "+" })
        {
            address = address.Replace($"//{everywhere}", "//localhost", StringComparison.Ordinal);
        }

        return address.TrimEnd('/');
    }
}
