import * as vscode from "vscode";
import { registerCommands } from "./features/commands/commands";
import { showFindings } from "./features/findings/findingsView";
import { FlowView } from "./features/flow/flowView";
import { MapPanel } from "./features/map/mapPanel";
import { tellProblems } from "./features/status/problems";
import { showStatus } from "./features/status/statusBar";
import { FindingStore } from "./infrastructure/findings/findingStore";
import { Server } from "./infrastructure/server";

let server: Server | undefined;

export function activate(context: vscode.ExtensionContext): void {
  const findings = new FindingStore();
  server = new Server(context.asAbsolutePath("server/PrivacyAnalyzers.Cli.dll"), findings);
  context.subscriptions.push(
    findings,
    server,
    showStatus(server),
    tellProblems(server),
    showFindings(findings),
    new FlowView(findings),
    new MapPanel(server, context.extensionUri),
    registerCommands(server),
  );
  // Not awaited: the editor goes on opening while dotnet starts.
  void server.restart();
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}
