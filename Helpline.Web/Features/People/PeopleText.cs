namespace Helpline.Web.Features.People;

/// <summary>The words of the people pages, and the names of roles and teams.</summary>
public sealed class PeopleText;
