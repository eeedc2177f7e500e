namespace Helpline.Web.Features.OwnAccount;

/// <summary>The words of her own account page.</summary>
public sealed class OwnAccountText;
