using Helpline.Domain;
using Helpline.Domain.Access;
using Helpline.Web.Data;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Practice;

/// <summary>Makes the practice data at the first start on them, and says at each how to sign in.</summary>
internal static class PracticeOpening
{
    public static async Task RunAsync(IServiceProvider services, TextWriter output)
    {
        await using var scope = services.CreateAsyncScope();
        var frontDesk = ActivatorUtilities.CreateInstance<FrontDesk>(scope.ServiceProvider, new ConsoleActor(Role.Administrator));
        var there = await frontDesk.ReadAsync(May.KeepSettings, desk => desk.Organisations.AnyAsync(o => o.PracticeSince != null));
        if (!there.Value)
        {
            await output.WriteLineAsync("Making a year of invented calls; this takes half a minute …");
            var made = await ActivatorUtilities.CreateInstance<MakePractice>(scope.ServiceProvider, frontDesk).RunAsync();
            if (made.Refusal is { } refusal)
            {
                throw new InvalidOperationException($"Practice data were refused: {refusal.Code}");
            }

            await ActivatorUtilities.CreateInstance<PracticeSignIns>(scope.ServiceProvider).GiveAsync(made.Value!.OneOfEachRole);
        }

        await output.WriteLineAsync("Practice helpline: everybody in it is invented. Sign in as");
        foreach (var role in Enum.GetValues<Role>())
        {
            await output.WriteLineAsync($"  {Code.Of(role)}{PracticeStaff.Domain}");
        }

        await output.WriteLineAsync($"each with the passphrase: {PracticeSignIns.Passphrase}");
        await output.WriteLineAsync(
            $"The data are in {services.GetRequiredService<HelplineFiles>().Directory}; delete the directory to begin anew."
        );
    }
}
