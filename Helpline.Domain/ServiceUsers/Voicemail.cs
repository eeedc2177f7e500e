namespace Helpline.Domain.ServiceUsers;

/// <summary>Whether a message may be left. No comes first, so that a question nobody asked leaves none.</summary>
public enum Voicemail
{
    No,

    /// <summary>Only words that say nothing of who we are or why we call.</summary>
    NeutralWords,

    Yes,
}
