// The same three letters where nobody is a patient: a tone, a frame of a protocol, a counter.
using Microsoft.Extensions.Logging;

public class AudioFrame
{
    public int Length { get; set; }

    public string Phn { get; set; } = "";
}

public class Synthesizer(ILogger<Synthesizer> logger)
{
    public void Speak(AudioFrame frame) => logger.LogDebug("Phoneme {Phn}", frame.Phn);

    public void Map(string phn, int phnCount) => logger.LogDebug("Phoneme {Phn} of {Count}", phn, phnCount);
}
