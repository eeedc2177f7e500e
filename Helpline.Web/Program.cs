using Helpline.Web;
using Helpline.Web.Components;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Helpline.Web.Features.OwnAccount;
using Helpline.Web.Features.SetUp;
using Helpline.Web.Features.SigningIn;
using Helpline.Web.Identity;

var builder = HelplineHost.CreateBuilder(args);
builder.Services.AddHelplineData(builder.Configuration);
builder.Services.AddHelplineDesks();
builder.Services.AddHelplineSignIn();
builder.Services.AddHelplineSetUp();
builder.Services.AddHelplinePages();

var app = builder.Build();
await app.Services.GetRequiredService<DatabaseStart>().RunAsync();
app.UseHelplineSignIn();
app.MapStaticAssets().AllowAnonymous().WithMetadata(new OpenBeforeSetUp());
app.MapHealthChecks("/health/live").AllowAnonymous().WithMetadata(new OpenBeforeSetUp());
app.MapSigningIn();
app.MapOwnAccount();
app.MapRazorComponents<App>().WithStaticAssets().AddInteractiveServerRenderMode(HelplineHost.Circuits);
app.AnnounceSetUp();
await app.RunAsync();

#pragma warning disable CA1515 // The test host needs to see it.
public partial class Program;
