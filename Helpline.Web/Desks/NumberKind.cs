using System.Globalization;

namespace Helpline.Web.Desks;

/// <summary>A series of numbers that people read to each other: its letter and how many digits it has.</summary>
public sealed record NumberKind(string Letter, int Digits)
{
    public static readonly NumberKind Call = new("C", 6);

    public static readonly NumberKind Case = new("K", 5);

    public string Write(int year, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{Letter}-{year}-{number.ToString($"D{Digits}", CultureInfo.InvariantCulture)}");
}
