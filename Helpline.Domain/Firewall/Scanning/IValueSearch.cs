namespace Helpline.Domain.Firewall.Scanning;

/// <summary>Where something stands in a text, in characters; the end is not included.</summary>
internal readonly record struct Place(int Start, int End);

/// <summary>The search for one value in texts.</summary>
internal interface IValueSearch
{
    Place? FirstIn(TextReading text);
}
