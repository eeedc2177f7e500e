namespace Helpline.Domain.ServiceUsers;

/// <summary>What two records of women have in common, as facts.</summary>
/// <param name="SameNumber">They share a whole telephone number, compared as <see cref="TelephoneNumber.E164"/>; a short code is nobody's.</param>
/// <param name="SameDateOfBirth">Both dates of birth are known in full and equal.</param>
/// <param name="SharedSurname">The names share a surname (<see cref="NameMatching.SharesSurname"/>).</param>
public sealed record Likeness(bool SameNumber, bool SameDateOfBirth, bool SharedSurname)
{
    /// <summary>
    /// Whether to suggest that the two may be one woman. Only strong signals do: the exact number, or the date of birth together with a
    /// surname. A name alone never does, however like: there are many Maria Silvas. A suggestion joins nothing: sisters, mothers and
    /// daughters share telephones, and twins share a date of birth.
    /// </summary>
    public bool SuggestsSamePerson => SameNumber || (SameDateOfBirth && SharedSurname);
}
