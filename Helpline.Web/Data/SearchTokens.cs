using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Helpline.Web.Data.Sealing;

namespace Helpline.Web.Data;

/// <summary>Turns words and numbers into keyed tokens, so that sealed text can be looked up though nothing readable is stored.</summary>
public sealed class SearchTokens(MasterKey master)
{
    private readonly byte[] key = master.For("search");

    public long OfNumber(string e164) => Of('t', e164);

    public long OfNameWord(string normalisedWord) => Of('n', normalisedWord);

    public long OfNamePrefix(string normalisedPrefix) => Of('p', normalisedPrefix);

    /// <summary>Of perpetrators the tokens are of a kind of their own: beside the women's they would tell who bears whose name.</summary>
    public long OfPerpetratorNumber(string e164) => Of('q', e164);

    public long OfPerpetratorEmail(string email) => Of('m', email.Trim().ToLowerInvariant());

    public long OfPerpetratorWord(string normalisedWord) => Of('r', normalisedWord);

    private long Of(char kind, string word) =>
        BinaryPrimitives.ReadInt64LittleEndian(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{kind}{word}")));
}
