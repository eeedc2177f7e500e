var builder = WebApplication.CreateBuilder(args);
builder.Services.AddRazorComponents().AddInteractiveServerComponents();
var app = builder.Build();
app.MapStaticAssets();
await app.RunAsync();

#pragma warning disable CA1515 // The test host needs to see it.
public partial class Program;
