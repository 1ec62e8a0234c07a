import * as vscode from "vscode";
import type { Finding } from "./finding";
import { findingOf, ruleOf, source } from "./diagnostics";
import { notShownByOthers } from "./once";

type Show = (uri: vscode.Uri, diagnostics: vscode.Diagnostic[]) => void;

/**
 * All that the server has found. What it publishes goes through here on its way to the editor: the views see every finding,
 * while those that another extension shows already are kept from the editor, so that nobody reads them twice.
 */
export class FindingStore implements vscode.Disposable {
  /** Milliseconds without a publication after which a change is told, and the most that it is put off while they go on. */
  private static readonly settling = 200;
  private static readonly patience = 1_000;
  private readonly published = new Map<string, { uri: vscode.Uri; diagnostics: vscode.Diagnostic[]; shown: vscode.Diagnostic[]; show: Show }>();
  private readonly changed = new vscode.EventEmitter<void>();
  /** Some findings came or went; told once when many change together: a tree that is drawn anew while it opens its branches leaves them closed. */
  readonly onChanged = this.changed.event;
  private readonly listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => uris.forEach((uri) => this.showAgain(uri)));
  private pending: NodeJS.Timeout | undefined;
  private unsettledSince = 0;

  get all(): Finding[] {
    return [...this.published.values()].flatMap(({ uri, diagnostics }) => diagnostics.map((diagnostic) => findingOf(uri, diagnostic)));
  }

  /** The server says that these, and no others, are the findings of a file; `show` hands diagnostics on to the editor. */
  publish(uri: vscode.Uri, diagnostics: vscode.Diagnostic[], show: Show): void {
    const shown = withoutOthers(uri, diagnostics);
    if (diagnostics.length > 0) this.published.set(uri.toString(), { uri, diagnostics, shown, show });
    else this.published.delete(uri.toString());
    show(uri, shown);
    this.tell();
  }

  /** Whether a diagnostic of ours is kept from the editor. */
  isHeldBack(uri: vscode.Uri, diagnostic: vscode.Diagnostic): boolean {
    const published = this.published.get(uri.toString());
    const isIt = (other: vscode.Diagnostic) => ruleOf(other) === ruleOf(diagnostic) && other.range.isEqual(diagnostic.range);
    return published !== undefined && published.diagnostics.some(isIt) && !published.shown.some(isIt);
  }

  /** The server is gone, and with it what it said. */
  clear(): void {
    this.published.clear();
    this.tell();
  }

  dispose(): void {
    clearTimeout(this.pending);
    this.listening.dispose();
    this.changed.dispose();
  }

  private showAgain(uri: vscode.Uri): void {
    const published = this.published.get(uri.toString());
    if (published === undefined) return;
    const shown = withoutOthers(uri, published.diagnostics);
    // Only when something is different: to show is itself a change of the diagnostics.
    if (shown.length === published.shown.length && shown.every((diagnostic) => published.shown.includes(diagnostic))) return;
    published.shown = shown;
    published.show(uri, shown);
  }

  private tell(): void {
    if (this.pending === undefined) this.unsettledSince = Date.now();
    clearTimeout(this.pending);
    const left = this.unsettledSince + FindingStore.patience - Date.now();
    this.pending = setTimeout(() => {
      this.pending = undefined;
      this.changed.fire();
    }, Math.max(0, Math.min(FindingStore.settling, left)));
  }
}

function withoutOthers(uri: vscode.Uri, diagnostics: vscode.Diagnostic[]): vscode.Diagnostic[] {
  const seen = (diagnostic: vscode.Diagnostic) => ({ code: ruleOf(diagnostic), line: diagnostic.range.start.line, diagnostic });
  const theirs = vscode.languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source !== source);
  return notShownByOthers(diagnostics.map(seen), theirs.map(seen)).map(({ diagnostic }) => diagnostic);
}
