import * as vscode from "vscode";
import { rangeOf } from "../../infrastructure/findings/diagnostics";
import type { Walk } from "./walk";

/** Marks the steps of a walk in the editors that show them, above all the one that one stands on. */
export class StepHighlight implements vscode.Disposable {
  private readonly current = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor("editor.findMatchHighlightBackground"),
    borderRadius: "2px",
    overviewRulerColor: new vscode.ThemeColor("editorOverviewRuler.warningForeground"),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
  });
  private readonly line = vscode.window.createTextEditorDecorationType({
    isWholeLine: true,
    backgroundColor: new vscode.ThemeColor("editor.rangeHighlightBackground"),
    after: { color: new vscode.ThemeColor("editorCodeLens.foreground"), fontStyle: "italic", margin: "0 0 0 2em" },
  });
  private readonly others = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor("editor.wordHighlightBackground"),
    borderRadius: "2px",
  });

  /** Marks `walk` and nothing else; undefined takes every mark away. */
  show(walk: Walk | undefined): void {
    for (const editor of vscode.window.visibleTextEditors) {
      const uri = editor.document.uri.toString();
      const step = walk?.current?.place.uri === uri ? walk.current : undefined;
      editor.setDecorations(this.current, step === undefined ? [] : [rangeOf(step.place)]);
      editor.setDecorations(this.others, walk === undefined ? [] : walk.othersIn(uri).map(rangeOf));
      const note = walk === undefined || step === undefined ? "" : `◀ ${walk.position + 1}/${walk.steps.length} ${step.text}`;
      const range = step === undefined ? [] : [{ range: endOfLine(editor, step.place.end.line), renderOptions: { after: { contentText: note } } }];
      editor.setDecorations(this.line, range);
    }
  }

  dispose(): void {
    for (const type of [this.current, this.line, this.others]) type.dispose();
  }
}

/** The text changes while the server has not answered yet, so the line may be gone. */
function endOfLine(editor: vscode.TextEditor, line: number): vscode.Range {
  const { end } = editor.document.lineAt(Math.min(line, editor.document.lineCount - 1)).range;
  return new vscode.Range(end, end);
}
