namespace Helpline.Web.Features.Disclosure;

/// <summary>The words of what leaves: hand-over, the other side's page, the ledger.</summary>
public sealed class DisclosureText;
