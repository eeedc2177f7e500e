using Helpline.Domain.Refusals;

namespace Helpline.Domain.ServiceUsers;

public static class ServiceUserRefusals
{
    public static readonly Refusal BirthInFuture = new("ServiceUsers.BirthInFuture");
    public static readonly Refusal NameMissing = new("ServiceUsers.NameMissing");
    public static readonly Refusal NotANumber = new("Contacts.NotANumber");
    public static readonly Refusal ValueMissing = new("Contacts.ValueMissing");
    public static readonly Refusal NothingWritten = new("ImmigrationRecords.NothingWritten");
}
