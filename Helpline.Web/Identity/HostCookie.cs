namespace Helpline.Web.Identity;

/// <summary>
/// A cookie for this host alone, only over a secure line (to browsers that includes <c>localhost</c>), out of reach of scripts and of other
/// sites. Made here and not by options, because those refuse to give a secure cookie to a request that a proxy or localhost carries.
/// </summary>
public sealed class HostCookie : CookieBuilder
{
    public HostCookie(string name)
    {
        base.Name = $"__Host-{name}";
        Path = "/";
        HttpOnly = true;
        SameSite = SameSiteMode.Strict;
        IsEssential = true;
    }

    public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
    {
        var options = base.Build(context, expiresFrom);
        options.Secure = true;
        return options;
    }
}
