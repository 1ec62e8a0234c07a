using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;

namespace PrivacyAnalyzers.Flow.Projects.Written;

/// <summary>
/// The summaries of a project as they travel in its assembly: one line of YAML for each method, deflated. A line is read when its
/// method is called, and not before.
/// </summary>
internal static class SummaryFile
{
    /// <summary>The key under which an assembly carries its summaries; the number is that of the format.</summary>
    public const string Key = KeyOfAnyVersion + "1";

    /// <summary>How the keys of all versions of the format begin.</summary>
    public const string KeyOfAnyVersion = "PrivacyAnalyzers.Summaries.v";

    /// <summary>More than any project's summaries come to; what claims to be larger is not what we wrote.</summary>
    private const int MaxLength = 64 * 1024 * 1024;

    private const string Separator = "\t";

    /// <summary>The text that goes into the assembly; null when there is nothing to say.</summary>
    public static string? Pack(IEnumerable<KeyValuePair<string, string>> lines)
    {
        var text = string.Join("\n", lines.OrderBy(line => line.Key, StringComparer.Ordinal).Select(line => line.Key + Separator + line.Value));
        if (text.Length == 0)
            return null;
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal))
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            deflate.Write(bytes, 0, bytes.Length);
        }

        return Convert.ToBase64String(packed.ToArray());
    }

    /// <summary>The lines by the ids of their methods; null when <paramref name="packed"/> is not what <see cref="Pack"/> makes.</summary>
    public static IReadOnlyDictionary<string, string>? Unpack(string packed)
    {
        try
        {
            using var deflate = new DeflateStream(new MemoryStream(Convert.FromBase64String(packed)), CompressionMode.Decompress);
            using var text = new MemoryStream();
            var buffer = new byte[16 * 1024];
            for (int read; (read = deflate.Read(buffer, 0, buffer.Length)) > 0;)
            {
                if (text.Length + read > MaxLength)
                    return null;
                text.Write(buffer, 0, read);
            }

            var lines = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var line in Encoding.UTF8.GetString(text.ToArray()).Split('\n'))
            {
                var at = line.IndexOf(Separator, StringComparison.Ordinal);
                if (at <= 0)
                    return null;
                lines[line.Substring(0, at)] = line.Substring(at + 1);
            }

            return lines;
        }
        catch (Exception exception) when (exception is FormatException or InvalidDataException)
        {
            return null;
        }
    }
}
