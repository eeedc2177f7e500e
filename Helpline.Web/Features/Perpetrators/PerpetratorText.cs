namespace Helpline.Web.Features.Perpetrators;

/// <summary>The words about those who put her in danger.</summary>
public sealed class PerpetratorText;
