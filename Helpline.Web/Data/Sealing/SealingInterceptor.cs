using Helpline.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Helpline.Web.Data.Sealing;

/// <summary>
/// Opens sealed texts as entities are read and seals them as they are saved, so that the rest of the house meets only words and the
/// database only boxes. A text that did not change keeps its box.
/// </summary>
public sealed class SealingInterceptor(Keyring keyring) : SaveChangesInterceptor
{
    /// <summary>Opens the sealed texts of an entity that was just read.</summary>
    public object Open(MaterializationInterceptionData materializationData, object entity)
    {
        if (SealedShape.Of(materializationData.EntityType) is not { } shape || materializationData.Context is not HelplineDbContext context)
        {
            return entity;
        }

        string? row = null;
        foreach (var text in shape.Texts)
        {
            if (materializationData.GetPropertyValue<byte[]?>(text.Box) is { } box)
            {
                row ??= shape.RowOf(property => materializationData.GetPropertyValue(property));
                text.Write(entity, SealedBox.Open(box, keyring.Find(context, SealedBox.SubjectOf(box)), text.PlaceIn(row)));
            }
        }

        return entity;
    }

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Seal((HelplineDbContext)eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    ) => new(SavingChanges(eventData, result));

    /// <summary>Seals what changed. Doing it twice changes nothing.</summary>
    public void Seal(HelplineDbContext context)
    {
        var entries = context.ChangeTracker.Entries().ToList();
        // What changed is known by now; asking again for each part would take its time from every save.
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            foreach (var entry in entries)
            {
                if (entry.State is not (EntityState.Deleted or EntityState.Detached) && SealedShape.Of(entry.Metadata) is { } shape)
                {
                    Seal(context, entry, shape);
                }
            }
        }
        finally
        {
            context.ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    private void Seal(HelplineDbContext context, EntityEntry entry, SealedShape shape)
    {
        var subject = SubjectOf(context, entry);
        string? row = null;
        foreach (var text in shape.Texts)
        {
            var (words, column) = (text.Read(entry.Entity), entry.Property(text.Box.Name));
            var box = (byte[]?)column.CurrentValue;
            if (box is null && words.Length == 0)
            {
                continue;
            }

            row ??= shape.RowOf(property => entry.Property(property.Name).CurrentValue);
            if (!Holds(context, box, subject, words, text.PlaceIn(row)))
            {
                column.CurrentValue =
                    words.Length == 0 ? null : SealedBox.Seal(words, subject, keyring.FindOrMake(context, subject), text.PlaceIn(row));
            }
        }
    }

    private bool Holds(HelplineDbContext context, byte[]? box, Guid subject, string words, string place) =>
        box is null
            ? words.Length == 0
            : SealedBox.SubjectOf(box) == subject && SealedBox.Open(box, keyring.Find(context, subject), place) == words;

    private static Guid SubjectOf(HelplineDbContext context, EntityEntry entry) =>
        entry.Entity is ITellsOf told ? told.Subject : ((ITellsOf)OwnerOf(context, entry)).Subject;

    private static object OwnerOf(HelplineDbContext context, EntityEntry part)
    {
        var ownership = part.Metadata.FindOwnership()!;
        var owner = ownership.Properties.Select(property => part.Property(property.Name).CurrentValue).ToArray();
        return context
            .ChangeTracker.Entries()
            .First(entry =>
                entry.Metadata == ownership.PrincipalEntityType
                && ownership.PrincipalKey.Properties.Select(property => entry.Property(property.Name).CurrentValue).SequenceEqual(owner)
            )
            .Entity;
    }
}
