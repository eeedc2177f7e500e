namespace Helpline.Web.Features.SigningIn;

/// <summary>The words of the sign-in pages.</summary>
public sealed class SigningInText;
