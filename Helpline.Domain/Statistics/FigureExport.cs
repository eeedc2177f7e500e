using Helpline.Domain.Refusals;

namespace Helpline.Domain.Statistics;

/// <summary>That somebody took figures along: what, why and for whom.</summary>
public sealed class FigureExport
{
    public const int LongestRecipient = 200;
    public const int LongestReason = 400;

    /// <summary>Stands for exact figures, which stay inside.</summary>
    public const string Exact = "exact";

    private FigureExport() { }

    public FigureExportId Id { get; private init; }

    /// <summary>2025-03.</summary>
    public string Month { get; private init; } = "";

    /// <summary>The code of the disclosure rule, or <see cref="Exact"/>.</summary>
    public string Rule { get; private init; } = "";

    public ExportFormat Format { get; private init; }

    public string Recipient { get; private init; } = "";

    public string Reason { get; private init; } = "";

    public Signature Made { get; private init; } = null!;

    /// <summary>Why it may not be made, or null when it may.</summary>
    /// <param name="order">What is asked for.</param>
    /// <param name="rulesBefore">The rules under which this month was taken along before.</param>
    public static Refusal? Obstacle(ExportOrder order, IEnumerable<string> rulesBefore) =>
        string.IsNullOrWhiteSpace(order.Recipient) ? StatisticsRefusals.RecipientMissing
        : string.IsNullOrWhiteSpace(order.Reason) ? StatisticsRefusals.ReasonMissing
        : order.Rule is { } rule && rulesBefore.Any(before => before != Exact && before != rule.Code) ? StatisticsRefusals.OtherRule
        : null;

    public static FigureExport Make(ExportOrder order, IEnumerable<string> rulesBefore, Signature signature)
    {
        Refusal.ThrowIfAny(Obstacle(order, rulesBefore));
        return new()
        {
            Id = FigureExportId.New(),
            Month = order.Month.ToString(),
            Rule = order.Rule?.Code ?? Exact,
            Format = order.Format,
            Recipient = Cut(order.Recipient, LongestRecipient),
            Reason = Cut(order.Reason, LongestReason),
            Made = signature.Kept(),
        };
    }

    private static string Cut(string text, int longest) =>
        text.Trim() is var trimmed && trimmed.Length > longest ? trimmed[..longest] : text.Trim();
}

/// <summary>Which figures somebody wants to take along, in what form, for whom and why.</summary>
/// <param name="Month">Whose figures.</param>
/// <param name="Rule">Under which they leave; nothing for exact figures, which stay inside.</param>
/// <param name="Format">In what form.</param>
/// <param name="Recipient">For whom.</param>
/// <param name="Reason">Why.</param>
public sealed record ExportOrder(Month Month, DisclosureRule? Rule, ExportFormat Format, string Recipient, string Reason);
