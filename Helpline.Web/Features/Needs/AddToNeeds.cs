using System.Globalization;
using System.Text;
using Helpline.Domain.Access;
using Helpline.Domain.Calls;
using Helpline.Domain.Refusals;
using Helpline.Web.Desks;
using Microsoft.EntityFrameworkCore;

namespace Helpline.Web.Features.Needs;

/// <summary>Adds a need at the end of its category. Its code is made of its English words, once and for good.</summary>
public sealed class AddToNeeds(FrontDesk frontDesk)
{
    private const int LongestCode = 50;

    public Task<Outcome> RunAsync(Category? category, NeedForm words, CancellationToken stop = default) =>
        frontDesk.WorkAsync(
            May.KeepNeeds,
            async desk =>
            {
                var under = category ?? throw new RefusedException(NeedRefusals.CategoryMissing);
                var all = await desk.Needs.ToListAsync(stop);
                await NeedsAtDesk.RefuseTwiceAsync(desk, under, words, but: null, stop);
                var last = all.Where(n => n.Category == under).Select(n => n.Order).DefaultIfEmpty(all.Count).Max();
                var code = CodeOf(words.English, all.Select(n => n.Code).ToHashSet(StringComparer.Ordinal));
                desk.Add(Need.Add(code, under, last + 1, words.English, words.Spanish, words.Portuguese));
                desk.Note("needs.added", detail: code);
            },
            stop
        );

    private static string CodeOf(string english, HashSet<string> taken)
    {
        var spelled = new StringBuilder();
        foreach (var sign in english.Normalize(NormalizationForm.FormD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(sign))
            {
                spelled.Append(sign);
            }
            else if (
                CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark
                && spelled is not [.., '-'] and { Length: > 0 }
            )
            {
                spelled.Append('-');
            }
        }

        var code = spelled.ToString(0, Math.Min(spelled.Length, LongestCode)).Trim('-');
        Refusal.ThrowIfAny(code.Length == 0 ? NeedRefusals.WordsMissing : null);
        return Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? code : $"{code}-{n}").First(one => !taken.Contains(one));
    }
}
