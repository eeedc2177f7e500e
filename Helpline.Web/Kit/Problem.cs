namespace Helpline.Web.Kit;

/// <summary>What is wrong with a field: its id on the page, and the same words that stand beside it.</summary>
public sealed record Problem(string FieldId, string Words);
