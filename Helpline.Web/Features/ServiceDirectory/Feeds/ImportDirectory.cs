using Helpline.Domain.Access;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.ServiceDirectory.Feeds;

/// <summary>
/// Brings an Open Referral UK feed into the directory, again and again: matched by id, keeping what was added or edited here. All of it is
/// read and understood before anything is written; a dry run writes nothing.
/// </summary>
public sealed class ImportDirectory(FrontDesk frontDesk, HelplineClock clock)
{
    public async Task<Outcome<FeedReport>> RunAsync(FeedSource source, bool dryRun = false, CancellationToken stop = default)
    {
        // Nobody who may not import makes this server fetch anything.
        var needs = await frontDesk.ReadAsync(May.KeepDirectory, desk => desk.Needs.ToListAsync(stop), stop);
        if (needs.Value is null)
        {
            return new(null, needs.Refusal);
        }

        try
        {
            var reader = new FeedReader(needs.Value, clock.Today);
            await source.ReadAsync(reader, stop);
            return dryRun
                ? await frontDesk.ReadAsync(May.KeepDirectory, desk => TryAsync(desk, source, reader.Contents, stop), stop)
                : await frontDesk.WorkAsync(May.KeepDirectory, desk => TakeAsync(desk, source, reader.Contents, stop), stop);
        }
        catch (RefusedException refused)
        {
            return new(null, refused.Refusal);
        }
    }

    private static async Task<FeedReport> TryAsync(Desk desk, FeedSource source, FeedContents contents, CancellationToken stop) =>
        (await IntakeAsync(desk, source, stop)).Take(contents);

    private static async Task<FeedReport> TakeAsync(Desk desk, FeedSource source, FeedContents contents, CancellationToken stop)
    {
        var intake = await IntakeAsync(desk, source, stop);
        var report = intake.Take(contents);
        foreach (var record in intake.Added)
        {
            desk.Add(record);
        }

        foreach (var record in intake.Changed)
        {
            desk.Expect(record, desk.VersionOf(record));
        }

        desk.Note("directory.imported", detail: report.ClosingLine);
        return report;
    }

    private static async Task<FeedIntake> IntakeAsync(Desk desk, FeedSource source, CancellationToken stop) =>
        new(
            new(SourceName(source), desk.Now)
            {
                Organisations = await desk.ListedOrganisations.ToListAsync(stop),
                Services = await desk.Services.ToListAsync(stop),
                Addresses = await desk.ConfidentialAddresses.ToListAsync(stop),
            }
        );

    // Never the name of the first list, whatever a file is called.
    private static string SourceName(FeedSource source) =>
        source is FeedSource.Address address
            ? FeedDownload.AddressOf(address.Typed).GetLeftPart(UriPartial.Path)
            : $"file:{Path.GetFileName(source.Name)}";
}
