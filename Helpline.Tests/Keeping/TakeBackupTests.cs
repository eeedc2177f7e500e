using Helpline.Domain.Access;
using Helpline.Tests.Support;
using Helpline.Web.Features.Keeping;

namespace Helpline.Tests.Keeping;

public sealed class TakeBackupTests
{
    [Fact]
    public async Task Whoever_keeps_the_backups_takes_one_along_as_it_stands_and_it_is_noted()
    {
        using var house = new House();
        house.Seat(Role.Administrator, "Inés");
        var kept = (await house.Get<BackUp>().RunAsync()).Value!;
        var take = house.Get<TakeBackup>();

        await using (var taken = (await take.RunAsync(Path.GetFileName(kept.Path))).Value!)
        {
            Assert.Equal(kept.Bytes, taken.Length);
        }

        Assert.Equal("settings.backup-taken", house.Acts()[^1]);
        Assert.Equal(AccessRefusals.NotFound, (await take.RunAsync("../helpline.db")).Refusal);
        house.Seat(Role.DataProtectionLead, "Delia");
        Assert.Equal(AccessRefusals.NotPermitted, (await take.RunAsync(Path.GetFileName(kept.Path))).Refusal);
    }
}
