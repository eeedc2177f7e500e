using Helpline.Domain.Cases;
using Helpline.Domain.Firewall;
using Helpline.Domain.Referrals;
using Helpline.Domain.ServiceDirectory;
using Helpline.Tests.Support;
using Helpline.Web.Desks;
using Helpline.Web.Features.Referrals;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Tests.Features.Referrals;

/// <summary>A referral from its first step to its pack, through the use cases as the pages call them.</summary>
internal static class Handing
{
    public const string Purpose = "A safe room for her and the children";

    private static int entries;

    public static ListedOrganisation List(
        this House house,
        RecipientClass kind = RecipientClass.ByAndForPartner,
        DataSharingStance? stance = null,
        string name = "Casa Norte"
    ) =>
        house.Save(
            ListedOrganisation.FromTheFirstList(
                $"test-{Interlocked.Increment(ref entries)}",
                new() { Name = name, ByAndFor = kind == RecipientClass.ByAndForPartner },
                kind,
                DirectoryRules.OnlyStanceOf(kind) ?? stance ?? DataSharingStance.Firewalled,
                isOurs: false
            )
        );

    public static async Task<ReferralId> StartAsync(
        this House house,
        CaseFile file,
        ListedOrganisation to,
        ReferralManner manner = ReferralManner.Referral
    )
    {
        var order = new ReferralOrder(to.Name, ReferralKind.Outside, manner) { Listed = to.Id };
        return Done(await house.Get<StartReferral>().RunAsync(file.Id, null, order));
    }

    public static Task<Outcome> AgreeAsync(
        this House house,
        ReferralId id,
        IEnumerable<FieldClass>? classes = null,
        IEnumerable<ConsentedField>? exactly = null,
        string purpose = Purpose
    ) =>
        house
            .Get<RecordConsent>()
            .RunAsync(
                id,
                new(
                    purpose,
                    "es",
                    ConsentForm.Spoken,
                    DateOnly.FromDateTime(house.Clock.Now.UtcDateTime).AddDays(60),
                    "Ellas guardan lo que contamos."
                )
                {
                    Classes = [.. classes ?? [FieldClass.Identity, FieldClass.Demographic, FieldClass.Narrative, FieldClass.Risk]],
                    Exactly = [.. exactly ?? []],
                }
            );

    /// <summary>Chooses fields, and writes texts over what was copied.</summary>
    public static async Task WriteAsync(this House house, ReferralId id, params (PackFieldKind Kind, string? Text)[] chosen)
    {
        var draft = (await house.ViewAsync(id)).Pack!.Draft;
        var parts = draft.Parts.Select(part =>
            chosen
                .Where(one => one.Kind == part.Kind)
                .Select(one => part with { Goes = true, Text = one.Text ?? part.Text })
                .FirstOrDefault()
            ?? part with
            {
                Goes = false,
            }
        );
        var outcome = await house.Get<WritePack>().RunAsync(id, draft with { Parts = [.. parts] });
        Assert.Null(outcome.Refusal);
    }

    public static async Task<ReferralView> ViewAsync(this House house, ReferralId id) => Done(await house.Get<ReadReferral>().RunAsync(id));

    public static async Task<Outcome> SignAsync(this House house, ReferralId id) =>
        await house.Get<PreviewPack>().RunAsync(id, (await house.ViewAsync(id)).Pack!.Findings?.Digest ?? "");

    /// <summary>Agreed, written, read, signed and sent.</summary>
    public static async Task<SentPackId> SendAsync(this House house, ReferralId id)
    {
        Assert.Null((await house.AgreeAsync(id)).Refusal);
        await house.WriteAsync(id, (PackFieldKind.Name, null), (PackFieldKind.WhatWeAsk, "A room from Monday."));
        Assert.Null((await house.SignAsync(id)).Refusal);
        return Done(await house.Get<SendReferral>().RunAsync(id));
    }

    public static Referral ReferralNow(this House house, ReferralId id) =>
        house.Look(db => db.Referrals.Include(r => r.Steps).Single(r => r.Id == id));

    public static T Done<T>(Outcome<T> outcome)
    {
        Assert.Null(outcome.Refusal);
        return outcome.Value!;
    }
}
