using Helpline.Tests.Support;
using Helpline.Web.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Helpline.Tests.Features.SigningIn;

public sealed class PassphraseTests
{
    [Theory]
    [InlineData("siete pájaros cruzan la niebla")]
    [InlineData("lluvia tejado mandarina sombrero")]
    [InlineData("four purple kettles argue politely")]
    [InlineData("chuva no telhado de zinco azul")]
    [InlineData("kjq wpx vmt zzb rrl")]
    public void Long_and_odd_enough_is_good_whatever_it_is_made_of(string passphrase) =>
        Assert.False(PassphraseRules.IsTooCommon(passphrase, "Ana Prado person1@helpline.test Casa Abierta"));

    [Theory]
    [InlineData("aaaaaaaaaaaaaaaaaaaa")]
    [InlineData("passwordpassword123")]
    [InlineData("CorrectHorseBatteryStaple")]
    [InlineData("Te amo mucho mi amor")]
    [InlineData("1234567890123456")]
    [InlineData("Casa Abierta 2026!!")]
    [InlineData("ana.prado@helpline.test")]
    [InlineData("qwertyuiopasdfgh")]
    [InlineData("The quick brown fox 1")]
    [InlineData("Contraseña contraseña")]
    public void What_anybody_would_guess_is_refused(string passphrase) =>
        Assert.True(PassphraseRules.IsTooCommon(passphrase, "Ana Prado person1@helpline.test Casa Abierta"));

    [Fact]
    public async Task Fifteen_characters_are_enough_and_fourteen_are_not_and_the_hash_is_slow()
    {
        await using var house = new LiveHouse();
        await using var scope = house.Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();

        Assert.Equal(["PasswordTooShort"], await ObstaclesAsync("verde kiwi luz"));
        Assert.Empty(await ObstaclesAsync("verde kiwi luzz"));
        Assert.Equal([PassphraseRules.TooLong], await ObstaclesAsync(string.Concat(Enumerable.Repeat("kiwi verde luz nube ", 13))));
        var hash = Convert.FromBase64String(users.PasswordHasher.HashPassword(new(), "verde kiwi luzz"));
        Assert.Equal(210_000, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(5)));

        async Task<IReadOnlyList<string>> ObstaclesAsync(string passphrase)
        {
            var enrolment = scope.ServiceProvider.GetRequiredService<Enrolment>();
            return await enrolment.PassphraseObstaclesAsync(new() { UserName = "x", Email = "x" }, passphrase);
        }
    }

    [Fact]
    public void Codes_are_those_that_every_app_computes()
    {
        // RFC 6238, appendix B, with the ASCII secret 12345678901234567890, its last six digits.
        const string secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

        Assert.Equal("287082", OneTimeCode.At(secret, 59 / 30));
        Assert.Equal("081804", OneTimeCode.At(secret, 1111111109 / 30));
        Assert.Equal("353130", OneTimeCode.At(secret, 20000000000 / 30));
        Assert.Matches("^[A-Z2-7]{32}$", OneTimeCode.NewSecret());
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(-30, true)]
    [InlineData(60, false)]
    [InlineData(-60, false)]
    public void A_clock_may_be_half_a_minute_off_and_not_a_whole_one(int seconds, bool taken)
    {
        var secret = OneTimeCode.NewSecret();
        var now = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);

        Assert.Equal(
            taken,
            OneTimeCode.Match(secret, OneTimeCode.At(secret, OneTimeCode.StepAt(now.AddSeconds(seconds))), now) is not null
        );
    }
}
