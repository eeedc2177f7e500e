namespace Helpline.Web.Features.ServiceDirectory;

/// <summary>The words of the directory's pages.</summary>
public sealed class DirectoryText;
