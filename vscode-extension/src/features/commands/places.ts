import * as vscode from "vscode";

// Commands that the server's code lenses run; it sends places in the protocol's words.

interface ProtocolRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** A flow of personal data out of a method. */
interface Flow {
  readonly title: string;
  readonly location: { readonly uri: string; readonly range: ProtocolRange };
}

/** Lets one choose among the flows of a method; while one looks through them, the editor shows each. */
export async function choosePlace(_uri: string, flows: readonly Flow[]): Promise<void> {
  const items = flows.map((flow) => ({
    label: flow.title,
    description: `${vscode.workspace.asRelativePath(vscode.Uri.parse(flow.location.uri))}:${flow.location.range.start.line + 1}`,
    flow,
  }));
  const title = vscode.l10n.t("Personal data leaves here");
  const chosen = await vscode.window.showQuickPick(items, {
    title,
    matchOnDescription: true,
    onDidSelectItem: (item) => void open((item as (typeof items)[number]).flow.location, true),
  });
  if (chosen !== undefined) await open(chosen.flow.location, false);
}

/** Opens the place where a purpose is declared. */
export function showPurpose(uri: string, range: ProtocolRange): Promise<void> {
  return open({ uri, range }, false);
}

async function open({ uri, range: { start, end } }: Flow["location"], keepFocus: boolean): Promise<void> {
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
    preserveFocus: keepFocus,
    preview: true,
    selection: new vscode.Range(start.line, start.character, end.line, end.character),
  });
}
