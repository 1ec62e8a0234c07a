using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;

namespace PrivacyAnalyzers.Cli.Output;

/// <summary>The style sheets and scripts that pages carry inside themselves, so that they need no network.</summary>
internal static class Assets
{
    /// <summary>The text of the asset.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(Assets).Assembly.GetManifestResourceStream(name) ?? throw new ArgumentException(name + " is no asset.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The source expression by which a page's policy lets just this inline script run.</summary>
    public static string HashSource(string script) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";
}
