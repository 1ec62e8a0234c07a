using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using PrivacyAnalyzers.Cli.Resources;
using PrivacyAnalyzers.Vocabulary;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Proposals;

/// <summary>
/// Writes a proposal as privacy.yml. It is written by hand and not by a serializer because of its comments, which are half of what it says.
/// </summary>
internal sealed class PolicyWriter(PolicyProposal proposal, Func<DataFlow, (string File, int Line)> place, TextWriter output)
{
    private const int PlacesShown = 2;

    /// <summary>Writes the file to <paramref name="stream"/>; <paramref name="place"/> tells where a flow stands.</summary>
    public static void Write(PolicyProposal proposal, Func<DataFlow, (string File, int Line)> place, Stream stream)
    {
        using var output = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        new PolicyWriter(proposal, place, output).Write();
    }

    private void Write()
    {
        output.WriteLine("# yaml-language-server: $schema=https://raw.githubusercontent.com/privacyanalyzers/privacyanalyzers/main/docs/privacy.schema.json");
        Comment(Strings.Get("Init_Head"));
        output.WriteLine("version: 1");
        WriteControllers();
        WritePurposes();
        WriteCode();
        WriteRecipients();
        WriteData();
    }

    private void WriteControllers()
    {
        Section("Init_Controllers");
        if (proposal.Controllers.IsEmpty)
        {
            output.WriteLine("# controllers:\n#   shop: { title: { en: Shop Inc., ja: ショップ株式会社 } }");
            return;
        }

        output.WriteLine("controllers:");
        foreach (var controller in proposal.Controllers)
            output.WriteLine($"  {Scalar(controller)}:");
    }

    private void WritePurposes()
    {
        Section("Init_Purposes");
        output.WriteLine(proposal.Purposes.IsEmpty ? "# purposes:\n#   order-fulfilment: { title: { en: Filling orders, ja: 注文の処理 } }" : Key("purposes:", proposal.Purposes.All(purpose => purpose.IsOpen)));
        foreach (var purpose in proposal.Purposes.OrderBy(purpose => purpose.IsOpen))
        {
            var places = string.Join(", ", purpose.Places.Select(place).Distinct().Take(PlacesShown).Select(at => $"{at.File}:{at.Line}"));
            var indent = Indent(purpose.IsOpen);
            output.WriteLine($"{indent}{Scalar(purpose.Path)}:{(places.Length == 0 ? "" : $"   # {OneLine(places)}")}");
            var (en, ja) = (Strings.Get("Purpose_" + purpose.Path, "en"), Strings.Get("Purpose_" + purpose.Path, "ja"));
            output.WriteLine(en is null || ja is null ? $"{indent}  # title: {{ en: , ja: }}" : $"{indent}  title: {{ en: {Scalar(en)}, ja: {Scalar(ja)} }}");
            output.WriteLine(purpose.IsPromotional ? $"{indent}  requires: opt-out" : $"{indent}  # requires: none | opt-out | consent");
        }
    }

    private void WriteCode()
    {
        Section("Init_Code");
        output.WriteLine(proposal.Code.IsEmpty ? "# code:\n#   - { match: Shop.Newsletters, purpose: marketing.newsletter }" : "# code:");
        foreach (var group in proposal.Code.GroupBy(code => code.Purpose))
        {
            output.WriteLine($"#   - purpose: {Scalar(group.Key)}");
            WriteMatches("#     ", group.Select(code => code.Match));
        }
    }

    private void WriteRecipients()
    {
        Section("Init_Recipients");
        output.WriteLine(proposal.Recipients.IsEmpty ? "# recipients:\n#   mail-service: { kind: processor, country: US, match: Shop.Messaging.IMailSender }" : Key("recipients:", proposal.Recipients.All(recipient => recipient.IsOpen)));
        foreach (var recipient in proposal.Recipients.OrderBy(recipient => recipient.IsOpen))
        {
            var indent = Indent(recipient.IsOpen);
            output.WriteLine($"{indent}{Scalar(recipient.Name)}:{(recipient.Categories.IsEmpty ? "" : $"   # {Titles(recipient.Categories)}")}");
            output.WriteLine(recipient.Kind is { } kind ? $"{indent}  kind: {JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString())}" : $"{indent}  # kind: processor");
            output.WriteLine(recipient.Country is { } country ? $"{indent}  country: {country}" : $"{indent}  # country: JP");
        }

        if (!proposal.Inside.IsEmpty)
            Comment(Strings.Format("Init_Inside", OneLine(string.Join(", ", proposal.Inside))));
    }

    private void WriteData()
    {
        Section("Init_Data");
        output.WriteLine(proposal.Sure.IsEmpty ? "# data:" : "data:");
        foreach (var (category, patterns, _) in proposal.Sure)
        {
            output.WriteLine($"  - category: {category.Id}   # {Titles([category])}");
            output.WriteLine("    # purposes: [ ]");
            WriteMatches("    ", patterns);
        }

        if (proposal.Unsure.IsEmpty)
            return;
        Comment(Strings.Get("Init_Unsure"));
        foreach (var (category, patterns, _) in proposal.Unsure)
        {
            output.WriteLine($"#  - category: {category.Id}   # {Titles([category])}");
            WriteMatches("#    ", patterns);
        }
    }

    private void WriteMatches(string indent, IEnumerable<string> patterns)
    {
        output.WriteLine($"{indent}match:");
        foreach (var pattern in patterns)
            output.WriteLine($"{indent}  - {Scalar(pattern)}");
    }

    private void Section(string text)
    {
        output.WriteLine();
        Comment(Strings.Get(text));
    }

    private void Comment(string text)
    {
        foreach (var line in text.Split('\n'))
            output.WriteLine($"# {line.TrimEnd('\r')}".TrimEnd());
    }

    private static string Titles(IEnumerable<DataCategory> categories) => string.Join(", ", categories.Select(category => DataCategories.Title(category, CultureInfo.CurrentUICulture)));

    // A section of which all is left to a person must not stand there empty.
    private static string Key(string key, bool isOpen) => isOpen ? "# " + key : key;

    private static string Indent(bool isOpen) => isOpen ? "#   " : "  ";

    private static string OneLine(string text) => string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character));

    private static string Scalar(string text) =>
        text.All(character => char.IsLetterOrDigit(character) || character is '.' or '_' or '-' or ' ' or '・' or '*') && !char.IsDigit(text[0]) && text[0] is not ('-' or '*') && text.Trim().Length == text.Length
            && text is not ("true" or "false" or "null" or "yes" or "no" or "on" or "off")
            ? text
            : $"\"{OneLine(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
