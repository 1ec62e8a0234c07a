import * as vscode from "vscode";
import type { Server, ServerState } from "../../infrastructure/server";

/** Shows in the status bar how the server is doing; a click shows its output. */
export function showStatus(server: Server): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("server", vscode.StatusBarAlignment.Right);
  item.name = "PrivacyAnalyzers";
  item.command = "privacyAnalyzers.showOutput";
  const listening = server.onStateChanged((state) => {
    const words = wordsOf(state);
    item.text = `${iconOf(state)} Privacy`;
    item.tooltip = vscode.l10n.t("PrivacyAnalyzers: {0}. Click for the output.", words);
    item.accessibilityInformation = { label: `PrivacyAnalyzers: ${words}` };
    item.backgroundColor = state === "stopped" ? new vscode.ThemeColor("statusBarItem.warningBackground") : undefined;
    item.show();
  });
  return vscode.Disposable.from(item, listening);
}

function iconOf(state: ServerState): string {
  switch (state) {
    case "starting":
    case "restarting":
      return "$(loading~spin)";
    case "running":
      return "$(shield)";
    case "stopped":
      return "$(warning)";
  }
}

function wordsOf(state: ServerState): string {
  switch (state) {
    case "starting":
      return vscode.l10n.t("starting");
    case "restarting":
      return vscode.l10n.t("restarting");
    case "running":
      return vscode.l10n.t("running");
    case "stopped":
      return vscode.l10n.t("stopped");
  }
}
