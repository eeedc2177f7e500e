namespace Helpline.Web.Features.Statistics;

/// <summary>A file to take along.</summary>
public sealed record ExportedFile(string Name, string ContentType, byte[] Content);
