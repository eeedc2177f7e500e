using System.Globalization;
using Helpline.Domain;
using Helpline.Domain.Calls;
using Helpline.Domain.Cases;
using Helpline.Domain.Firewall;
using Helpline.Domain.Referrals;
using Helpline.Domain.Safeguarding;
using Helpline.Domain.ServiceUsers;
using Helpline.Web.Desks;
using Helpline.Web.Features.Calls;
using Helpline.Web.Features.PastCalls;
using Helpline.Web.Features.ServiceUsers;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Referrals;

/// <summary>
/// What the records offer for a pack: copies, each under its kind. Nothing but her name, her language and what we ask is chosen beforehand;
/// the rest is there to be chosen, for this recipient and this purpose.
/// </summary>
internal sealed class PackOffer(Referral referral, string language)
{
    private static readonly PackFieldKind[] chosen = [PackFieldKind.WhatWeAsk, PackFieldKind.Name, PackFieldKind.Language];

    private readonly List<PackDraftPart> parts = [];
    private ServiceUser? her;
    private CaseFile? file;
    private Call? call;
    private IReadOnlyList<Need> needs = [];
    private string perpetrators = "";

    /// <summary>What is being prepared; where nobody has begun to, because a volunteer asked for it during her call, what the records offer.</summary>
    public static Task<PackDraft> DraftOfAsync(Desk desk, Referral referral, CancellationToken stop) =>
        referral is { Draft.Length: 0, State: ReferralState.Draft or ReferralState.Consented }
            ? OfAsync(desk, referral, "en", stop)
            : Task.FromResult(PackDraft.Read(referral));

    public static async Task<PackDraft> OfAsync(Desk desk, Referral referral, string language, CancellationToken stop)
    {
        var offer = new PackOffer(referral, language);
        await offer.ReadAsync(desk, stop);
        return offer.Make();
    }

    private async Task ReadAsync(Desk desk, CancellationToken stop)
    {
        if (referral.ServiceUser is { } id)
        {
            her = await desk.ServiceUsers.Include(u => u.Contacts).FirstOrDefaultAsync(u => u.Id == id, stop);
        }

        var recorded = await desk
            .Perpetrators.Where(p => p.Case == referral.Case && p.TakenBack == null && p.Part == PerpetratorPart.Himself)
            .ToListAsync(stop);
        perpetrators = string.Join("\n", recorded.SelectMany(p => new[] { p.Name, p.Addresses }).Where(line => line.Length > 0));
        file = await desk.Cases.Include(f => f.Needs).FirstOrDefaultAsync(f => f.Id == referral.Case, stop);
        call =
            await desk.Calls.FirstOrDefaultAsync(c => c.Id == referral.Call, stop)
            ?? await desk
                .Calls.Where(c => c.ServiceUser != null && c.ServiceUser == referral.ServiceUser)
                .OrderByDescending(c => c.StartedAt)
                .FirstOrDefaultAsync(stop);
        var codes = (file?.Needs.Select(n => n.Need) ?? []).Concat(call?.Needs ?? []).Distinct().ToArray();
        needs = await desk.Needs.Where(n => codes.Contains(n.Code)).OrderBy(n => n.Category).ThenBy(n => n.Order).ToListAsync(stop);
    }

    private PackDraft Make()
    {
        foreach (var kind in PackFields.Of(referral.Manner))
        {
            Offer(kind);
        }

        return new() { Language = language, Parts = parts };
    }

    private void Offer(PackFieldKind kind)
    {
        var texts = TextsOf(kind).Where(text => PackFields.IsWritten(kind) || !string.IsNullOrWhiteSpace(text)).ToArray();
        for (var i = 0; i < texts.Length; i++)
        {
            var label = PackText.Field(language, kind) + (i == 0 ? "" : $" {(i + 1).ToString(CultureInfo.InvariantCulture)}");
            parts.Add(new(kind, label, texts[i]) { Goes = chosen.Contains(kind) });
        }
    }

    private IEnumerable<string> TextsOf(PackFieldKind kind) =>
        kind switch
        {
            PackFieldKind.Name => [her?.Name ?? ""],
            PackFieldKind.DateOfBirth => [her?.DateOfBirth ?? ""],
            PackFieldKind.Age => [call?.Age?.ToString(CultureInfo.InvariantCulture) ?? ""],
            PackFieldKind.Area => [call?.Area is { } area ? LocalAuthorities.NameOf(area) : ""],
            PackFieldKind.Language => [LanguageWords()],
            PackFieldKind.Interpreter => [InterpreterWords()],
            PackFieldKind.Telephone => Contacts(ContactKind.Telephone),
            PackFieldKind.Email => Contacts(ContactKind.Email),
            PackFieldKind.Address => Contacts(ContactKind.Address),
            PackFieldKind.ContactSafely => her?.Contacts.Select(SafeWords).Take(1) ?? [],
            PackFieldKind.NameToAskFor => her?.Contacts.Select(c => SafeContactJson.Read(c).AskFor).Where(n => n.Length > 0).Take(1) ?? [],
            PackFieldKind.Alert => [her?.Alert ?? ""],
            PackFieldKind.RiskLevel => [file is null ? "" : PackText.In(language, $"Value.risk-{Code.Of(file.Risk)}")],
            PackFieldKind.Risks => [Flags(FieldClass.Risk)],
            PackFieldKind.Health => [Flags(FieldClass.Health)],
            PackFieldKind.Needs => [NeedWords(FieldClass.Narrative)],
            PackFieldKind.ImmigrationNeeds => [NeedWords(FieldClass.ImmigrationProxy)],
            PackFieldKind.CallNotes => [call?.Notes ?? ""],
            PackFieldKind.PoliceReport =>
            [
                call?.ReportedToPolice is { } told and not PoliceReport.NotAsked
                    ? PackText.In(language, $"Value.police-{Code.Of(told)}")
                    : "",
            ],
            PackFieldKind.PublicFunds => [YesOrNo(call?.PublicFunds)],
            PackFieldKind.ThreatenedWithDeportation => [YesOrNo(call?.ThreatenedWithDeportation)],
            PackFieldKind.Nationality => [call?.Nationality is { } country ? new RegionInfo(country).EnglishName : ""],
            // Only whoever may open the sealed record adds from it, for a purpose that is noted.
            PackFieldKind.ImmigrationStatus => [],
            PackFieldKind.WhatWeAsk or PackFieldKind.WhatHappened or PackFieldKind.WhatSheWants or PackFieldKind.WhatWasDone => [""],
            PackFieldKind.Incident or PackFieldKind.RiskIndicators or PackFieldKind.WhyThisConference => [""],
            PackFieldKind.Perpetrator => [perpetrators],
            PackFieldKind.Children => [""],
        };

    private IEnumerable<string> Contacts(ContactKind kind) => her?.Contacts.Where(c => c.Kind == kind).Select(c => c.Value) ?? [];

    private string LanguageWords() =>
        (her?.Language ?? call?.Language) switch
        {
            null or "" => "",
            ("en" or "es" or "pt") and var ours => PackText.In(language, $"Value.language-{ours}"),
            var spoken => CultureInfo.GetCultureInfo(spoken).EnglishName,
        };

    private string InterpreterWords() =>
        her?.Contacts.Select(c => SafeContactJson.Read(c).InterpreterNote).FirstOrDefault(note => note.Length > 0) ?? "";

    private string SafeWords(ContactPoint contact)
    {
        var safe = SafeContactJson.Read(contact);
        var days = string.Join(
            ", ",
            safe.SafeDays.InOrder().Select(day => CultureInfo.GetCultureInfo(language).DateTimeFormat.GetDayName(day))
        );
        return days.Length == 0
            ? PackText.In(language, "Value.contact-through-us")
            : PackText.In(language, "Value.contact-when", days, Hour(safe.SafeFrom), Hour(safe.SafeUntil));
    }

    private static string Hour(TimeOnly? time) => (time ?? TimeOnly.MinValue).ToString("HH:mm", CultureInfo.InvariantCulture);

    private string Flags(FieldClass of) =>
        string.Join("; ", (call?.Flags ?? []).Where(flag => ValueClasses.Of(flag) == of).Select(flag => CallWords.Name(flag, language)));

    private string NeedWords(FieldClass of) =>
        string.Join(
            "; ",
            needs
                .Where(need => ValueClasses.Of(need) == of)
                .Select(need =>
                    language == "es" ? need.Spanish
                    : language == "pt" ? need.Portuguese
                    : need.English
                )
        );

    private string YesOrNo(Answer? answer) =>
        answer switch
        {
            Answer.Yes => PackText.In(language, "Value.yes"),
            Answer.No => PackText.In(language, "Value.no"),
            Answer.NotAsked or null => "",
        };
}
