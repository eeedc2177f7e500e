namespace Helpline.Web.Components;

/// <summary>The words of the shell: header, menus, curtain, lost connection.</summary>
public sealed class ShellText;
