namespace Helpline.Web.Kit;

/// <summary>One thing that can be chosen, and the words for it.</summary>
public sealed record Choice<T>(T Value, string Words);
