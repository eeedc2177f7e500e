using Helpline.Domain.Access;

namespace Helpline.Web.Desks;

/// <summary>Who is at this desk. The browser's circuit, the console, a background job and a test each answer differently.</summary>
public interface ICurrentActor
{
    ValueTask<Credentials?> IdentifyAsync();
}

/// <summary>Who she says she is: a sign-in that is looked up afresh each time, or a role that whoever has the server acts in.</summary>
public sealed record Credentials(PersonId Person, Guid? SignIn, Role? ActingAs);

/// <summary>Whoever runs a command on the server itself, and the house's own jobs.</summary>
public sealed class ConsoleActor(Role role) : ICurrentActor
{
    public ValueTask<Credentials?> IdentifyAsync() => ValueTask.FromResult<Credentials?>(new(Person.Console, null, role));
}
