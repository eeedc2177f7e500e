namespace Helpline.Web.Features.Needs;

/// <summary>The words of a need as they are written, in the three languages.</summary>
public sealed record NeedForm(string English, string Spanish, string Portuguese);
