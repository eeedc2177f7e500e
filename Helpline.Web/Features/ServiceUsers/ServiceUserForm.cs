namespace Helpline.Web.Features.ServiceUsers;

/// <summary>What can be edited of a service user's record. The date of birth as ISO 8601 or empty; the language as ISO 639-1 or null.</summary>
public sealed record ServiceUserForm(string Name, DateOnly? DateOfBirth, string? Language, string Alert);
