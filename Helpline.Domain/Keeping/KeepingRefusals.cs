using Helpline.Domain.Refusals;

namespace Helpline.Domain.Keeping;

public static class KeepingRefusals
{
    /// <summary>Nothing was saved; what was saved before is safe.</summary>
    public static readonly Refusal DiskFull = new("Keeping.DiskFull");

    public static readonly Refusal FileExists = new("Keeping.FileExists");

    public static readonly Refusal CannotWrite = new("Keeping.CannotWrite");

    public static readonly Refusal NoPractice = new("Keeping.NoPractice");

    public static readonly Refusal NotEmpty = new("Keeping.NotEmpty");
}
