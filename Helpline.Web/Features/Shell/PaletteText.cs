namespace Helpline.Web.Features.Shell;

/// <summary>The words of the palette.</summary>
public sealed class PaletteText;
