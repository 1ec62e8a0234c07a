import * as os from "node:os";
import * as vscode from "vscode";
import { CloseAction, ErrorAction, LanguageClient, State as ClientState, type ErrorHandler } from "vscode-languageclient/node";
import { conversation } from "./conversation";
import { findDotnet, type Dotnet } from "./dotnet";
import type { FindingStore } from "./findings/findingStore";
import { RestartPolicy } from "./restartPolicy";
import { listRuntimes } from "./runtimeListing";
import { plain, statusFrom, type Status } from "./status";

/** The server process and the conversation with it: started, started again when it dies, and stopped. */
export class Server implements vscode.Disposable {
  readonly output = vscode.window.createOutputChannel("PrivacyAnalyzers", { log: true });
  private readonly restarts = new RestartPolicy();
  private readonly statusChanged = new vscode.EventEmitter<Status>();
  readonly onStatusChanged = this.statusChanged.event;
  private readonly gaveUp = new vscode.EventEmitter<string>();
  /** The server will not be started again by itself; the text says why. */
  readonly onGaveUp = this.gaveUp.event;
  private readonly noDotnet = new vscode.EventEmitter<Exclude<Dotnet, { kind: "found" }>>();
  /** There is no dotnet that can run the server. */
  readonly onNoDotnet = this.noDotnet.event;
  private client: LanguageClient | undefined;
  /** Counts the clients, so that one which is waiting to start its server again notices that another has taken its place. */
  private generation = 0;
  private changes: Promise<void> = Promise.resolve();

  constructor(
    private readonly serverFile: string,
    private readonly findings: FindingStore,
  ) {}

  /** Starts the server, or starts it afresh. One call after the other, however fast they come. */
  restart(): Promise<void> {
    this.restarts.reset();
    this.changes = this.changes.then(async () => {
      await this.stopClient();
      await this.start();
    });
    return this.changes;
  }

  async stop(): Promise<void> {
    this.changes = this.changes.then(() => this.stopClient());
    await this.changes;
  }

  /** Asks the server something; fails when it does not run. */
  async request<Answer>(method: string, parameters: object, token: vscode.CancellationToken): Promise<Answer> {
    if (this.client?.isRunning() !== true) throw new Error(vscode.l10n.t("The privacy analysis does not run."));
    return this.client.sendRequest<Answer>(method, parameters, token);
  }

  dispose(): void {
    this.statusChanged.dispose();
    this.gaveUp.dispose();
    this.noDotnet.dispose();
    this.output.dispose();
  }

  private async start(): Promise<void> {
    this.is(plain("starting"));
    const set = vscode.workspace.getConfiguration("privacyAnalyzers").get<string>("dotnet.path", "");
    const dotnet = await findDotnet(set, { platform: process.platform, variables: process.env, home: os.homedir() }, listRuntimes);
    if (dotnet.kind !== "found") {
      this.output.error(`No dotnet that can run the server: ${JSON.stringify(dotnet)}`);
      this.is(plain("stopped"));
      this.noDotnet.fire(dotnet);
      return;
    }
    this.output.info(`Starting ${dotnet.file} ${this.serverFile} lsp`);
    const client = new LanguageClient(
      "privacyAnalyzers",
      "PrivacyAnalyzers",
      { command: dotnet.file, args: [this.serverFile, "lsp"], options: { env: { ...process.env, DOTNET_NOLOGO: "1" } } },
      conversation(this.output, this.findings, this.errorHandler(++this.generation)),
    );
    client.onDidChangeState(({ newState }) => {
      if (newState === ClientState.Running) this.is(plain("ready"));
      else this.findings.clear();
    });
    client.onNotification("privacy/status", (message: unknown) => {
      const status = statusFrom(message);
      if (status !== undefined) this.is(status);
    });
    this.client = client;
    try {
      await client.start();
    } catch (error) {
      this.is(plain("stopped"));
      this.gaveUp.fire(vscode.l10n.t("The privacy analysis could not be started: {0}", String(error)));
    }
  }

  private errorHandler(generation: number): ErrorHandler {
    return {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: async () => {
        const delay = this.restarts.crashed(Date.now());
        if (delay === undefined) {
          this.is(plain("stopped"));
          this.gaveUp.fire(
            vscode.l10n.t(
              "The privacy analysis stopped {0} times in {1} minutes and is not started again. The output says why.",
              RestartPolicy.limit,
              RestartPolicy.windowMinutes,
            ),
          );
          return { action: CloseAction.DoNotRestart, handled: true };
        }
        this.output.warn(`The server ended; it is started again in ${delay} ms.`);
        this.is(plain("restarting"));
        await new Promise((resolve) => setTimeout(resolve, delay));
        const action = generation === this.generation ? CloseAction.Restart : CloseAction.DoNotRestart;
        return { action, handled: true };
      },
    };
  }

  private is(status: Status): void {
    this.statusChanged.fire(status);
  }

  private async stopClient(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    this.generation++;
    this.findings.clear();
    if (client === undefined) return;
    try {
      await client.dispose(2_000);
    } catch (error) {
      this.output.warn(`Stopping the server: ${String(error)}`);
    }
  }
}
