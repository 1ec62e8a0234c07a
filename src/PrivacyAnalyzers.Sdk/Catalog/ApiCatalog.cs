using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Yaml;

namespace PrivacyAnalyzers.Catalog;

/// <summary>What is known of other people's APIs: the models of the files in this folder, read once in a process.</summary>
public sealed class ApiCatalog
{
    private static readonly Lazy<ApiCatalog> Embedded = new(ReadEmbedded);

    private ApiCatalog(ImmutableArray<ModelFile> files) => Files = files;

    /// <summary>The shipped catalogue.</summary>
    public static ApiCatalog Shipped => Embedded.Value;

    /// <summary>One entry for each library.</summary>
    public ImmutableArray<ModelFile> Files { get; }

    internal IEnumerable<SinkModel> Sinks => Files.SelectMany(file => file.Sinks);

    internal IEnumerable<MessageModel> Messages => Files.SelectMany(file => file.Messages);

    internal IEnumerable<CarrierModel> Carriers => Files.SelectMany(file => file.Carriers);

    internal IEnumerable<CheckModel> Checks => Files.SelectMany(file => file.Checks);

    internal IEnumerable<SwitchModel> Switches => Files.SelectMany(file => file.Switches);

    /// <summary>This catalogue with a policy's own libraries, which come first: what they say of an API counts.</summary>
    public ApiCatalog With(YamlSequence? libraries) =>
        libraries is null ? this : new ApiCatalog(libraries.Items.OfType<YamlMapping>().Select(ModelFileReader.Read).Concat(Files).ToImmutableArray());

    private static ApiCatalog ReadEmbedded()
    {
        var assembly = typeof(ApiCatalog).Assembly;
        var files = ImmutableArray.CreateBuilder<ModelFile>();
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith("Catalog/", StringComparison.Ordinal)).OrderBy(name => name, StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var reader = new StreamReader(stream);
            var file = ModelFileReader.Read(name, SourceText.From(reader.ReadToEnd()));
            if (!file.Errors.IsEmpty)
                throw new InvalidOperationException(file.Errors[0]);
            files.Add(file);
        }

        return new ApiCatalog(files.ToImmutable());
    }
}
