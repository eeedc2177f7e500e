using Npgsql;

namespace Helpline.Web.Data;

/// <summary>
/// Whether a writing failed because another was quicker. Where there is no gate, two may begin the same thing at the same moment; to whoever
/// was second that is the same as a change that she had not seen.
/// </summary>
internal static class TwoAtOnce
{
    public static bool Is(Exception fault) =>
        (fault as PostgresException ?? fault.InnerException as PostgresException)?.SqlState
            is PostgresErrorCodes.UniqueViolation
                or PostgresErrorCodes.SerializationFailure
                or PostgresErrorCodes.DeadlockDetected;
}
