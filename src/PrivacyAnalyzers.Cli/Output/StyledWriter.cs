using System;
using System.IO;
using System.Text;
using Spectre.Console;

namespace PrivacyAnalyzers.Cli.Output;

/// <summary>Writes text that is coloured on a terminal and plain everywhere else. Never breaks lines: that is the terminal's to do.</summary>
internal sealed class StyledWriter : IDisposable
{
    private readonly StreamWriter _writer;
    private readonly IAnsiConsole? _console;

    public StyledWriter(Stream stream, bool color)
    {
        _writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = Environment.NewLine };
        if (!color)
            return;
        _console = AnsiConsole.Create(new() { Ansi = AnsiSupport.Yes, Out = new AnsiConsoleOutput(_writer), Interactive = InteractionSupport.No });
        _console.Profile.Width = short.MaxValue;
    }

    /// <summary>Writes <paramref name="text"/>, in <paramref name="style"/> (as Spectre names styles) where there is colour.</summary>
    public StyledWriter Write(string text, string style = "")
    {
        if (_console is null || style.Length == 0)
            _writer.Write(text);
        else
            _console.Write(new Text(text, Style.Parse(style)));
        return this;
    }

    /// <summary>Ends the line.</summary>
    public StyledWriter Line()
    {
        _writer.WriteLine();
        return this;
    }

    /// <summary>Writes a whole line.</summary>
    public StyledWriter Line(string text, string style = "") => Write(text, style).Line();

    /// <inheritdoc />
    public void Dispose() => _writer.Dispose();
}
