using Helpline.Domain.ServiceUsers;

namespace Helpline.Web.Data;

/// <summary>The last number given in a year: C-2026-000123, K-2026-00042.</summary>
public sealed class NumberSequence
{
    public required string Kind { get; init; }

    public required int Year { get; init; }

    public int Last { get; set; }
}

/// <summary>A word of a name, or a number, of a service user as a keyed hash: it can be looked up by whoever holds the key, and read by nobody.</summary>
public sealed class SearchToken
{
    public required long Token { get; init; }

    public required ServiceUserId ServiceUser { get; init; }
}

/// <summary>A word of a name, a number or an e-mail of somebody recorded as a perpetrator, as a keyed hash of a kind of its own.</summary>
public sealed class PerpetratorToken
{
    public required long Token { get; init; }

    public required Guid Perpetrator { get; init; }
}

/// <summary>A key of the data protection ring (cookies, antiforgery), sealed under the master key.</summary>
public sealed class StoredKey
{
    public required string Name { get; init; }

    public required byte[] Sealed { get; init; }
}
