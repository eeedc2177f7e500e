using System.Net;
using System.Text.RegularExpressions;

namespace Helpline.Tests.Support;

/// <summary>
/// Asks and posts like a browser, without one: keeps cookies (secure ones over localhost too, as browsers do), takes the form's token from the
/// page, follows nothing by itself.
/// </summary>
public sealed partial class PlainBrowser(Uri home) : IDisposable
{
    private readonly HttpClient client = new(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false })
    {
        BaseAddress = home,
    };

    public Dictionary<string, string> Cookies { get; } = [];

    public Task<Reply> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync(new(HttpMethod.Get, path), headers);

    /// <summary>Fills in the form of a page and posts it to the page or to the form's own address.</summary>
    public async Task<Reply> PostAsync(string page, string form, Dictionary<string, string> fields, string? to = null)
    {
        var shown = await GetAsync(page);
        var token = Token().Match(shown.Body) is { Success: true } found ? found.Groups[1].Value : "";
        var all = new Dictionary<string, string>(fields) { ["__RequestVerificationToken"] = token, ["_handler"] = form };
        return await SendAsync(new(HttpMethod.Post, to ?? page) { Content = new FormUrlEncodedContent(all) }, []);
    }

    public Task<Reply> SignInAsync(string email, string passphrase = LiveHouse.Passphrase) =>
        PostAsync("/account/sign-in", "sign-in", new() { ["Typed.Email"] = email, ["Typed.Passphrase"] = passphrase });

    public Task<Reply> GiveCodeAsync(string code) => PostAsync("/account/code", "code", new() { ["Code"] = code });

    public async Task<Reply> SendAsync(HttpRequestMessage request, (string Name, string Value)[] headers)
    {
        request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        request.Headers.Add("Accept-Language", "en");
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await client.SendAsync(request);
        foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            Keep(cookie);
        }

        return new(
            response.StatusCode,
            await response.Content.ReadAsStringAsync(),
            response.Headers.Location?.ToString(),
            Headers(response)
        );
    }

    public void Dispose() => client.Dispose();

    private static Dictionary<string, string> Headers(HttpResponseMessage response) =>
        response
            .Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);

    private void Keep(string cookie)
    {
        var parts = cookie.Split(';')[0].Split('=', 2);
        if (parts[1].Length == 0)
        {
            Cookies.Remove(parts[0]);
        }
        else
        {
            Cookies[parts[0]] = parts[1];
        }
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}

/// <summary>What the server said.</summary>
public sealed record Reply(HttpStatusCode Status, string Body, string? Location, Dictionary<string, string> Headers);
