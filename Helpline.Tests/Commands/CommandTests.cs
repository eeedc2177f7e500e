using Helpline.Tests.Support;
using Helpline.Web.Commands;

namespace Helpline.Tests.Commands;

public sealed class CommandTests
{
    [Fact]
    public async Task An_unknown_command_gets_the_list_and_two()
    {
        var typed = await Typed.AtAsync(["bakcup"], "");

        Assert.Equal(2, typed.ExitCode);
        Assert.All(CommandList.All, command => Assert.Contains(command.Name, typed.Complained, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_command_explains_itself()
    {
        foreach (var command in CommandList.All)
        {
            var typed = await Typed.AtAsync([command.Name, "--help"], "");
            Assert.Equal(0, typed.ExitCode);
            Assert.Contains(command.Summary, typed.Said, StringComparison.Ordinal);
            Assert.All(command.Options, option => Assert.Contains(option.Name, typed.Said, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("backup")]
    [InlineData("backup", "a", "b")]
    [InlineData("backup", "a", "--fast")]
    [InlineData("restore", "a", "--recovery-key")]
    [InlineData("restore", "/nowhere/at/all.backup", "--recovery-key", "0000")]
    [InlineData("recovery-key")]
    [InlineData("verify-audit", "please")]
    public async Task A_command_asked_for_wrongly_says_how_in_one_sentence(params string[] words)
    {
        using var house = new House();

        var typed = await Typed.AtAsync(house, words);

        Assert.Equal(2, typed.ExitCode);
        Assert.DoesNotContain("   at ", typed.Complained, StringComparison.Ordinal);
        Assert.Single(typed.Complained.Trim().Split('\n'));
    }

    [Fact]
    public async Task On_an_empty_directory_a_command_makes_what_it_needs()
    {
        var directory = Directory.CreateTempSubdirectory("helpline-empty");
        try
        {
            var typed = await Typed.AtAsync(["verify-audit", $"--Helpline:DataDirectory={directory.FullName}"], "");

            Assert.Equal((0, ""), (typed.ExitCode, typed.Complained));
            Assert.True(File.Exists(Path.Combine(directory.FullName, "helpline.db")));
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            directory.Delete(recursive: true);
        }
    }

    [Theory, EachDatabase]
    public async Task The_recovery_key_is_shown_only_when_it_was_noted(DatabaseKind on)
    {
        using var house = new House(on);

        var typed = await Typed.AtAsync(house, "recovery-key", "--show");

        Assert.Equal(0, typed.ExitCode);
        Assert.Contains(
            house.Services.GetService(typeof(Helpline.Web.Data.Sealing.MasterKey)) is Helpline.Web.Data.Sealing.MasterKey key
                ? key.RecoveryKey
                : "-",
            typed.Said,
            StringComparison.Ordinal
        );
        Assert.Contains("settings.recovery-key-shown", house.Acts());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(false, "--urls", "http://localhost:1")]
    [InlineData(false, "demo")]
    [InlineData(true, "help")]
    [InlineData(true, "--help")]
    [InlineData(true, "backup", "x")]
    public void Words_without_dashes_are_commands(bool asked, params string[] words) => Assert.Equal(asked, CommandDesk.IsAsked(words));
}
