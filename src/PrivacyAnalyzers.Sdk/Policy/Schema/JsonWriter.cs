using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace PrivacyAnalyzers.Policy.Schema;

/// <summary>Writes indented JSON; the target framework has nothing of its own for it.</summary>
internal sealed class JsonWriter
{
    private readonly StringBuilder _text = new();
    private int _indent;
    private bool _isFirst = true;

    public void Object(Action content)
    {
        Open('{');
        content();
        Close('}');
    }

    public void Object(string name, Action content)
    {
        Name(name);
        Object(content);
    }

    public void Array(string name, Action content)
    {
        Name(name);
        Open('[');
        content();
        Close(']');
    }

    /// <summary>Begins an item of an array.</summary>
    public void Item() => NextLine();

    public void Property(string name, string value)
    {
        Name(name);
        Text(value);
    }

    public void Property(string name, int value)
    {
        Name(name);
        _text.Append(value.ToString(CultureInfo.InvariantCulture));
    }

    public void Property(string name, bool value)
    {
        Name(name);
        _text.Append(value ? "true" : "false");
    }

    public void Property(string name, IEnumerable<string> values)
    {
        Name(name);
        _text.Append('[');
        var separator = "";
        foreach (var value in values)
        {
            _text.Append(separator);
            Text(value);
            separator = ", ";
        }
        _text.Append(']');
    }

    public override string ToString() => _text + "\n";

    private void Name(string name)
    {
        NextLine();
        Text(name);
        _text.Append(": ");
    }

    private void NextLine()
    {
        _text.Append(_isFirst ? "\n" : ",\n").Append(' ', _indent * 2);
        _isFirst = false;
    }

    private void Open(char bracket)
    {
        _text.Append(bracket);
        _indent++;
        _isFirst = true;
    }

    private void Close(char bracket)
    {
        _indent--;
        _text.Append('\n').Append(' ', _indent * 2).Append(bracket);
        _isFirst = false;
    }

    private void Text(string value) => _text.Append('"').Append(value.Replace("\\", "\\\\").Replace("\"", "\\\"")).Append('"');
}
