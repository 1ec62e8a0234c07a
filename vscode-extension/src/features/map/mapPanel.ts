import { randomBytes } from "node:crypto";
import * as vscode from "vscode";
import type { Server } from "../../infrastructure/server";
import type { DataMap } from "./mapData";
import { mapPage } from "./mapPage";
import { mapWords } from "./mapWords";

/** The data map in a web view: which personal data goes to whom and what for, and the code behind each band. */
export class MapPanel implements vscode.Disposable {
  private readonly listening: vscode.Disposable;
  private panel: vscode.WebviewPanel | undefined;
  private map: DataMap | undefined;

  constructor(
    private readonly server: Server,
    private readonly extension: vscode.Uri,
  ) {
    this.listening = vscode.Disposable.from(
      vscode.commands.registerCommand("privacyAnalyzers.showDataMap", () => this.show()),
      vscode.commands.registerCommand("privacyAnalyzers.refreshDataMap", () => this.show()),
    );
  }

  dispose(): void {
    this.listening.dispose();
    this.panel?.dispose();
  }

  /** Asks the server for the map of now and shows it. */
  private async show(): Promise<void> {
    const title = vscode.l10n.t("Drawing the data map");
    try {
      const map = await vscode.window.withProgress(
        { location: vscode.ProgressLocation.Notification, title, cancellable: true },
        (_, token) => this.server.request<DataMap>("privacy/dataMap", {}, token),
      );
      this.map = map;
      const panel = (this.panel ??= this.open());
      const { webview } = panel;
      const file = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(this.extension, "dist", name)).toString();
      const frame = { nonce: randomBytes(16).toString("base64url"), source: webview.cspSource, script: file("map.js"), style: file("map.css") };
      webview.html = mapPage(map, mapWords(), frame);
      panel.reveal();
    } catch (error) {
      if (error instanceof vscode.CancellationError) return;
      await vscode.window.showErrorMessage(vscode.l10n.t("The data map could not be drawn: {0}", error instanceof Error ? error.message : String(error)));
    }
  }

  private open(): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel("privacyAnalyzers.map", vscode.l10n.t("Data map"), vscode.ViewColumn.Active, {
      enableScripts: true,
      enableFindWidget: true,
      retainContextWhenHidden: true, // or the filter and what is unfolded would be lost
      localResourceRoots: [vscode.Uri.joinPath(this.extension, "dist")],
    });
    panel.iconPath = vscode.Uri.joinPath(this.extension, "media/privacy.svg");
    panel.onDidDispose(() => {
      this.panel = undefined;
      this.map = undefined;
    });
    panel.webview.onDidReceiveMessage((message: unknown) => this.openPlace(message));
    return panel;
  }

  private async openPlace(message: unknown): Promise<void> {
    const { row, place } = message as { row?: unknown; place?: unknown };
    if (typeof row !== "number" || typeof place !== "number") return;
    const found = this.map?.rows[row]?.places[place];
    if (found === undefined) return;
    const { start, end } = found.range;
    await vscode.window.showTextDocument(vscode.Uri.parse(found.uri), {
      viewColumn: vscode.ViewColumn.Beside,
      selection: new vscode.Range(start.line, start.character, end.line, end.character),
    });
  }
}
