namespace Helpline.Web.Features.SigningIn;

/// <summary>Where to go on after signing in: only ever a page of this house.</summary>
public static class LocalAddress
{
    public static string Of(string? wanted) =>
        wanted is ['/', ..] and not ['/', '/' or '\\', ..] && !wanted.Any(char.IsControl) ? wanted : "/";
}
