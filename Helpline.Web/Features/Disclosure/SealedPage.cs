using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Helpline.Domain.Firewall;

namespace Helpline.Web.Features.Disclosure;

/// <summary>
/// A pack as one encrypted page that any browser opens without a network: AES-256-GCM under a key derived from a passphrase with
/// PBKDF2-SHA256. The page holds the box, and a few lines that ask for the passphrase; it loads nothing.
/// </summary>
public static class SealedPage
{
    public const int Iterations = 600_000;

    private const int SaltSize = 16;

    private const int NonceSize = 12;

    private const int TagSize = 16;

    // Without letters and digits that look alike when they are read out.
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /// <summary>Five groups of five: 123 random bits, easy to read over the telephone.</summary>
    public static string NewPassphrase() =>
        string.Join('-', Enumerable.Range(0, 5).Select(_ => RandomNumberGenerator.GetString(Alphabet, 5)));

    /// <param name="pack">What leaves.</param>
    /// <param name="language">Of the page that asks for the passphrase.</param>
    /// <param name="passphrase">Case and hyphens do not matter when it is typed.</param>
    public static byte[] Of(Pack pack, string language, string passphrase)
    {
        var (salt, nonce) = (RandomNumberGenerator.GetBytes(SaltSize), RandomNumberGenerator.GetBytes(NonceSize));
        var words = Encoding.UTF8.GetBytes(pack.Text());
        var box = new byte[words.Length + TagSize];
        using (var cipher = new AesGcm(KeyOf(passphrase, salt), TagSize))
        {
            cipher.Encrypt(nonce, words, box.AsSpan(0, words.Length), box.AsSpan(words.Length));
        }

        return Encoding.UTF8.GetBytes(
            Page(language, Convert.ToBase64String(salt), Convert.ToBase64String(nonce), Convert.ToBase64String(box))
        );
    }

    private static byte[] KeyOf(string passphrase, byte[] salt) =>
        Rfc2898DeriveBytes.Pbkdf2(Tidy(passphrase), salt, Iterations, HashAlgorithmName.SHA256, 32);

    // The same is done in the page.
    private static string Tidy(string passphrase) => string.Concat(passphrase.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    private static string Page(string language, string salt, string nonce, string box) =>
        Template
            .Replace("{language}", language, StringComparison.Ordinal)
            .Replace("{title}", Html(language, "File.Title"), StringComparison.Ordinal)
            .Replace("{lead}", Html(language, "File.Lead"), StringComparison.Ordinal)
            .Replace("{passphrase}", Html(language, "File.Passphrase"), StringComparison.Ordinal)
            .Replace("{open}", Html(language, "File.Open"), StringComparison.Ordinal)
            .Replace("{wrong}", Html(language, "File.Wrong"), StringComparison.Ordinal)
            .Replace("{iterations}", Iterations.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{salt}", salt, StringComparison.Ordinal)
            .Replace("{nonce}", nonce, StringComparison.Ordinal)
            .Replace("{box}", box, StringComparison.Ordinal);

    private static string Html(string language, string key) => HtmlEncoder.Default.Encode(DisclosureWords.In(language, key));

    private const string Template = """
        <!doctype html>
        <html lang="{language}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
        <title>{title}</title>
        <style>
        body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1d1b22; background: #fff; }
        label { display: block; font-weight: 600; margin: 1rem 0 .25rem; }
        input { font: inherit; padding: .5rem; width: 100%; box-sizing: border-box; border: 2px solid #5b5566; border-radius: .3rem; }
        button { font: inherit; font-weight: 600; margin-top: 1rem; padding: .6rem 1.2rem; border: 0; border-radius: .3rem; color: #fff; background: #5b2a86; }
        pre { white-space: pre-wrap; font: inherit; }
        [role=alert] { color: #a11; font-weight: 600; }
        </style>
        </head>
        <body>
        <main>
        <h1>{title}</h1>
        <p>{lead}</p>
        <form>
        <label for="passphrase">{passphrase}</label>
        <input id="passphrase" autocomplete="off" autocapitalize="characters" spellcheck="false" required>
        <button>{open}</button>
        <p role="alert" data-wrong="{wrong}"></p>
        </form>
        <pre tabindex="-1" hidden></pre>
        </main>
        <script>
        const sealed = { salt: "{salt}", nonce: "{nonce}", box: "{box}", iterations: {iterations} };
        const bytes = text => Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
        const form = document.querySelector("form");
        form.addEventListener("submit", async event => {
          event.preventDefault();
          const alarm = form.querySelector("[role=alert]");
          alarm.textContent = "";
          try {
            const typed = form.querySelector("input").value.replace(/[^A-Za-z0-9]/g, "").toUpperCase();
            const words = await crypto.subtle.importKey("raw", new TextEncoder().encode(typed), "PBKDF2", false, ["deriveKey"]);
            const key = await crypto.subtle.deriveKey(
              { name: "PBKDF2", hash: "SHA-256", salt: bytes(sealed.salt), iterations: sealed.iterations },
              words, { name: "AES-GCM", length: 256 }, false, ["decrypt"]);
            const open = await crypto.subtle.decrypt({ name: "AES-GCM", iv: bytes(sealed.nonce) }, key, bytes(sealed.box));
            const text = document.querySelector("pre");
            text.textContent = new TextDecoder().decode(open);
            text.hidden = false;
            form.hidden = true;
            text.focus();
          } catch {
            alarm.textContent = alarm.dataset.wrong;
          }
        });
        </script>
        </body>
        </html>
        """;
}
