import * as vscode from "vscode";
import type { Server } from "../../infrastructure/server";

/** The commands that the manifest names. */
export function registerCommands(server: Server): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand("privacyAnalyzers.restartServer", () => server.restart()),
    vscode.commands.registerCommand("privacyAnalyzers.showOutput", () => server.output.show()),
    vscode.workspace.onDidChangeConfiguration(async (event) => {
      if (event.affectsConfiguration("privacyAnalyzers.dotnet.path")) await server.restart();
    }),
  );
}
