using Helpline.Domain.ServiceUsers;

namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>An organisation's number, as it is dialled and as it is read.</summary>
internal static class TelephoneLink
{
    public static string Of(string typed) =>
        TelephoneNumber.TryParse(typed, out var number) ? number.E164 : string.Concat(typed.Where(c => char.IsAsciiDigit(c) || c == '+'));

    public static string Words(string typed) => TelephoneNumber.TryParse(typed, out var number) ? number.ToDisplay() : typed;
}
