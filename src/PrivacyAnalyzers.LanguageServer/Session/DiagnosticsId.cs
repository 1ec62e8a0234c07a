using System;
using System.Security.Cryptography;
using System.Text.Json;
using PrivacyAnalyzers.LanguageServer.Protocol;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>Names a set of diagnostics: the same ones have the same name, whatever happened in between.</summary>
internal static class DiagnosticsId
{
    public static string Of(Diagnostic[] diagnostics) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(diagnostics, LspJson.TypeOf<Diagnostic[]>())))[..16];
}
