import * as vscode from "vscode";
import type { Server } from "../../infrastructure/server";
import { choosePlace, showPurpose } from "./places";

/** The commands that belong to no view. */
export function registerCommands(server: Server): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand("privacyAnalyzers.restartServer", () => server.restart()),
    vscode.commands.registerCommand("privacyAnalyzers.showOutput", () => server.output.show()),
    vscode.commands.registerCommand("privacyAnalyzers.openWalkthrough", () =>
      vscode.commands.executeCommand("workbench.action.openWalkthrough", "privacyanalyzers.privacyanalyzers#start", false),
    ),
    vscode.commands.registerCommand("privacyAnalyzers.showFlows", choosePlace),
    vscode.commands.registerCommand("privacyAnalyzers.showPurpose", showPurpose),
    vscode.workspace.onDidChangeConfiguration(async (event) => {
      if (event.affectsConfiguration("privacyAnalyzers.dotnet.path")) await server.restart();
    }),
  );
}
