using System;
using System.Collections.Generic;

namespace PrivacyAnalyzers.LanguageServer.Tests.Client;

/// <summary>A document under edit, line by line.</summary>
internal sealed class Typed(string text, int version = 1)
{
    private static readonly string[] Statements = ["return;", "var note = 1;", "// told", "if (customer.IsOptedOut) return;", "Promote(customer);", "customer.Email = \"\";", ""];

    private readonly List<string> _lines = [.. text.Split('\n')];

    public int Version { get; private set; } = version;

    /// <summary>The next version.</summary>
    public int Advance() => ++Version;

    public string Text => string.Join('\n', _lines);

    /// <summary>An edit: the line, whether it is replaced or pushed down, and what is written there.</summary>
    public (int Line, bool Old, string Text) Next(Random random)
    {
        Advance();
        var line = random.Next(_lines.Count - 1);
        switch (random.Next(8))
        {
            case 0:
                _lines.RemoveAt(line);
                return (line, true, "");
            case 1:
                var same = _lines[random.Next(_lines.Count)];
                _lines.Insert(line, same);
                return (line, false, same + "\n");
            default:
                var statement = "        " + Statements[random.Next(Statements.Length)];
                _lines.Insert(line, statement);
                return (line, false, statement + "\n");
        }
    }
}
