import * as vscode from "vscode";
import type { Finding, Severity } from "../../infrastructure/findings/finding";
import type { FindingStore } from "../../infrastructure/findings/findingStore";
import { rangeOf } from "../../infrastructure/findings/diagnostics";
import { groupsOf, type IncidentGroup, type PlaceEntry, type RuleGroup } from "./groups";
import { incidentWords } from "./incidentWords";

type Node = IncidentGroup | RuleGroup | PlaceEntry;

/** The tree of all findings, by class of incident, with their number on the icon of the view. */
export function showFindings(store: FindingStore): vscode.Disposable {
  const tree = new FindingsTree(store);
  const view = vscode.window.createTreeView("privacyAnalyzers.findings", { treeDataProvider: tree, showCollapseAll: true });
  const count = () => {
    const { length } = store.all;
    view.badge = { value: length, tooltip: length === 1 ? vscode.l10n.t("1 finding") : vscode.l10n.t("{0} findings", length) };
  };
  return vscode.Disposable.from(
    view,
    store.onChanged(() => {
      tree.refresh();
      count();
    }),
    vscode.commands.registerCommand("privacyAnalyzers.showFindings", () => vscode.commands.executeCommand("privacyAnalyzers.findings.focus")),
    vscode.commands.registerCommand("privacyAnalyzers.openRule", async (node?: RuleGroup | PlaceEntry) => {
      const help = node?.type === "rule" ? node.findings[0]?.finding.help : node?.finding.help;
      if (help !== undefined) await vscode.env.openExternal(vscode.Uri.parse(help));
    }),
    tree,
  );
}

class FindingsTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly store: FindingStore) {}

  refresh(): void {
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }

  getChildren(node?: Node): Node[] {
    switch (node?.type) {
      case undefined:
        return groupsOf(this.store.all);
      case "incident":
        return [...node.rules];
      case "rule":
        return [...node.findings];
      case "place":
        return [];
    }
  }

  getTreeItem(node: Node): vscode.TreeItem {
    switch (node.type) {
      case "incident":
        return incidentItem(node);
      case "rule":
        return ruleItem(node);
      case "place":
        return placeItem(node);
    }
  }
}

function incidentItem({ id, event, kind, count }: IncidentGroup): vscode.TreeItem {
  const item = new vscode.TreeItem(incidentWords(event, kind), vscode.TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.description = String(count);
  item.iconPath = new vscode.ThemeIcon(event === "" ? "settings-gear" : "shield");
  return item;
}

function ruleItem({ id, rule, title, findings }: RuleGroup): vscode.TreeItem {
  const item = new vscode.TreeItem(title === rule ? rule : `${rule}: ${title}`, vscode.TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.description = String(findings.length);
  item.tooltip = item.label as string;
  item.contextValue = findings[0]?.finding.help === undefined ? "rule" : "rule.explained";
  return item;
}

function placeItem({ id, finding }: PlaceEntry): vscode.TreeItem {
  const uri = vscode.Uri.parse(finding.place.uri);
  const item = new vscode.TreeItem(`${baseName(uri)}:${finding.place.start.line + 1}`, vscode.TreeItemCollapsibleState.None);
  item.id = id;
  item.description = finding.message;
  item.tooltip = tooltip(finding, uri);
  item.iconPath = iconOf(finding.severity);
  item.contextValue = finding.help === undefined ? "place" : "place.explained";
  item.command = { command: "vscode.open", title: vscode.l10n.t("Open"), arguments: [uri, { selection: rangeOf(finding.place) }] };
  return item;
}

function tooltip(finding: Finding, uri: vscode.Uri): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  text.appendText(`${finding.message}\n`).appendMarkdown("\n---\n\n");
  const { cause, case: like } = finding.incident;
  if (cause !== "") text.appendText(vscode.l10n.t("Cause: {0}", cause)).appendMarkdown("  \n");
  if (like !== "") text.appendText(vscode.l10n.t("Like this case of the training material: {0}", like)).appendMarkdown("  \n");
  text.appendText(`${vscode.workspace.asRelativePath(uri)}:${finding.place.start.line + 1}`);
  return text;
}

function baseName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}

function iconOf(severity: Severity): vscode.ThemeIcon {
  switch (severity) {
    case "error":
      return new vscode.ThemeIcon("error", new vscode.ThemeColor("list.errorForeground"));
    case "warning":
      return new vscode.ThemeIcon("warning", new vscode.ThemeColor("list.warningForeground"));
    case "information":
    case "hint":
      return new vscode.ThemeIcon("info");
  }
}
