namespace Helpline.Web.Data.Backups;

/// <summary>Why a backup can't be read or restored, in one sentence that says what to do.</summary>
public sealed class BackupException(string sentence) : Exception(sentence);
