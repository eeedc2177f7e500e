namespace Helpline.Web.Features.Shell;

/// <summary>One line of the palette: its words, and where it leads, which button it presses, or what it looks for.</summary>
public sealed record PaletteChoice(string Words, string? Href = null, string? Button = null, string? Find = null);
