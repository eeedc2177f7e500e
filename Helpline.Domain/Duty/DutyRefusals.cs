using Helpline.Domain.Refusals;

namespace Helpline.Domain.Duty;

public static class DutyRefusals
{
    public static readonly Refusal AlreadyAnswered = new("Duty.AlreadyAnswered");

    public static readonly Refusal ClosesBeforeOpening = new("Duty.ClosesBeforeOpening");

    public static readonly Refusal DayNameTooLong = new("Duty.DayNameTooLong");

    public static readonly Refusal NeverOpen = new("Duty.NeverOpen");
}
