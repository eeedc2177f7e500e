using Helpline.Domain.Access;
using Helpline.Domain.ServiceUsers;

namespace Helpline.Domain.Calls;

/// <summary>When, where and by whom a call was taken: all of it that the volunteer does not put down herself.</summary>
public sealed record CallPlace(CallId Id, string Number, DateTimeOffset StartedAt, DateTimeOffset? EndedAt, DateTime StartedLocally)
{
    public PersonId? TakenBy { get; init; }

    public string VolunteerCode { get; init; } = "";

    public ServiceUserId? ServiceUser { get; init; }

    public string? FormerReference { get; init; }

    public ImportId? Import { get; init; }

    public string Particulars { get; init; } = "";
}
