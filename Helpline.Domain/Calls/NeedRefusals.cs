using Helpline.Domain.Refusals;

namespace Helpline.Domain.Calls;

public static class NeedRefusals
{
    public static readonly Refusal AlreadyRetired = new("Needs.AlreadyRetired");

    public static readonly Refusal AlreadyThere = new("Needs.AlreadyThere");

    public static readonly Refusal CategoryMissing = new("Needs.CategoryMissing");

    public static readonly Refusal NotRetired = new("Needs.NotRetired");

    public static readonly Refusal WordsMissing = new("Needs.WordsMissing");

    public static readonly Refusal WordsTooLong = new("Needs.WordsTooLong");
}
