import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import * as fs from "node:fs";
import * as net from "node:net";
import * as os from "node:os";
import * as path from "node:path";

const repository = path.resolve(__dirname, "../../..");
const entry = path.join(needed("PRIVACY_VSCODE_HOST"), "node_modules/code-server/out/node/entry.js");
const vsix = needed("PRIVACY_VSIX");
const vsce = require.resolve("@vscode/vsce/vsce");

/** A quiet VS Code: nothing that moves, asks or talks by itself. */
const quiet = {
  "telemetry.telemetryLevel": "off",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.colorTheme": "Default Light Modern",
  "update.mode": "none",
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "chat.disableAIFeatures": true,
  "chat.commandCenter.enabled": false,
  "editor.minimap.enabled": false,
  "editor.occurrencesHighlight": "off",
  "editor.unicodeHighlight.ambiguousCharacters": false,
  "editor.fontFamily": "'DejaVu Sans Mono', 'IPAGothic'",
  "explorer.compactFolders": false,
  "files.autoSave": "off",
  "files.exclude": { "**/bin": true, "**/obj": true },
  "remote.autoForwardPorts": false,
  "git.enabled": false,
};

/** A VS Code of its own for a test run: server, settings, extensions and home in one temporary folder. */
export class CodeServer {
  // Short, because sockets are made in it and their paths are limited.
  private readonly root = fs.mkdtempSync(path.join(os.tmpdir(), "pvs-"));
  private port = 0;
  private process: ChildProcess | undefined;

  /** Installs the extension and starts. `machineSettings` are those a browser window takes only from the machine it is served by. */
  async start(machineSettings: Record<string, unknown> = {}): Promise<void> {
    this.write("user-data/User/settings.json", quiet);
    this.write("user-data/Machine/settings.json", machineSettings);
    fs.writeFileSync(path.join(this.root, "config.yaml"), "auth: none\n");
    this.installPacked(vsix);

    this.port = await freePort();
    const log = fs.openSync(path.join(this.root, "server.log"), "w");
    const flags = ["--auth", "none", "--disable-telemetry", "--disable-update-check", "--disable-workspace-trust", "--disable-getting-started-override"];
    this.process = spawn(process.execPath, [...this.common, ...flags, "--bind-addr", `127.0.0.1:${this.port}`], {
      env: this.environment(),
      stdio: ["ignore", log, log],
      detached: true, // a group of its own, so that its children can be ended with it
    });
    await this.untilHealthy();
  }

  /** Packs the extension in `folder` and installs it, for the pages that are opened from now on. */
  install(folder: string): void {
    const packed = path.join(this.root, `${path.basename(folder)}.vsix`);
    execFileSync(process.execPath, [vsce, "package", "--no-dependencies", "--allow-missing-repository", "--skip-license", "-o", packed], { cwd: folder, stdio: "pipe" });
    this.installPacked(packed);
  }

  /**
   * A copy of the shop sample, laid out as in the repository so that its project finds what it refers to. This repository's
   * own build settings stay behind: a shop's developer need not turn warnings into errors.
   */
  newShop(): string {
    const copy = fs.mkdtempSync(path.join(this.root, "ws-"));
    for (const part of ["samples/OnlineShop", "src/PrivacyAnalyzers.Annotations"]) {
      fs.cpSync(path.join(repository, part), path.join(copy, part), {
        recursive: true,
        filter: (file) => !/[\\/](bin|obj)$/.test(file),
      });
    }
    return path.join(copy, "samples/OnlineShop");
  }

  /** The address that opens `folder`, and `file` in it. */
  address(folder: string, file: string): string {
    const authority = `127.0.0.1:${this.port}`;
    const payload = [["openFile", `vscode-remote://${authority}${path.join(folder, file)}`]];
    return `http://${authority}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
  }

  /** The running processes of the extension's server. */
  languageServers(): number[] {
    return fs
      .readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .filter((pid) => commandLine(pid).some((argument) => argument.startsWith(this.root) && argument.endsWith("PrivacyAnalyzers.Cli.dll")))
      .map(Number);
  }

  /** What the extension and its server wrote to their output, of all windows so far. */
  output(): string {
    const folder = path.join(this.root, "user-data/logs");
    if (!fs.existsSync(folder)) return "";
    const files = fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /PrivacyAnalyzers[^/]*\.log$/.test(file));
    return files.map((file) => fs.readFileSync(path.join(folder, file), "utf8")).join("");
  }

  async stop(): Promise<void> {
    const running = this.process;
    if (running?.pid !== undefined && running.exitCode === null) {
      const ended = new Promise((resolve) => running.once("exit", resolve));
      process.kill(-running.pid, "SIGTERM");
      await ended;
    }
    fs.rmSync(this.root, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  private get common(): string[] {
    return [
      entry,
      ...["--config", path.join(this.root, "config.yaml")],
      ...["--user-data-dir", path.join(this.root, "user-data")],
      ...["--extensions-dir", path.join(this.root, "extensions")],
    ];
  }

  private installPacked(file: string): void {
    execFileSync(process.execPath, [...this.common, "--install-extension", file], { env: this.environment(), stdio: "pipe" });
  }

  private environment(): NodeJS.ProcessEnv {
    const own = { HOME: "home", XDG_CONFIG_HOME: "config", XDG_DATA_HOME: "data", XDG_CACHE_HOME: "cache", TMPDIR: "tmp" };
    const env: NodeJS.ProcessEnv = { ...process.env, EXTENSIONS_GALLERY: "{}", NUGET_PACKAGES: packageFolder() };
    for (const [name, folder] of Object.entries(own)) {
      env[name] = path.join(this.root, folder);
      fs.mkdirSync(path.join(this.root, folder), { recursive: true });
    }
    for (const name of Object.keys(env)) if (name.startsWith("VSCODE_")) delete env[name];
    return env;
  }

  private async untilHealthy(): Promise<void> {
    const until = Date.now() + 60_000;
    while (Date.now() < until && this.process?.exitCode === null) {
      const answer = await fetch(`http://127.0.0.1:${this.port}/healthz`).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`VS Code did not start:\n${fs.readFileSync(path.join(this.root, "server.log"), "utf8")}`);
  }

  private write(file: string, content: unknown): void {
    const full = path.join(this.root, file);
    fs.mkdirSync(path.dirname(full), { recursive: true });
    fs.writeFileSync(full, JSON.stringify(content));
  }
}

/** The home folder is a new one, but packages that this machine has need not be fetched again. */
function packageFolder(): string {
  return process.env["NUGET_PACKAGES"] ?? path.join(os.homedir(), ".nuget", "packages");
}

function commandLine(pid: string): string[] {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
  } catch {
    return []; // it has ended meanwhile
  }
}

function needed(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set; run this through eng/e2e.`);
  return value;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
