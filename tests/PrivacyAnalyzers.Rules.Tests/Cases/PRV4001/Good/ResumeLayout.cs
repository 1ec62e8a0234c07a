// Words that are data elsewhere: resume, assets, family, pan, weight.
using Microsoft.Extensions.Logging;

public class Canvas
{
    public string FontFamily { get; set; }
    public string StaticAssets { get; set; }
    public double PanX { get; set; }
    public string ResumeToken { get; set; }
    public int FontWeight { get; set; }
}

public class Painter(ILogger<Painter> logger)
{
    public void Paint(Canvas canvas)
    {
        logger.LogDebug("{Family} {Weight} {Pan}", canvas.FontFamily, canvas.FontWeight, canvas.PanX);
        logger.LogDebug("{Assets} {Resume}", canvas.StaticAssets, canvas.ResumeToken);
    }
}
