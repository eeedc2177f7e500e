using System.Globalization;
using Helpline.Domain.Access;
using Helpline.Tests.Support;
using Helpline.Web.Features.Referrals;

namespace Helpline.Tests.Features.Referrals;

public sealed class FindRecipientsTests
{
    [Theory]
    [InlineData("es", "clases", "Clases de inglés")]
    [InlineData("en", "clases", "English classes")]
    [InlineData("pt", "ingles", "Aulas de inglês")]
    public async Task Our_own_services_are_found_by_their_name_in_any_language_and_named_in_the_readers(
        string language,
        string words,
        string name
    )
    {
        using var house = new House();
        house.Seat(Role.Coordinator);
        CultureInfo.CurrentUICulture = new(language);

        var found = (await house.Get<FindRecipients>().RunAsync(words)).Value!;

        Assert.Equal([name], found.Select(one => one.Name));
    }
}
