namespace Helpline.Web.Features.Calls;

/// <summary>
/// The words of each kind of flag, by its code: <c>Name</c>; <c>Ask</c>, when it is to be marked; <c>Do</c>, the steps to take now with a bar
/// between them; <c>Say</c>, what may be said to her.
/// </summary>
public sealed class FlagText;
