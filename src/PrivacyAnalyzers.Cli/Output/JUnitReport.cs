using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Rules;
using PrivacyAnalyzers.Workspace;

namespace PrivacyAnalyzers.Cli.Output;

/// <summary>Writes results as JUnit XML, which nearly every CI shows: a rule is a test, and fails once for each of its findings.</summary>
internal static class JUnitReport
{
    /// <summary>Writes <paramref name="report"/> to <paramref name="stream"/>.</summary>
    public static void Write(CheckReport report, Stream stream)
    {
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings
        {
            Indent = true,
            CloseOutput = false,
            CheckCharacters = false,
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        });
        var findings = report.Findings.ToLookup(finding => finding.Id);
        xml.WriteStartElement("testsuites");
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", "PrivacyAnalyzers");
        xml.WriteAttributeString("tests", Number(report.Analysis.Rules.Sum(rule => System.Math.Max(1, findings[rule.Id].Count()))));
        xml.WriteAttributeString("failures", Number(report.Findings.Length));
        foreach (var rule in report.Analysis.Rules)
        {
            foreach (var finding in findings[rule.Id])
                WriteFailure(xml, report, finding);
            if (!findings.Contains(rule.Id))
            {
                WriteCase(xml, rule, "");
                xml.WriteEndElement();
            }
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteFailure(XmlWriter xml, CheckReport report, Diagnostic finding)
    {
        WriteCase(xml, finding.Descriptor, " " + Place(report, finding.Location));
        xml.WriteStartElement("failure");
        xml.WriteAttributeString("message", Clean(finding.GetMessage(CultureInfo.CurrentUICulture)));
        xml.WriteAttributeString("type", SeverityText.Of(finding.Severity));
        xml.WriteString("\n" + string.Concat(FlowPath.Read(finding).Select(step =>
            Clean($"{Place(report, step.Location)}: {step.Describe(CultureInfo.CurrentUICulture)}\n"))));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, DiagnosticDescriptor rule, string place)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", rule.Id);
        xml.WriteAttributeString("name", Clean(rule.Title.ToString(CultureInfo.CurrentUICulture) + place));
    }

    private static string Place(CheckReport report, Location location)
    {
        var span = MappedPlace.Of(location);
        return $"{report.Analysis.Relative(span.Path)}({Number(span.StartLinePosition.Line + 1)},{Number(span.StartLinePosition.Character + 1)})";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // A string of the program, quoted in a message, may hold what XML cannot.
    private static string Clean(string text) => text.All(XmlConvert.IsXmlChar)
        ? text
        : string.Concat(text.Select((character, index) =>
            XmlConvert.IsXmlChar(character)
            || (index + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[index + 1], character))
            || (index > 0 && XmlConvert.IsXmlSurrogatePair(character, text[index - 1]))
                ? character
                : '\uFFFD'));
}
