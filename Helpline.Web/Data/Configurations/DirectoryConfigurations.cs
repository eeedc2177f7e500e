using System.Linq.Expressions;
using Helpline.Domain;
using Helpline.Domain.ServiceDirectory;
using Helpline.Web.Data.Sealing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Helpline.Web.Data.Configurations;

public sealed class ListedOrganisationConfiguration : IEntityTypeConfiguration<ListedOrganisation>
{
    public void Configure(EntityTypeBuilder<ListedOrganisation> builder)
    {
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.OwnsOne(o => o.Details);
        builder.Navigation(o => o.Details).IsRequired();
        builder.Property(o => o.Source).HasMaxLength(2_000);
        builder.Property(o => o.SourceId).HasMaxLength(100);
        builder.OwnsOne(o => o.Verified);
        builder.OwnsOne(o => o.Withdrawn, part => part.Property(w => w.Why).HasMaxLength(DirectoryRules.LongestLine));
        builder.HasIndex(o => o.SourceId).IsUnique();
        builder.Property<int>(Versions.Column).IsConcurrencyToken();
    }
}

public sealed class ServiceConfiguration : IEntityTypeConfiguration<Service>
{
    private static readonly ValueComparer<IReadOnlyList<ServicePlace>> samePlaces = new(
        (a, b) => a!.SequenceEqual(b!),
        list => list.Aggregate(0, (hash, place) => HashCode.Combine(hash, place)),
        list => list.ToList()
    );

    public void Configure(EntityTypeBuilder<Service> builder)
    {
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.OwnsOne(
            s => s.Details,
            part =>
                part.Property(d => d.Places)
                    .HasConversion(places => ServicePlace.Write(places), text => ServicePlace.Read(text), samePlaces)
        );
        builder.Navigation(s => s.Details).IsRequired();
        builder.OwnsOne(s => s.Capacity);
        builder.Property(s => s.Source).HasMaxLength(2_000);
        builder.Property(s => s.SourceId).HasMaxLength(100);
        KeepList(builder, s => s.Edits);
        KeepList(builder, s => s.Disputes);
        builder.OwnsOne(s => s.Verified);
        builder.OwnsOne(s => s.Withdrawn, part => part.Property(w => w.Why).HasMaxLength(DirectoryRules.LongestLine));
        builder.HasOne<ListedOrganisation>().WithMany().HasForeignKey(s => s.Organisation).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(s => s.SourceId).IsUnique();
        builder.Property<int>(Versions.Column).IsConcurrencyToken();
    }

    // Read and written with the service and never asked for by themselves.
    private static void KeepList<T>(EntityTypeBuilder<Service> builder, Expression<Func<Service, IReadOnlyList<T>>> list) =>
        builder
            .Property(list)
            .HasConversion(
                kept => kept.Count == 0 ? "" : KeptJson.Write(kept),
                text => text.Length == 0 ? new List<T>() : KeptJson.Read<List<T>>(text),
                new ValueComparer<IReadOnlyList<T>>(
                    (a, b) => a!.SequenceEqual(b!),
                    kept => kept.Aggregate(0, (hash, one) => HashCode.Combine(hash, one)),
                    kept => kept.ToList()
                )
            );
}

public sealed class ConfidentialAddressConfiguration : IEntityTypeConfiguration<ConfidentialAddress>
{
    public void Configure(EntityTypeBuilder<ConfidentialAddress> builder)
    {
        builder.HasKey(a => a.Service);
        builder.Property(a => a.Service).ValueGeneratedNever();
        builder.Ignore(a => a.Subject);
        SealedShape.Declare(builder, a => a.Address);
        builder.OwnsOne(a => a.Kept);
        builder.Navigation(a => a.Kept).IsRequired();
        builder.Property<int>(Versions.Column).IsConcurrencyToken();
    }
}

public sealed class StanceProposalConfiguration : IEntityTypeConfiguration<StanceProposal>
{
    public void Configure(EntityTypeBuilder<StanceProposal> builder)
    {
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Name).HasMaxLength(DirectoryRules.LongestLine);
        builder.Property(p => p.Why).HasMaxLength(DirectoryRules.LongestLine);
        builder.OwnsOne(p => p.Proposed);
        builder.Navigation(p => p.Proposed).IsRequired();
        builder.OwnsOne(p => p.Confirmed);
        builder.OwnsOne(p => p.Dropped);
        builder.HasIndex(p => p.Organisation);
        builder.Property<int>(Versions.Column).IsConcurrencyToken();
    }
}
