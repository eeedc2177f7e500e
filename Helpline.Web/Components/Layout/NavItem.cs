using Helpline.Web.Kit;

namespace Helpline.Web.Components.Layout;

/// <summary>One link of the navigation, with how many things wait behind it.</summary>
public sealed record NavItem(string Href, string Words, int Waiting = 0, Tone Tone = Tone.Stop);
