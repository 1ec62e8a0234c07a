import * as vscode from "vscode";
import type { Server } from "../../infrastructure/server";
import type { State, Status } from "../../infrastructure/status";

/** Shows in the status bar how the analysis is doing; a click shows its output. */
export function showStatus(server: Server): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("server", vscode.StatusBarAlignment.Right);
  item.name = "PrivacyAnalyzers";
  item.command = "privacyAnalyzers.showOutput";
  const listening = server.onStatusChanged((status) => {
    const { state } = status;
    const words = wordsOf(state);
    item.text = `${iconOf(state)} Privacy`;
    item.tooltip = tooltipOf(status);
    item.accessibilityInformation = { label: `PrivacyAnalyzers: ${words}` };
    item.backgroundColor = state === "stopped" || state === "failed" ? new vscode.ThemeColor("statusBarItem.warningBackground") : undefined;
    item.show();
    void vscode.commands.executeCommand("setContext", "privacyAnalyzers.state", state);
    void vscode.commands.executeCommand("setContext", "privacyAnalyzers.runs", state === "ready" || state === "incomplete");
  });
  return vscode.Disposable.from(item, listening);
}

function tooltipOf({ state, details }: Status): vscode.MarkdownString {
  const most = 8;
  const text = new vscode.MarkdownString();
  text.appendText(vscode.l10n.t("PrivacyAnalyzers: {0}. Click for the output.", wordsOf(state)));
  if (details.length > 0) text.appendMarkdown("\n");
  for (const detail of details.slice(0, most)) text.appendMarkdown("\n- ").appendText(detail);
  if (details.length > most) text.appendMarkdown("\n- …");
  return text;
}

function iconOf(state: State): string {
  switch (state) {
    case "starting":
    case "restarting":
    case "loading":
      return "$(loading~spin)";
    case "ready":
      return "$(shield)";
    case "incomplete":
      return "$(info)";
    case "failed":
    case "stopped":
      return "$(warning)";
  }
}

function wordsOf(state: State): string {
  switch (state) {
    case "starting":
      return vscode.l10n.t("starting");
    case "restarting":
      return vscode.l10n.t("restarting");
    case "loading":
      return vscode.l10n.t("loading the projects");
    case "ready":
      return vscode.l10n.t("running");
    case "incomplete":
      return vscode.l10n.t("running, but something is missing");
    case "failed":
      return vscode.l10n.t("failed");
    case "stopped":
      return vscode.l10n.t("stopped");
  }
}
