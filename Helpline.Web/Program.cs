using Helpline.Web;
using Helpline.Web.Components;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Helpline.Web.Identity;

var builder = HelplineHost.CreateBuilder(args);
builder.Services.AddHelplineData(builder.Configuration);
builder.Services.AddHelplineDesks();
builder.Services.AddHelplineSignIn(builder.Configuration);
builder.Services.AddHelplinePages();

var app = builder.Build();
await app.Services.GetRequiredService<DatabaseStart>().RunAsync();
app.UseHelplineSignIn();
app.MapStaticAssets();
app.MapHealthChecks("/health/live");
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
await app.RunAsync();

#pragma warning disable CA1515 // The test host needs to see it.
public partial class Program;
