using Helpline.Web;
using Helpline.Web.Commands;
using Helpline.Web.Components;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Helpline.Web.Features.Audit;
using Helpline.Web.Features.Calls;
using Helpline.Web.Features.Disclosure;
using Helpline.Web.Features.Duty;
using Helpline.Web.Features.Keeping;
using Helpline.Web.Features.OwnAccount;
using Helpline.Web.Features.Referrals;
using Helpline.Web.Features.ServiceDirectory.Feeds;
using Helpline.Web.Features.SetUp;
using Helpline.Web.Features.SigningIn;
using Helpline.Web.Identity;

if (CommandDesk.IsAsked(args))
{
    return await new CommandDesk(CommandList.All, Console.In, Console.Out, Console.Error).RunAsync(args);
}

var builder = HelplineHost.CreateBuilder(args);
builder.Services.AddHelplineData(builder.Configuration);
builder.Services.AddHelplineDesks();
builder.Services.AddHelplineAudit();
builder.Services.AddHelplineSignIn();
builder.Services.AddHelplineSetUp();
builder.Services.AddHelplineKeeping();
builder.Services.AddHelplineCalls();
builder.Services.AddHelplineHandover();
builder.Services.AddHelplineReferrals();
builder.Services.AddHelplineDuty();
builder.Services.AddHelplinePages();

var app = builder.Build();
if (!await app.OpenHouseAsync())
{
    return (int)CommandEnd.NotDone;
}

app.UseHelplineSignIn();
app.MapStaticAssets().AllowAnonymous();
app.MapHelplineHealth();
app.MapSigningIn();
app.MapOwnAccount();
app.MapPublicFeed(app.Configuration);
app.MapHandover();
app.MapRazorComponents<App>().WithStaticAssets().AddInteractiveServerRenderMode(HelplineHost.Circuits);
app.AnnounceSetUp();
await app.RunAsync();
return (int)CommandEnd.Done;

#pragma warning disable CA1515 // The test host needs to see it.
public partial class Program;
