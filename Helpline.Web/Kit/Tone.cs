namespace Helpline.Web.Kit;

/// <summary>How loudly something speaks. Each has a colour and, so that colour is never alone, a shape: ▲ stop, ◆ soon, ● good.</summary>
public enum Tone
{
    Plain,
    Good,
    Soon,
    Stop,
}

/// <summary>The class name and the shape of a tone.</summary>
public static class ToneLook
{
    public static string Class(this Tone tone) =>
        tone switch
        {
            Tone.Plain => "plain-tone",
            Tone.Good => "good",
            Tone.Soon => "soon",
            Tone.Stop => "stop",
        };

    public static string? Mark(this Tone tone) =>
        tone switch
        {
            Tone.Plain => null,
            Tone.Good => "●",
            Tone.Soon => "◆",
            Tone.Stop => "▲",
        };
}
