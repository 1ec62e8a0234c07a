import * as vscode from "vscode";

/** A class of incident in the editor's language. The server sends PrivacyMark's own words; one that is not known here is shown as it is. */
export function incidentWords(event: string, kind: string): string {
  if (event === "" && kind === "") return vscode.l10n.t("Policy and configuration");
  return [eventWord(event), kindWord(kind)].filter((word) => word !== "").join(" › ");
}

function eventWord(event: string): string {
  switch (event) {
    case "漏えい":
      return vscode.l10n.t("Leak");
    case "目的外利用・提供":
      return vscode.l10n.t("Beyond the purpose");
    case "おそれ":
      return vscode.l10n.t("Danger of an incident");
    default:
      return event;
  }
}

function kindWord(kind: string): string {
  switch (kind) {
    case "誤送信":
      return vscode.l10n.t("sent wrongly");
    case "誤表示":
      return vscode.l10n.t("shown wrongly");
    case "誤交付":
      return vscode.l10n.t("handed over wrongly");
    case "紛失・滅失・き損":
      return vscode.l10n.t("lost or damaged");
    case "不正アクセス":
      return vscode.l10n.t("unauthorised access");
    default:
      return kind;
  }
}
