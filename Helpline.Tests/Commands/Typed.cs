using Helpline.Tests.Support;
using Helpline.Web.Commands;

namespace Helpline.Tests.Commands;

/// <summary>The console of a server, as somebody types at it.</summary>
internal sealed class Typed
{
    private Typed(int exitCode, string said, string complained) => (ExitCode, Said, Complained) = (exitCode, said, complained);

    public int ExitCode { get; }

    public string Said { get; }

    public string Complained { get; }

    public static Task<Typed> AtAsync(House house, params string[] words) => AtAsync([.. words, .. SettingsOf(house)], "");

    public static async Task<Typed> AtAsync(string[] words, string answer)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        using var input = new StringReader(answer);
        var code = await new CommandDesk(CommandList.All, input, output, errors).RunAsync(words);
        return new(code, output.ToString(), errors.ToString());
    }

    public static string[] SettingsOf(House house) => [.. house.Settings.Select(setting => $"--{setting.Key}={setting.Value}")];
}
