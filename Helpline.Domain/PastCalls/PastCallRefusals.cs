using Helpline.Domain.Refusals;

namespace Helpline.Domain.PastCalls;

/// <summary>Why a file of past calls cannot be read as a whole.</summary>
public static class PastCallRefusals
{
    public static readonly Refusal FileEmpty = new("PastCalls.FileEmpty");

    /// <summary>The file is a workbook or something else that is no text.</summary>
    public static readonly Refusal FileNotText = new("PastCalls.FileNotText");

    public static Refusal FileTooLarge(int megabytes) => new("PastCalls.FileTooLarge", megabytes);

    /// <summary>Another import runs; two at once could both bring in the same call.</summary>
    public static readonly Refusal ImportRunning = new("PastCalls.ImportRunning");

    /// <summary>She stopped it herself: nothing was brought in.</summary>
    public static readonly Refusal Stopped = new("PastCalls.Stopped");

    public static Refusal ColumnsMissing(string columns) => new("PastCalls.ColumnsMissing", columns);

    public static Refusal ColumnTwice(string column) => new("PastCalls.ColumnTwice", column);
}
