using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;

namespace PrivacyAnalyzers.Workspace;

/// <summary>
/// Reads a project file and what it imports the way the build would, without the build: properties first, then items, both in the order in
/// which they stand. Tasks, targets and what SDKs and packages bring are not looked at.
/// </summary>
internal sealed class ProjectEvaluation
{
    // Deeper or wider than any real project; a circle of imports ends here.
    private const int MostFiles = 100;

    private readonly List<(XElement Item, string File)> _items = [];
    private readonly HashSet<string> _files = new(PathComparer.Instance);

    private ProjectEvaluation(string path)
    {
        Folder = Path.GetDirectoryName(path)!;
        Text["Configuration"] = "Debug";
        Text["Platform"] = "AnyCPU";
        Text["OS"] = OperatingSystem.IsWindows() ? "Windows_NT" : "Unix";
        Text["MSBuildProjectFullPath"] = path;
        Text["MSBuildProjectFile"] = Path.GetFileName(path);
        Text["MSBuildProjectName"] = Path.GetFileNameWithoutExtension(path);
        Text["MSBuildProjectExtension"] = Path.GetExtension(path);
        Text["MSBuildProjectDirectory"] = Folder;
        Text["AssemblyName"] = Text["RootNamespace"] = Text["MSBuildProjectName"];
    }

    /// <summary>The project's folder.</summary>
    public string Folder { get; }

    /// <summary>The properties, and text with them filled in.</summary>
    public MsBuildText Text { get; } = new();

    /// <summary>The SDKs that the project is built with; none for the old kind of project.</summary>
    public List<string> Sdks { get; } = [];

    /// <summary>Evaluates <paramref name="path"/>, for one target framework where that is given.</summary>
    /// <exception cref="XmlException">The project file is not XML.</exception>
    /// <exception cref="IOException">The project file cannot be read.</exception>
    public static ProjectEvaluation Read(string path, string? targetFramework = null)
    {
        var evaluation = new ProjectEvaluation(path);
        var project = XDocument.Load(path).Root!;
        evaluation.Sdks.AddRange(SdksOf(project));
        if (targetFramework is not null)
            evaluation.Text["TargetFramework"] = targetFramework;
        evaluation.ReadAbove("Directory.Build.props");
        evaluation.ReadFile(path, project);
        if (targetFramework is not null)
            evaluation.Text["TargetFramework"] = targetFramework;
        evaluation.ReadAbove("Directory.Packages.props");
        evaluation.ReadAbove("Directory.Build.targets");
        return evaluation;
    }

    /// <summary>
    /// The item elements named <paramref name="name"/> whose conditions hold, in order. While one is looked at, it is its own file that is "this file".
    /// </summary>
    public IEnumerable<XElement> Items(string name) =>
        _items.Where(entry => entry.Item.Name.LocalName == name && AllHold(entry.Item, entry.File)).Select(entry => entry.Item);

    /// <summary>The parts of an attribute's list, properties filled in.</summary>
    public IEnumerable<string> List(XElement item, string attribute) =>
        Text.Expand(item.Attribute(attribute)?.Value ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>An item's metadata, written as an attribute or as an element.</summary>
    public string Metadata(XElement item, string name) =>
        Text.Expand(item.Attribute(name)?.Value ?? item.Elements().FirstOrDefault(child => child.Name.LocalName == name)?.Value ?? "").Trim();

    /// <summary>A property that says yes.</summary>
    public bool Is(string property) => Text[property].Equals("true", StringComparison.OrdinalIgnoreCase) || Text[property].Equals("enable", StringComparison.OrdinalIgnoreCase);

    /// <summary>A property that says no.</summary>
    public bool IsNot(string property) => Text[property].Equals("false", StringComparison.OrdinalIgnoreCase) || Text[property].Equals("disable", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> SdksOf(XElement project) =>
        (project.Attribute("Sdk")?.Value ?? "").Split(';')
            .Concat(project.Elements().Where(element => element.Name.LocalName == "Sdk").Select(element => element.Attribute("Name")?.Value ?? ""))
            .Concat(project.Elements().Where(element => element.Name.LocalName == "Import").Select(element => element.Attribute("Sdk")?.Value ?? ""))
            .Select(sdk => sdk.Split('/')[0].Trim()).Where(sdk => sdk.Length > 0).Distinct();

    private void ReadAbove(string name)
    {
        if (SourceTree.NearestAbove(Folder, name) is { } file)
            ReadFile(file);
    }

    private void ReadFile(string file)
    {
        try
        {
            ReadFile(file, XDocument.Load(file).Root!);
        }
        catch (Exception exception) when (exception is XmlException or IOException or UnauthorizedAccessException)
        {
            // What it would have set is missing; the project itself can still be read.
        }
    }

    private void ReadFile(string file, XElement root)
    {
        if (_files.Count >= MostFiles || !_files.Add(file))
            return;
        var outer = (Text["MSBuildThisFileDirectory"], Text["MSBuildThisFileFullPath"]);
        Text["MSBuildThisFileDirectory"] = Path.GetDirectoryName(file) + Path.DirectorySeparatorChar;
        Text["MSBuildThisFileFullPath"] = file;
        ReadElements(root, file);
        (Text["MSBuildThisFileDirectory"], Text["MSBuildThisFileFullPath"]) = outer;
    }

    private void ReadElements(XElement parent, string file)
    {
        foreach (var element in parent.Elements())
        {
            var name = element.Name.LocalName;
            if (name == "ItemGroup")
            {
                // Decided once all properties are known; paths inside other files than the project are still the project's.
                foreach (var item in element.Elements())
                    _items.Add((item, file));
                continue;
            }

            if (name is not ("PropertyGroup" or "Import" or "ImportGroup" or "Choose" or "When" or "Otherwise") || !Holds(element))
                continue;
            if (name == "PropertyGroup")
            {
                foreach (var property in element.Elements().Where(Holds))
                    Text[property.Name.LocalName] = Text.Expand(property.Value).Trim();
            }
            else if (name == "Import")
            {
                Import(element, file);
            }
            else if (name == "Choose")
            {
                var chosen = element.Elements().FirstOrDefault(one => one.Name.LocalName == "When" && Holds(one))
                    ?? element.Elements().FirstOrDefault(one => one.Name.LocalName == "Otherwise");
                if (chosen is not null)
                    ReadElements(chosen, file);
            }
            else
            {
                ReadElements(element, file);
            }
        }
    }

    private void Import(XElement element, string file)
    {
        var path = Text.Expand(element.Attribute("Project")?.Value ?? "").Replace('\\', Path.DirectorySeparatorChar);
        if (path.Length == 0 || element.Attribute("Sdk") is not null)
            return;
        path = Path.GetFullPath(path, Path.GetDirectoryName(file)!);
        if (File.Exists(path))
            ReadFile(path);
    }

    private bool Holds(XElement element) => MsBuildCondition.Holds(Text.Expand(element.Attribute("Condition")?.Value ?? ""), Folder);

    private bool AllHold(XElement item, string file)
    {
        Text["MSBuildThisFileDirectory"] = Path.GetDirectoryName(file) + Path.DirectorySeparatorChar;
        return Holds(item) && Holds(item.Parent!);
    }
}
