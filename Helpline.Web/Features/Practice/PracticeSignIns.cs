using Helpline.Domain.Access;
using Helpline.Web.Identity;

namespace Helpline.Web.Features.Practice;

/// <summary>
/// The sign-ins of practice people, one for each role: an address, a passphrase that everybody knows, and no one-time code, since there is
/// nobody's data behind them. They go with the practice data.
/// </summary>
public sealed class PracticeSignIns(Accounts accounts)
{
    public const string Passphrase = "una casa abierta para todas";

    public async Task GiveAsync(IReadOnlyList<Person> people)
    {
        foreach (var person in people)
        {
            await accounts.CreateAsync(person, Passphrase);
        }
    }
}
