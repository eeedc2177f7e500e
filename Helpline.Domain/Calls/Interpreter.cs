namespace Helpline.Domain.Calls;

/// <summary>Who interpreted. A relative or neighbour is never one.</summary>
public enum Interpreter
{
    None,
    Staff,
    Professional,
}
