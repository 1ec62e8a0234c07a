using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Workspace;
using Lsp = PrivacyAnalyzers.LanguageServer.Protocol;

namespace PrivacyAnalyzers.LanguageServer.Session;

/// <summary>Puts proposals into the protocol's words.</summary>
internal static class Proposals
{
    /// <summary>The proposals, each in the place of what is <paramref name="written"/>, with <paramref name="lead"/> before it.</summary>
    public static Lsp.CompletionList ToList(IEnumerable<Proposal> proposals, SourceText text, TextSpan written, string lead = "")
    {
        var range = Positions.ToRange(text, written);
        return new(
            IsIncomplete: false,
            [
                .. proposals.Select(proposal => new Lsp.CompletionItem(
                    proposal.Text, KindOf(proposal.Kind), proposal.Detail, FilterText: proposal.Text, TextEdit: new(range, lead + proposal.Text + proposal.Tail))),
            ]);
    }

    private static Lsp.CompletionItemKind KindOf(ProposalKind kind) => kind switch
    {
        ProposalKind.Key => Lsp.CompletionItemKind.Property,
        ProposalKind.Word => Lsp.CompletionItemKind.EnumMember,
        ProposalKind.Namespace => Lsp.CompletionItemKind.Module,
        ProposalKind.Type => Lsp.CompletionItemKind.Class,
        ProposalKind.Member => Lsp.CompletionItemKind.Field,
        ProposalKind.Rule => Lsp.CompletionItemKind.Reference,
        _ => Lsp.CompletionItemKind.Value,
    };
}
