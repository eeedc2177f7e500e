using System.Collections.Immutable;

namespace Helpline.Domain.Firewall;

/// <summary>
/// The only way to make a <see cref="Pack"/>. It starts from nothing and adds what the table, her consent and the recipient's stance let
/// through; then it searches every text that would go. It never cuts a text: what it finds stops the pack, and a person rewrites it.
/// </summary>
public static class PackBuilder
{
    private const string Purpose = nameof(PackRequest.Purpose);

    private const string Basis = nameof(PackRequest.Basis);

    private const string Recipient = nameof(PackRequest.Recipient);

    /// <summary>What would go, what would stay and what stands in the way; for the preview, and asked again by <see cref="Build"/>.</summary>
    public static PackFindings Check(PackRequest request, DateTimeOffset now)
    {
        var parts = Parts(request);
        var attachments = Attachments(request);
        var conflict = PerpetratorMatch.Find(request.Recipient, request.Perpetrators);
        return new(
            parts,
            LeftBehind(request),
            [
                .. BasisStops(request, now),
                .. conflict is null ? Array.Empty<PackStop>() : [new PackStop(StopReason.RecipientBarred, Recipient)],
                .. parts.Length + attachments.Length == 0 ? [new PackStop(StopReason.NothingLeft, "")] : Array.Empty<PackStop>(),
                .. TextStops(request, parts, attachments),
            ],
            Pack.Digest(request, parts, attachments),
            conflict
        );
    }

    /// <summary>Makes the pack, or says what stops it. Somebody must have seen exactly this text, and at high risk somebody else approved it.</summary>
    public static PackOutcome Build(PackRequest request, DateTimeOffset now)
    {
        var findings = Check(request, now);
        PackStop[] stops = [.. findings.Stops, .. PeopleStops(request, findings.Digest)];
        return stops.Length > 0
            ? new(null, new(stops, findings.Conflict), findings.LeftOut)
            : new(new Pack(request, Parts(request), Attachments(request), now), null, findings.LeftOut);
    }

    /// <summary>A pack as it is kept, to be opened by <see cref="Reopen"/> and nothing else.</summary>
    public static string Kept(Pack pack) => KeptJson.Write(KeptPack.Of(pack));

    /// <summary>A pack that was kept. Throws <see cref="InvalidOperationException"/> when a letter of it is another than when it was made.</summary>
    public static Pack Reopen(string kept, string sha256)
    {
        var pack = new Pack(KeptJson.Read<KeptPack>(kept));
        return pack.Sha256 == sha256 ? pack : throw new InvalidOperationException("This pack is not what was made.");
    }

    private static ImmutableArray<PackPart> Parts(PackRequest request) =>
        [
            .. request
                .Fields.Where(field => !string.IsNullOrWhiteSpace(field.Value) && Opens(request, field.Class, field.Label))
                .Select(field => new PackPart(field.Label, field.Class, field.Value)),
        ];

    private static ImmutableArray<PackAttachment> Attachments(PackRequest request) =>
        [.. request.Attachments.Where(one => Opens(request, one.Class, one.Name)).Select(one => one with { Metadata = [.. one.Metadata] })];

    private static bool Opens(PackRequest request, FieldClass field, string label) => request.Basis.Opens(field, label, request.Recipient);

    private static LeftOut[] LeftBehind(PackRequest request) =>
        [
            .. request
                .Fields.Where(field => !string.IsNullOrWhiteSpace(field.Value) && !Opens(request, field.Class, field.Label))
                .Select(field => field.Class)
                .Concat(request.Attachments.Where(one => !Opens(request, one.Class, one.Name)).Select(one => one.Class))
                .GroupBy(field => field)
                .OrderBy(group => group.Key)
                .Select(group => new LeftOut(group.Key, group.Count())),
        ];

    private static IEnumerable<PackStop> BasisStops(PackRequest request, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(request.Purpose))
        {
            yield return new(StopReason.PurposeMissing, Purpose);
        }

        if (request.Basis.Obstacle(request.Recipient, request.Purpose, now) is { } obstacle)
        {
            yield return new(obstacle, Basis);
        }
    }

    private static IEnumerable<PackStop> TextStops(
        PackRequest request,
        ImmutableArray<PackPart> parts,
        ImmutableArray<PackAttachment> attachments
    ) =>
        OutgoingTexts(request, parts, attachments)
            .Where(one => !string.IsNullOrWhiteSpace(one.Text))
            .SelectMany(one => ImmigrationStops(request, one.Field, one.Text).Concat(ProtectedStops(request, parts, one)));

    private static IEnumerable<OutgoingText> OutgoingTexts(
        PackRequest request,
        ImmutableArray<PackPart> parts,
        ImmutableArray<PackAttachment> attachments
    ) =>
        [
            new(Purpose, request.Purpose),
            new(Basis, request.Basis.LifeReason),
            new(Recipient, request.Recipient.Receiver),
            .. parts.SelectMany(part => new OutgoingText[] { new(part.Label, part.Label), new(part.Label, part.Text, part.Class) }),
            .. attachments.SelectMany(one => one.Metadata.Prepend(one.Name).Select(text => new OutgoingText(one.Name, text))),
        ];

    private static IEnumerable<PackStop> ImmigrationStops(PackRequest request, string field, string text) =>
        from hit in ImmigrationScan.Find(text)
        where !request.Basis.OpensInText(hit.Class, request.Recipient)
        select new PackStop(ReasonFor(hit.Class), field, hit.Sentence);

    // A value that stands in a field of its own class was put there on purpose; the same value in any other text got there by accident.
    private static IEnumerable<PackStop> ProtectedStops(PackRequest request, ImmutableArray<PackPart> parts, OutgoingText one) =>
        from hit in request.Protected.Find(one.Text)
        where one.Class != hit.Value.Class && !IsMeant(request, parts, hit.Value)
        select new PackStop(StopReason.ProtectedValue, one.Field, hit.Sentence);

    private static bool IsMeant(PackRequest request, ImmutableArray<PackPart> parts, ProtectedValue value) =>
        request.Basis.OpensInText(value.Class, request.Recipient)
        && parts.Any(part => part.Class == value.Class && new ProtectedValues([value]).Find(part.Text).Count > 0);

    private static StopReason ReasonFor(FieldClass field) =>
        field switch
        {
            FieldClass.ImmigrationProxy => StopReason.ImmigrationProxyWords,
            FieldClass.Identity => StopReason.IdentityNumber,
            FieldClass.Immigration
            or FieldClass.Public
            or FieldClass.Contact
            or FieldClass.Demographic
            or FieldClass.Narrative
            or FieldClass.Risk
            or FieldClass.Health
            or FieldClass.CrimeAlleged
            or FieldClass.ThirdPerson
            or FieldClass.Internal => StopReason.ImmigrationWords,
        };

    private static IEnumerable<PackStop> PeopleStops(PackRequest request, string digest)
    {
        if (request.Previewed?.Digest != digest)
        {
            yield return new(StopReason.NotPreviewed, "");
        }

        if (request.IsHighRisk && request.Approved?.Digest != digest)
        {
            yield return new(StopReason.NotApproved, "");
        }

        if (request.Approved is { } approved && IsHerOwn(request, approved.Signature))
        {
            yield return new(StopReason.ApprovedByHerself, "");
        }
    }

    private static bool IsHerOwn(PackRequest request, Signature approval) =>
        approval.By == request.Previewed?.Signature.By || approval.By == request.Basis.LifeDecided?.By;

    private sealed record OutgoingText(string Field, string Text, FieldClass? Class = null);
}
