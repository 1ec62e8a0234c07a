using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.LanguageServer.Protocol.JsonRpc;
using PrivacyAnalyzers.LanguageServer.Resources;
using PrivacyAnalyzers.Policy;
using PrivacyAnalyzers.Workspace;
using Lsp = PrivacyAnalyzers.LanguageServer.Protocol;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>Renames purposes, controllers and recipients wherever they are written.</summary>
internal sealed class NameRenames(ClientSettings editor, Snapshot snapshot)
{
    /// <summary>Whether the name can be renamed. Categories belong to everybody.</summary>
    public static bool CanRename(NamePlace place) => place.Kind != NameKind.Category && place.Name.Length > 0;

    /// <summary>The edits that give the name at <paramref name="place"/> another name.</summary>
    /// <exception cref="RpcException">The new name cannot be one.</exception>
    public async Task<Lsp.WorkspaceEdit?> RenameAsync(NamePlace place, string newName, CancellationToken cancellationToken)
    {
        if (!NameRename.IsPossible(place.Kind, newName, place.Policy?.Policy ?? PrivacyPolicy.Empty))
            throw new RpcException(ErrorCode.InvalidParams, Strings.Format("Rename_Impossible", editor.Culture, newName));
        var rename = new NameRename(place.Kind, place.Name, newName);
        var edits = new Dictionary<string, Lsp.TextEdit[]>();
        if (place.Policy is { } policy)
            Add(policy.Path, policy.Text, rename.In(policy));
        foreach (var (document, changes) in await rename.InAsync(place.Projects, cancellationToken).ConfigureAwait(false))
            Add(document.FilePath!, await document.GetTextAsync(cancellationToken).ConfigureAwait(false), changes);
        return EditBuilder.Of(edits, snapshot, editor);

        void Add(string path, SourceText text, ImmutableArray<TextChange> changes)
        {
            if (!changes.IsEmpty)
                edits[snapshot.AddressOf(path).Uri] = [.. changes.Select(change => new Lsp.TextEdit(Positions.ToRange(text, change.Span), change.NewText ?? ""))];
        }
    }
}
