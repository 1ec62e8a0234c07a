import * as vscode from "vscode";
import { RevealOutputChannelOn, type ErrorHandler, type LanguageClientOptions } from "vscode-languageclient/node";
import type { FindingStore } from "./findings/findingStore";

/** Commands that texts of the server may run when they are clicked; no other. */
export const commandsInTexts = ["privacyAnalyzers.showFlow", "privacyAnalyzers.showFlows", "privacyAnalyzers.showPurpose", "privacyAnalyzers.showDataMap"];

/** What the server is told, and what happens to what it says. */
export function conversation(output: vscode.LogOutputChannel, findings: FindingStore, errorHandler: ErrorHandler): LanguageClientOptions {
  return {
    documentSelector: [
      { language: "csharp", scheme: "file" },
      { language: "csharp", scheme: "untitled" },
      // By its name: which language it has depends on what else is installed.
      { pattern: "**/privacy.yml", scheme: "file" },
      { pattern: "**/*.{razor,cshtml}", scheme: "file" },
    ],
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: { settings: vscode.workspace.getConfiguration("privacyAnalyzers"), status: true },
    synchronize: { configurationSection: "privacyAnalyzers" },
    markdown: { isTrusted: { enabledCommands: commandsInTexts } },
    initializationFailedHandler: () => false,
    middleware: {
      handleDiagnostics: (uri, diagnostics, next) => findings.publish(uri, diagnostics, next),
      // The repairs of a finding that another extension shows are offered by that one.
      provideCodeActions: async (document, range, context, token, next) => {
        const actions = await next(document, range, context, token);
        return actions?.filter((action) => {
          const [diagnostic] = action instanceof vscode.CodeAction ? (action.diagnostics ?? []) : [];
          return diagnostic === undefined || !findings.isHeldBack(document.uri, diagnostic);
        });
      },
    },
    errorHandler,
  };
}
