using Helpline.Web.Components;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddLocalization();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddCascadingAuthenticationState();
builder.Services.AddAuthentication();
builder.Services.AddAuthorization();
builder.Services.AddCascadingValue(_ => TimeZoneInfo.FindSystemTimeZoneById(builder.Configuration["Helpline:TimeZone"] ?? "UTC"));
builder.Services.AddHealthChecks();
builder
    .Services.AddRazorComponents()
    .AddInteractiveServerComponents()
    .AddHubOptions(options =>
    {
        // The page expects to hear from the server within four seconds (boot.js), or says that the connection is lost.
        options.KeepAliveInterval = TimeSpan.FromSeconds(1.5);
        options.ClientTimeoutInterval = TimeSpan.FromSeconds(15);
        options.MaximumReceiveMessageSize = 256 * 1024;
    });
var app = builder.Build();
app.UseRequestLocalization("en", "es", "pt");
app.UseAuthentication();
app.UseAuthorization();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapHealthChecks("/health/live");
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
await app.RunAsync();

#pragma warning disable CA1515 // The test host needs to see it.
public partial class Program;
