namespace Helpline.Web.Kit;

/// <summary>The few words that belong to the kit itself, in each language.</summary>
public sealed class KitText;
