import * as vscode from "vscode";
import { requiredMajor, type Dotnet } from "../../infrastructure/dotnet";
import type { Server } from "../../infrastructure/server";

const downloadPage = `https://dotnet.microsoft.com/download/dotnet/${requiredMajor}.0`;

/** Tells the user, with a way out, when the server cannot run. */
export function tellProblems(server: Server): vscode.Disposable {
  return vscode.Disposable.from(
    server.onNoDotnet(async (dotnet) => {
      const download = vscode.l10n.t("Download .NET");
      const settings = vscode.l10n.t("Open settings");
      const chosen = await vscode.window.showErrorMessage(textOf(dotnet), download, settings);
      if (chosen === download) await vscode.env.openExternal(vscode.Uri.parse(downloadPage));
      if (chosen === settings) await vscode.commands.executeCommand("workbench.action.openSettings", "privacyAnalyzers.dotnet.path");
    }),
    server.onGaveUp(async (text) => {
      const output = vscode.l10n.t("Show output");
      const restart = vscode.l10n.t("Restart server");
      const chosen = await vscode.window.showErrorMessage(text, output, restart);
      if (chosen === output) server.output.show();
      if (chosen === restart) await server.restart();
    }),
  );
}

function textOf(dotnet: Exclude<Dotnet, { kind: "found" }>): string {
  switch (dotnet.kind) {
    case "missing":
      return vscode.l10n.t(
        "PrivacyAnalyzers needs the .NET {0} runtime to analyse your code, and found no dotnet on this machine.",
        requiredMajor,
      );
    case "tooOld":
      return vscode.l10n.t(
        "PrivacyAnalyzers needs the .NET {0} runtime to analyse your code. {1} has only: {2}.",
        requiredMajor,
        dotnet.file,
        dotnet.versions.join(", ") || vscode.l10n.t("none"),
      );
    case "unusable":
      return vscode.l10n.t("PrivacyAnalyzers cannot run the dotnet that is set in privacyAnalyzers.dotnet.path: {0}", dotnet.file);
  }
}
