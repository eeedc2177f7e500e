namespace Helpline.Web.Features.ServiceUsers;

/// <summary>The words of a service user's record.</summary>
public sealed class ServiceUserText;
