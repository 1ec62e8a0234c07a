import * as vscode from "vscode";
import { rangeOf } from "../../infrastructure/findings/diagnostics";
import { findingAt, type Finding, type Step, type StepKind } from "../../infrastructure/findings/finding";
import type { FindingStore } from "../../infrastructure/findings/findingStore";
import { NewestOnly } from "./newestOnly";
import { StepHighlight } from "./stepHighlight";
import { Walk } from "./walk";

/** A line of the view. An object, because the editor takes the number 0 for nothing. */
interface Row {
  readonly position: number;
  readonly step: Step;
}

/** The way of the data to one finding, as a list of steps that one walks through forwards and backwards. */
export class FlowView implements vscode.Disposable, vscode.TreeDataProvider<Row> {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly view = vscode.window.createTreeView<Row>("privacyAnalyzers.flow", { treeDataProvider: this });
  private readonly highlight = new StepHighlight();
  /** One after the other: a file that opens slowly must not come to the front after the one of a later step. */
  private readonly opening = new NewestOnly(() => this.open());
  private readonly listening: vscode.Disposable;
  private walk: Walk | undefined;
  private rows: Row[] = [];

  constructor(private readonly store: FindingStore) {
    this.listening = vscode.Disposable.from(
      store.onChanged(() => this.follow()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.mark()),
      vscode.commands.registerCommand("privacyAnalyzers.showFlow", (...chosen: unknown[]) => this.showFlow(chosen)),
      vscode.commands.registerCommand("privacyAnalyzers.nextStep", () => this.go((walk) => walk.next())),
      vscode.commands.registerCommand("privacyAnalyzers.previousStep", () => this.go((walk) => walk.previous())),
      vscode.commands.registerCommand("privacyAnalyzers.goToStep", (position: number) => this.go((walk) => walk.to(position))),
      vscode.commands.registerCommand("privacyAnalyzers.closeFlow", () => this.show(undefined)),
    );
  }

  getChildren(row?: Row): Row[] {
    return row === undefined ? this.rows : [];
  }

  getParent(): undefined {
    return undefined; // a list: needed to reveal a step
  }

  getTreeItem({ position, step }: Row): vscode.TreeItem {
    const uri = vscode.Uri.parse(step.place.uri);
    const item = new vscode.TreeItem(`${position + 1}. ${step.text}`);
    item.id = String(position);
    item.description = `${uri.path.slice(uri.path.lastIndexOf("/") + 1)}:${step.place.start.line + 1}`;
    item.tooltip = `${step.text}\n${vscode.workspace.asRelativePath(uri)}:${step.place.start.line + 1}`;
    item.iconPath = iconOf(step, position === this.walk?.position);
    item.command = { command: "privacyAnalyzers.goToStep", title: vscode.l10n.t("Open"), arguments: [position] };
    return item;
  }

  dispose(): void {
    for (const part of [this.listening, this.highlight, this.view, this.changed]) part.dispose();
  }

  private async showFlow(chosen: unknown[]): Promise<void> {
    const finding = this.chosenFrom(chosen);
    if (finding === undefined) {
      await vscode.window.showInformationMessage(vscode.l10n.t("There is no privacy finding at the cursor."));
      return;
    }
    this.show(Walk.of(finding).next());
    await this.opening.ask();
  }

  /** What was clicked: an entry of the findings tree, a link of the server (file and fingerprint), or else what the cursor is at. */
  private chosenFrom([what, fingerprint]: unknown[]): Finding | undefined {
    if (typeof what === "string") return this.store.all.find(({ place, fingerprint: id }) => sameFile(place.uri, what) && id === fingerprint);
    const entry = (what as { finding?: Finding } | undefined)?.finding;
    if (entry !== undefined) return entry;
    const editor = vscode.window.activeTextEditor;
    return editor && findingAt(editor.document.uri.toString(), editor.selection.active, this.store.all);
  }

  private async go(step: (walk: Walk) => Walk): Promise<void> {
    if (this.walk === undefined) return;
    this.show(step(this.walk));
    await this.opening.ask();
  }

  /** After an analysis: the steps as they are now. They stay when the finding is gone, which may be for a moment only; a person closes the path. */
  private follow(): void {
    const walk = this.walk?.after(this.store.all);
    if (walk !== this.walk) this.show(walk);
  }

  private show(walk: Walk | undefined): void {
    this.walk = walk;
    this.rows = (walk?.steps ?? []).map((step, position) => ({ position, step }));
    this.view.message = walk && headOf(walk);
    this.view.description = walk && `${walk.position + 1}/${walk.steps.length}`;
    this.changed.fire();
    this.mark();
    void vscode.commands.executeCommand("setContext", "privacyAnalyzers.flowShown", walk !== undefined);
    void vscode.commands.executeCommand("setContext", "privacyAnalyzers.flowAtStart", walk?.isAtStart === true);
    void vscode.commands.executeCommand("setContext", "privacyAnalyzers.flowAtEnd", walk?.isAtEnd === true);
  }

  /** The places of a finding that is gone were those of an earlier text. */
  private mark(): void {
    this.highlight.show(this.walk?.isFound === true ? this.walk : undefined);
  }

  /** Opens the file of the step one stands on, and selects the step in the view. */
  private async open(): Promise<void> {
    const row = this.rows[this.walk?.position ?? -1];
    if (row === undefined) return;
    const { place } = row.step;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(place.uri));
    const editor = await vscode.window.showTextDocument(document, { preview: true });
    const range = rangeOf(place);
    editor.selection = new vscode.Selection(range.start, range.start);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    this.mark();
    // While the file was being opened, an analysis may have come with new rows.
    const shown = this.rows[row.position];
    if (shown !== undefined) await this.view.reveal(shown, { select: true, focus: false });
  }
}

/** The server and the editor may write the same address in different ways. */
function sameFile(one: string, other: string): boolean {
  return vscode.Uri.parse(one).toString() === vscode.Uri.parse(other).toString();
}

function headOf({ finding, isFound }: Walk): string {
  const head = `${finding.rule}: ${finding.message}`;
  return isFound ? head : vscode.l10n.t("Not found at the moment: {0}", head);
}

function iconOf({ kind }: Step, isCurrent: boolean): vscode.ThemeIcon {
  const color = isCurrent ? new vscode.ThemeColor("list.highlightForeground") : undefined;
  return new vscode.ThemeIcon(kind === undefined ? "circle-small-filled" : icons[kind], color);
}

const icons: Record<StepKind, string> = {
  source: "account",
  store: "archive",
  call: "arrow-right",
  return: "arrow-left",
  check: "question",
  sink: "export",
};
