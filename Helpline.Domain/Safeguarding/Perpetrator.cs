using Helpline.Domain.Access;
using Helpline.Domain.Cases;
using Helpline.Domain.Firewall;
using Helpline.Domain.Refusals;
using Helpline.Domain.ServiceUsers;

namespace Helpline.Domain.Safeguarding;

/// <summary>
/// Somebody recorded in a woman's case as a danger to her. It keeps him off her line, out of her packs, and away from whoever answers for
/// her; everything about him is sealed under her key, and goes with it.
/// </summary>
public sealed class Perpetrator : ITellsOf
{
    private Perpetrator() { }

    public PerpetratorId Id { get; private init; }

    public CaseId Case { get; private init; }

    public ServiceUserId ServiceUser { get; private init; }

    public PerpetratorPart Part { get; private set; }

    /// <summary>Sealed. Empty where only a number is known.</summary>
    public string Name { get; private set; } = "";

    /// <summary>In E.164, one a line. Sealed.</summary>
    public string Telephones { get; private set; } = "";

    /// <summary>One a line. Sealed.</summary>
    public string Emails { get; private set; } = "";

    /// <summary>One a line. Sealed.</summary>
    public string Addresses { get; private set; } = "";

    public Signature RecordedBy { get; private init; } = null!;

    public Signature? Changed { get; private set; }

    /// <summary>That he was recorded by mistake. Nothing is deleted: who took it back, and why, stays.</summary>
    public PerpetratorTakenBack? TakenBack { get; private set; }

    public Guid Subject => ServiceUser.Value;

    public PerpetratorDescription Description =>
        new(Part, Name)
        {
            Telephones = Telephones,
            Emails = Emails,
            Addresses = Addresses,
        };

    public static Perpetrator Record(CaseFile file, PerpetratorDescription who, Signature signature)
    {
        var recorded = new Perpetrator
        {
            Id = PerpetratorId.New(),
            Case = file.Id,
            ServiceUser = file.ServiceUser,
            RecordedBy = signature.Kept(),
        };
        recorded.Take(who);
        return recorded;
    }

    /// <summary>What recipients, callers and other perpetrators are compared with. It never shows itself.</summary>
    public RecordedPerpetrator Recorded() =>
        new(Id.Value, Name)
        {
            Telephones = PerpetratorDescription.Lines(Telephones),
            Emails = PerpetratorDescription.Lines(Emails),
            Addresses = PerpetratorDescription.Lines(Addresses),
            IsAssociate = Part == PerpetratorPart.Associate,
        };

    public void Describe(PerpetratorDescription who, Signature signature)
    {
        Refusal.ThrowIfAny(TakenBack is null ? null : SafeguardingRefusals.PerpetratorTakenBack);
        Take(who);
        Changed = signature.Kept();
    }

    public void TakeBack(string reason, Signature signature)
    {
        Refusal.ThrowIfAny(
            TakenBack is not null ? SafeguardingRefusals.PerpetratorTakenBack
            : string.IsNullOrWhiteSpace(reason) ? SafeguardingRefusals.ReasonMissing
            : null
        );
        TakenBack = new(signature.By, signature.At) { Reason = reason.Trim() };
    }

    private void Take(PerpetratorDescription who)
    {
        var tidy = who.Tidied();
        (Part, Name, Telephones, Emails, Addresses) = (tidy.Part, tidy.Name, tidy.Telephones, tidy.Emails, tidy.Addresses);
    }
}

/// <summary>That an entry about a perpetrator was taken back.</summary>
public sealed record PerpetratorTakenBack(PersonId By, DateTimeOffset At)
{
    /// <summary>Sealed.</summary>
    public string Reason { get; init; } = "";
}
