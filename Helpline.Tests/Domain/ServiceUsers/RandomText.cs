using System.Globalization;
using System.Text;

namespace Helpline.Tests.Domain.ServiceUsers;

/// <summary>Texts as chance types them, the same ones for the same seed.</summary>
internal static class RandomText
{
    private const string Strange =
        "\0\t\n\r\u00A0\u00AD\u0301\u0303\u200B\u200D\u200E\u200F\u202E\u2066\uFEFF\uFFFE\uFFFF\uD83D\uDE00\uD800\uDC00ªº·ñÑçßøłİıÆ中שم٣+()-.,'’;<&{}%";

    private static readonly string[] pieces =
    [
        .. "María Jose Núñez Prado Maria Nunez M. J. de da dos la las y e Lupe Guadalupe Majo D'Ávila Delacruz Cruz Souza-Lima Bia Hdez MJ , ".Split(
            ' '
        ),
    ];

    private static readonly string[] starts =
        "0 07 020 01 +44 0044 +44(0) +57 +55 +593 +591 +58 +51 +54 +549 +52 +521 +56 +595 +34 +351 +39 +1 +97 +".Split(' ');

    public static IEnumerable<string> Any(int seed, int count)
    {
        var random = new Random(seed);
        return Enumerable.Range(0, count).Select(_ => Text(random, random.Next(0, 120)));
    }

    public static IEnumerable<string> Names(int seed, int count)
    {
        var random = new Random(seed);
        return Enumerable.Range(0, count).Select(_ => random.Next(4) == 0 ? Text(random, random.Next(0, 40)) : Pieces(random));
    }

    public static IEnumerable<string> Numbers(int seed, int count)
    {
        var random = new Random(seed);
        return Enumerable.Range(0, count).Select(_ => Number(random));
    }

    private static string Text(Random random, int length)
    {
        var text = new StringBuilder(length);
        for (var at = 0; at < length; at++)
        {
            text.Append(
                random.Next(3) switch
                {
                    0 => Strange[random.Next(Strange.Length)],
                    1 => (char)random.Next(' ', 0x7F),
                    _ => (char)random.Next(0x10000),
                }
            );
        }

        return text.ToString();
    }

    private static string Pieces(Random random) => string.Join(' ', random.GetItems(pieces, random.Next(0, 7)));

    private static string Number(Random random)
    {
        var number = new StringBuilder(starts[random.Next(starts.Length)]);
        var digits = random.Next(6, 12);
        for (var at = 0; at < digits; at++)
        {
            number.Append(random.Next(10).ToString(CultureInfo.InvariantCulture)).Append(random.Next(5) == 0 ? " " : "");
        }

        return number.ToString();
    }
}
