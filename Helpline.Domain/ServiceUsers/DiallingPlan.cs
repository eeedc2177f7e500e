namespace Helpline.Domain.ServiceUsers;

/// <summary>Numbers that begin with one of these digits have this many digits, counted after the country code.</summary>
internal sealed record NumberShape(string Begins, int Shortest, int Longest)
{
    public NumberShape(string begins, int length)
        : this(begins, length, length) { }

    public bool Fits(string national) =>
        national.Length >= Shortest && national.Length <= Longest && Begins.Contains(national[0], StringComparison.Ordinal);
}

/// <summary>A country's code and the shapes its whole numbers have.</summary>
internal sealed record DiallingPlan(string Code, params NumberShape[] Shapes)
{
    /// <summary>Whether a zero dialled inside the country is left out from abroad, and so may be dropped when somebody writes it anyway.</summary>
    public bool DropsZero { get; init; } = true;

    /// <summary>Turns a form that is still written, though the plan has changed, into today's; null when there is no such number.</summary>
    public Func<string, string?> Today { get; init; } = national => national;

    /// <summary>The number as it is dialled from abroad without the plus sign, or null when it is not whole.</summary>
    public string? Settle(string typed)
    {
        var national = Today(DropsZero && typed.StartsWith('0') ? typed[1..] : typed);
        return national is not null && Array.Exists(Shapes, shape => shape.Fits(national)) ? Code + national : null;
    }
}
