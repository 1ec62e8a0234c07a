using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Policy.Schema;

namespace PrivacyAnalyzers.Workspace;

/// <summary>
/// Where somebody writes in a policy. What is being written is no YAML yet more often than not, so the place is told by the lines above
/// and how far they are indented, and not by a parser.
/// </summary>
/// <param name="Schema">What is expected: a record or table at the place of a key, else what the value is to be; null where nothing is known.</param>
/// <param name="Field">The key whose value is written; null at the place of a key.</param>
/// <param name="IsKey">Whether a key is written.</param>
/// <param name="Written">Where what is already written of the word stands, up to the cursor.</param>
/// <param name="Present">The keys that stand beside.</param>
/// <param name="Lead">What has to be written before the word: a dash, where an item of a list is expected.</param>
public sealed record PolicyCursor(SchemaNode? Schema, SchemaField? Field, bool IsKey, TextSpan Written, ImmutableHashSet<string> Present, string Lead)
{
    /// <summary>The whole word: what is written of it, and what stands behind the cursor.</summary>
    public TextSpan Word { get; init; }

    /// <summary>Whether a colon stands behind the word already.</summary>
    public bool HasColon { get; init; }

    /// <summary>The place at <paramref name="position"/> of <paramref name="text"/>.</summary>
    public static PolicyCursor At(SourceText text, int position)
    {
        ArgumentNullException.ThrowIfNull(text);
        var cursor = Expected(text, position);
        var end = position;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not (':' or ',' or ']' or '"' or '\'' or '#'))
            end++;
        return cursor with { Word = TextSpan.FromBounds(cursor.Written.Start, end), HasColon = end < text.Length && text[end] == ':' };
    }

    private static PolicyCursor Expected(SourceText text, int position)
    {
        var current = text.Lines.GetLineFromPosition(position);
        var open = new List<PolicyLine.Level>();
        for (var number = 0; number < current.LineNumber; number++)
            foreach (var level in PolicyLine.Read(text.Lines[number].ToString()).Levels)
                Enter(open, level);

        var line = PolicyLine.Read(text.ToString(TextSpan.FromBounds(current.Start, position)));
        foreach (var level in line.Levels)
            Enter(open, level);
        var written = TextSpan.FromBounds(current.Start + line.RestColumn, position);
        if (line.Levels.LastOrDefault() is { IsItem: false })
        {
            var (expected, key) = Descend(open);
            return new(expected, key, IsKey: false, line.InValue(text, written), [], position > current.Start && text[position - 1] == ':' ? " " : "");
        }

        open.RemoveAll(level => level.Column >= line.RestColumn);
        var (schema, field) = Descend(open);
        var lead = "";
        if (schema is SchemaList list)
            (schema, lead) = (list.Item, "- ");
        return schema is SchemaRecord or SchemaTable
            ? new(schema, field, IsKey: true, written, lead.Length > 0 ? [] : KeysBeside(text, current.LineNumber, line.RestColumn), lead)
            : new(schema, field, IsKey: false, line.InValue(text, written), [], lead);
    }

    /// <summary>A list may begin in the column of its key.</summary>
    private static void Enter(List<PolicyLine.Level> open, PolicyLine.Level level)
    {
        open.RemoveAll(other => other.Column > level.Column || (other.Column == level.Column && (other.IsItem || !level.IsItem)));
        open.Add(level);
    }

    private static (SchemaNode? Schema, SchemaField? Field) Descend(IEnumerable<PolicyLine.Level> levels)
    {
        (SchemaNode? schema, SchemaField? field) = (PolicySchema.Root, null);
        foreach (var level in levels)
        {
            if (level.IsItem)
                schema = (schema as SchemaList)?.Item;
            else if (schema is SchemaTable table)
                schema = table.Value;
            else
                schema = (field = (schema as SchemaRecord)?.Fields.FirstOrDefault(one => one.Name == level.Key))?.Value;
        }

        return (schema, field);
    }

    /// <summary>The keys in the same column, as far as nothing less indented comes between.</summary>
    private static ImmutableHashSet<string> KeysBeside(SourceText text, int number, int column)
    {
        var keys = ImmutableHashSet.CreateBuilder<string>();
        foreach (var step in new[] { -1, 1 })
        {
            for (var at = number + step; at >= 0 && at < text.Lines.Count; at += step)
            {
                var line = PolicyLine.Read(text.Lines[at].ToString());
                if (line.Levels.IsEmpty)
                    continue;
                if (line.Levels.FirstOrDefault(level => !level.IsItem && level.Column == column) is { } key && (step < 0 || !line.Levels[0].IsItem || line.Levels[0].Column >= column))
                    keys.Add(key.Key);
                if (line.Levels[0].Column < column)
                    break;
            }
        }

        return keys.ToImmutable();
    }
}
