namespace Helpline.Web.Kit;

/// <summary>A shortcut: the key as the browser names it (“F9”, “Alt+a”, “Ctrl+Enter”, “1”), what it stands for, and the words for the list of keys.</summary>
public sealed record KeyBinding(string Key, string Id, string Words);
