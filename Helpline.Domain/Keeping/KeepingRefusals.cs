using Helpline.Domain.Refusals;

namespace Helpline.Domain.Keeping;

public static class KeepingRefusals
{
    /// <summary>Nothing was saved; what was saved before is safe.</summary>
    public static readonly Refusal DiskFull = new("Keeping.DiskFull");

    public static readonly Refusal FileExists = new("Keeping.FileExists");

    public static readonly Refusal CannotWrite = new("Keeping.CannotWrite");

    public static readonly Refusal NoPractice = new("Keeping.NoPractice");

    /// <summary>She is one of the invented people, who go with the rest.</summary>
    public static readonly Refusal PracticeIsAllThereIs = new("Keeping.PracticeIsAllThereIs");

    public static readonly Refusal NotEmpty = new("Keeping.NotEmpty");
}
