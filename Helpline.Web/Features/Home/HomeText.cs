namespace Helpline.Web.Features.Home;

/// <summary>The words of the start page.</summary>
public sealed class HomeText;
