namespace Helpline.Web.Features.SetUp;

/// <summary>The words of the first start.</summary>
public sealed class SetUpText;
