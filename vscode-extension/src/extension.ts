import * as vscode from "vscode";
import { registerCommands } from "./features/commands/commands";
import { tellProblems } from "./features/status/problems";
import { showStatus } from "./features/status/statusBar";
import { Server } from "./infrastructure/server";

let server: Server | undefined;

export function activate(context: vscode.ExtensionContext): void {
  server = new Server(context.asAbsolutePath("server/PrivacyAnalyzers.Cli.dll"));
  context.subscriptions.push(server, showStatus(server), tellProblems(server), registerCommands(server));
  // Not awaited: the editor goes on opening while dotnet starts.
  void server.restart();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
