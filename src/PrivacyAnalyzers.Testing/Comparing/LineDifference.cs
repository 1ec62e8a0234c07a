using System;
using System.Text;

namespace PrivacyAnalyzers.Testing.Comparing;

/// <summary>Shows two texts line by line: what only the expected one has (<c>-</c>), and what only the actual one has (<c>+</c>).</summary>
internal static class LineDifference
{
    public static string Write(string expected, string actual)
    {
        var left = expected.Split('\n');
        var right = actual.Split('\n');
        var common = CommonLengths(left, right);
        var report = new StringBuilder();
        for (int l = 0, r = 0; l < left.Length || r < right.Length;)
        {
            if (l < left.Length && r < right.Length && left[l] == right[r])
            {
                report.Append("  ").Append(Visible(left[l++])).Append('\n');
                r++;
            }
            else if (l < left.Length && (r == right.Length || common[l + 1, r] >= common[l, r + 1]))
            {
                report.Append("- ").Append(Visible(left[l++])).Append('\n');
            }
            else
            {
                report.Append("+ ").Append(Visible(right[r++])).Append('\n');
            }
        }

        return report.ToString();
    }

    /// <summary>The length of the longest common subsequence of what follows each pair of lines.</summary>
    private static int[,] CommonLengths(string[] left, string[] right)
    {
        var common = new int[left.Length + 1, right.Length + 1];
        for (var l = left.Length - 1; l >= 0; l--)
        {
            for (var r = right.Length - 1; r >= 0; r--)
                common[l, r] = left[l] == right[r] ? common[l + 1, r + 1] + 1 : Math.Max(common[l + 1, r], common[l, r + 1]);
        }

        return common;
    }

    // Differences in what cannot be seen would otherwise look like none.
    private static string Visible(string line)
    {
        var end = line.TrimEnd().Length;
        return line[..end] + line[end..].Replace(' ', '·').Replace("\t", "→").Replace("\r", "␍");
    }
}
