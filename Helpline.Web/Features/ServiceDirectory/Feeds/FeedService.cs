using System.Globalization;
using Helpline.Domain.Calls;
using Helpline.Domain.ServiceDirectory;

namespace Helpline.Web.Features.ServiceDirectory.Feeds;

/// <summary>A service as a feed writes it.</summary>
internal sealed class FeedService(FeedElement from, IReadOnlyList<Need> needs, DateOnly today)
{
    private readonly GivenFields<ServiceDetails> given = new(ServiceFields.All);

    public GivenFields<ServiceDetails> Read()
    {
        from.Insist("name", FeedProblem.NameMissing);
        Take("name", nameof(ServiceDetails.Name), (d, text) => d with { Name = text });
        Take("alternate_name", nameof(ServiceDetails.AlternateName), (d, text) => d with { AlternateName = text });
        Take("description", nameof(ServiceDetails.Description), (d, text) => d with { Description = text });
        Take("email", nameof(ServiceDetails.Email), (d, text) => d with { Email = text });
        Take("application_process", nameof(ServiceDetails.ApplicationProcess), (d, text) => d with { ApplicationProcess = text });
        Take("eligibility_description", nameof(ServiceDetails.Eligibility), (d, text) => d with { Eligibility = text });
        if (from.Text("url") is { } url && (url.Length == 0 || DirectoryRules.IsLink(url)))
        {
            given.Take(nameof(ServiceDetails.Url), new() { Url = url });
        }

        TakeAges();
        TakeFees();
        TakeTelephone();
        TakeOpening();
        TakeLists();
        return given;
    }

    private void Take(string there, string here, Func<ServiceDetails, string, ServiceDetails> write)
    {
        if (from.Text(there) is { } text)
        {
            given.Take(here, write(new(), text));
        }
    }

    private void TakeAges()
    {
        if (from.Has("minimum_age"))
        {
            given.Take(nameof(ServiceDetails.MinimumAge), new() { MinimumAge = from.Number("minimum_age") });
        }

        if (from.Has("maximum_age"))
        {
            given.Take(nameof(ServiceDetails.MaximumAge), new() { MaximumAge = from.Number("maximum_age") });
        }
    }

    private void TakeFees()
    {
        var options = from.List("cost_options")
            .Select(option => Joined(option.Text("option"), option.Text("amount_description")))
            .Where(words => words.Length > 0)
            .ToList();
        if ((from.Text("fees_description") ?? from.Text("fees")) is { } fees)
        {
            given.Take(
                nameof(ServiceDetails.Fees),
                new() { Fees = string.Join('\n', options.Prepend(fees).Where(words => words.Length > 0)) }
            );
        }
    }

    private void TakeTelephone()
    {
        var phones = from.List("phones").Concat(from.List("contacts").SelectMany(contact => contact.List("phones")));
        if (phones.Select(phone => phone.Text("number")).FirstOrDefault(number => number is { Length: > 0 }) is { } telephone)
        {
            given.Take(nameof(ServiceDetails.Telephone), new() { Telephone = telephone });
        }
    }

    /// <summary>Weekly hours that still hold. What is no plain week is left to the words of the feed.</summary>
    private void TakeOpening()
    {
        if (from.Has("schedules"))
        {
            var week = from.List("schedules").Where(Holds).SelectMany(Week).ToList();
            given.Take(nameof(ServiceDetails.Opening), new() { Opening = OpeningTimes.Write(week) });
        }
    }

    private void TakeLists()
    {
        if (from.Has("service_areas"))
        {
            var codes = from.List("service_areas").Select(AreaOf).OfType<string>();
            given.Take(nameof(ServiceDetails.Areas), new() { Areas = [.. codes.Distinct()] });
        }

        if (from.Has("languages"))
        {
            var codes = from.List("languages")
                .SelectMany(one => LanguageNames.Read(one.Text("code") ?? one.Text("name") ?? one.Text("language") ?? ""));
            given.Take(nameof(ServiceDetails.Languages), new() { Languages = [.. codes.Distinct()] });
        }

        if (from.Has("service_at_locations"))
        {
            var places = from.List("service_at_locations").Select(one => one.Object("location")).OfType<FeedElement>().Select(PlaceOf);
            given.Take(nameof(ServiceDetails.Places), new() { Places = [.. places.OfType<ServicePlace>()] });
        }

        if (from.Has("attributes"))
        {
            var answered = from.List("attributes")
                .Select(one => one.Object("taxonomy_term"))
                .OfType<FeedElement>()
                .Select(NeedOf)
                .OfType<Need>();
            TakeNeeds([.. answered.Distinct()]);
        }
    }

    private void TakeNeeds(IReadOnlyList<Need> answered)
    {
        given.Take(nameof(ServiceDetails.Needs), new() { Needs = [.. answered.Select(need => need.Code)] });
        given.Take(nameof(ServiceDetails.Categories), new() { Categories = [.. answered.Select(need => need.Category).Distinct()] });
    }

    private bool Holds(FeedElement schedule) => !Day(schedule.Text("valid_to"), out var until) || until >= today;

    private static IEnumerable<OpeningTime> Week(FeedElement schedule)
    {
        if (
            !Time(schedule.Text("opens_at"), out var from)
            || !Time(schedule.Text("closes_at"), out var until)
            || (until != default && until <= from)
        )
        {
            return [];
        }

        var days = (schedule.Text("byday") ?? "").Split(',').Select(OpeningTimes.DayOf).OfType<DayOfWeek>();
        return days.Select(day => new OpeningTime(day, from, until));
    }

    private static bool Day(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static bool Time(string? text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "HH:mm:ss", "HH:mm:ssZ"], CultureInfo.InvariantCulture, DateTimeStyles.None, out time);

    private static string? AreaOf(FeedElement area) =>
        new[] { area.Text("uri")?.Split('/')[^1], area.Text("extent"), Area.CodeOf(area.Text("name") ?? ""), area.Text("name") }
            .Select(word =>
                word is null ? null
                : AreaNames.Has(word) ? word
                : AreaNames.CodeOf(word)
            )
            .FirstOrDefault(code => code is not null);

    private static ServicePlace? PlaceOf(FeedElement location)
    {
        var address = location.List("addresses") is [var first, ..] ? first : null;
        var line = Joined(address?.Text("address_1"), address?.Text("city"));
        var place = new ServicePlace(location.Text("name") ?? "", line, address?.Text("postal_code") ?? "");
        return place is { Name: "", Address: "", Postcode: "" } ? null : place;
    }

    private Need? NeedOf(FeedElement term)
    {
        var words = new[] { term.Text("code"), term.Text("name"), term.Text("term") }
            .OfType<string>()
            .Where(word => word.Length > 0)
            .ToList();
        return needs.FirstOrDefault(need =>
            words.Exists(word =>
                IsSame(word, need.Code) || IsSame(word, need.English) || IsSame(word, need.Spanish) || IsSame(word, need.Portuguese)
            )
        );
    }

    private static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string Joined(params IEnumerable<string?> parts) => string.Join(", ", parts.Where(part => part is { Length: > 0 }));
}
