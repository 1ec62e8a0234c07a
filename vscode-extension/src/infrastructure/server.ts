import * as os from "node:os";
import * as vscode from "vscode";
import { CloseAction, ErrorAction, LanguageClient, RevealOutputChannelOn, State, type LanguageClientOptions } from "vscode-languageclient/node";
import { findDotnet, type Dotnet } from "./dotnet";
import { RestartPolicy } from "./restartPolicy";
import { listRuntimes } from "./runtimeListing";

export type ServerState = "starting" | "running" | "restarting" | "stopped";

/** The server process and the conversation with it: started, started again when it dies, and stopped. */
export class Server implements vscode.Disposable {
  readonly output = vscode.window.createOutputChannel("PrivacyAnalyzers", { log: true });
  private readonly restarts = new RestartPolicy();
  private readonly stateChanged = new vscode.EventEmitter<ServerState>();
  readonly onStateChanged = this.stateChanged.event;
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

  constructor(private readonly serverFile: string) {}

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

  dispose(): void {
    this.stateChanged.dispose();
    this.gaveUp.dispose();
    this.noDotnet.dispose();
    this.output.dispose();
  }

  private async start(): Promise<void> {
    this.stateChanged.fire("starting");
    const set = vscode.workspace.getConfiguration("privacyAnalyzers").get<string>("dotnet.path", "");
    const dotnet = await findDotnet(set, { platform: process.platform, variables: process.env, home: os.homedir() }, listRuntimes);
    if (dotnet.kind !== "found") {
      this.output.error(`No dotnet that can run the server: ${JSON.stringify(dotnet)}`);
      this.stateChanged.fire("stopped");
      this.noDotnet.fire(dotnet);
      return;
    }
    this.output.info(`Starting ${dotnet.file} ${this.serverFile} lsp`);
    const client = new LanguageClient(
      "privacyAnalyzers",
      "PrivacyAnalyzers",
      { command: dotnet.file, args: [this.serverFile, "lsp"], options: { env: { ...process.env, DOTNET_NOLOGO: "1" } } },
      this.options(++this.generation),
    );
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) this.stateChanged.fire("running");
    });
    this.client = client;
    try {
      await client.start();
    } catch (error) {
      this.stateChanged.fire("stopped");
      this.gaveUp.fire(vscode.l10n.t("The privacy analysis could not be started: {0}", String(error)));
    }
  }

  private options(generation: number): LanguageClientOptions {
    return {
      documentSelector: [
        { language: "csharp", scheme: "file" },
        { language: "csharp", scheme: "untitled" },
        { pattern: "**/privacy.yml", scheme: "file" },
      ],
      outputChannel: this.output,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationFailedHandler: () => false,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: async () => {
          const delay = this.restarts.crashed(Date.now());
          if (delay === undefined) {
            this.stateChanged.fire("stopped");
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
          this.stateChanged.fire("restarting");
          await new Promise((resolve) => setTimeout(resolve, delay));
          const action = generation === this.generation ? CloseAction.Restart : CloseAction.DoNotRestart;
          return { action, handled: true };
        },
      },
    };
  }

  private async stopClient(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    this.generation++;
    if (client === undefined) return;
    try {
      await client.dispose(2_000);
    } catch (error) {
      this.output.warn(`Stopping the server: ${String(error)}`);
    }
  }
}
