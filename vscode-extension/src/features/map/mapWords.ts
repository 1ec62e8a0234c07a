import * as vscode from "vscode";
import type { MapWords } from "./mapPage";

/** The words of the page, in the editor's language. */
export function mapWords(): MapWords {
  return {
    language: vscode.env.language,
    title: vscode.l10n.t("Data map"),
    nothing: vscode.l10n.t("No personal data was seen to go anywhere."),
    incomplete: vscode.l10n.t("Something was missing, so the map may not show all"),
    filter: vscode.l10n.t("Filter"),
    noPurpose: vscode.l10n.t("(purpose not known)"),
    guessed: vscode.l10n.t("guessed from names"),
    told: vscode.l10n.t("collected for"),
    places: vscode.l10n.t("Places in the code"),
    data: vscode.l10n.t("Data"),
    purpose: vscode.l10n.t("Purpose"),
    recipient: vscode.l10n.t("Recipient"),
    channel: vscode.l10n.t("Way"),
    kindTitle,
    channelTitle,
  };
}

/** A word that is not known here is shown as the server sends it. */
function kindTitle(kind: string): string {
  switch (kind) {
    case "self":
      return vscode.l10n.t("the person");
    case "internal":
      return vscode.l10n.t("the company itself");
    case "processor":
      return vscode.l10n.t("processor");
    case "third-party":
      return vscode.l10n.t("third party");
    case "public":
      return vscode.l10n.t("public");
    default:
      return kind;
  }
}

/** A word that is not known here is shown as the server sends it. */
function channelTitle(channel: string): string {
  switch (channel) {
    case "log":
      return vscode.l10n.t("log");
    case "console":
      return vscode.l10n.t("console");
    case "telemetry":
      return vscode.l10n.t("telemetry");
    case "exception":
      return vscode.l10n.t("exception");
    case "mail":
      return vscode.l10n.t("mail");
    case "sms":
      return vscode.l10n.t("SMS");
    case "push":
      return vscode.l10n.t("push notification");
    case "chat":
      return vscode.l10n.t("chat");
    case "social":
      return vscode.l10n.t("social network");
    case "http":
      return vscode.l10n.t("HTTP");
    case "url":
      return vscode.l10n.t("URL");
    case "queue":
      return vscode.l10n.t("queue");
    case "file":
      return vscode.l10n.t("file");
    case "storage":
      return vscode.l10n.t("cookie or cache");
    case "web":
      return vscode.l10n.t("web response");
    case "analytics":
      return vscode.l10n.t("analytics");
    case "payment":
      return vscode.l10n.t("payment");
    case "ai":
      return vscode.l10n.t("AI service");
    default:
      return channel;
  }
}
