namespace Helpline.Web.Features.Search;

/// <summary>The words of the search.</summary>
public sealed class SearchText;
