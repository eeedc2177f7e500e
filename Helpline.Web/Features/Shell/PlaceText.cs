namespace Helpline.Web.Features.Shell;

/// <summary>The names of the places.</summary>
public sealed class PlaceText;
