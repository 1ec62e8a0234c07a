using System;
using System.Globalization;
using System.IO;
using System.Net;
using System.Text;

namespace PrivacyAnalyzers.Cli.Output;

/// <summary>
/// Writes an HTML page that needs nothing else and reaches for nothing else: its styles and its one script, if any, stand in it, and no
/// other runs. Disposing it ends the page.
/// </summary>
internal sealed class HtmlPage : IDisposable
{
    private readonly StreamWriter _out;
    private readonly string? _script;

    /// <summary>Begins a page on <paramref name="stream"/>, which stays open.</summary>
    /// <param name="stream">Where the page goes, in UTF-8.</param>
    /// <param name="title">What the page is called; the text of its heading too.</param>
    /// <param name="styles">The name of the asset with its styles.</param>
    /// <param name="script">The name of the asset with its script; null for a page that runs none.</param>
    public HtmlPage(Stream stream, string title, string styles, string? script = null)
    {
        _out = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        _script = script is null ? null : Assets.Read(script);
        var allowed = _script is null ? "" : $"; script-src {Assets.HashSource(_script)}";
        WriteLine($"""
            <!DOCTYPE html>
            <html lang="{(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "ja" ? "ja" : "en")}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'{allowed}">
            <title>{Text(title)}</title>
            <style>{Assets.Read(styles)}</style>
            </head>
            <body>
            <main>
            <h1>{Text(title)}</h1>
            """);
    }

    /// <summary>What comes from the analysed code, as text that can never be markup or script.</summary>
    public static string Text(string text) => WebUtility.HtmlEncode(text);

    /// <summary>Writes <paramref name="markup"/> as it is.</summary>
    public void WriteLine(string markup) => _out.WriteLine(markup);

    /// <inheritdoc />
    public void Dispose()
    {
        WriteLine("</main>" + (_script is null ? "" : $"\n<script>{_script}</script>") + "\n</body>\n</html>");
        _out.Dispose();
    }
}
