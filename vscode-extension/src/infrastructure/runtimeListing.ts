import { execFile } from "node:child_process";

/** What `dotnet --list-runtimes` prints; undefined when the file is not there, fails or hangs. */
export function listRuntimes(file: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile(file, ["--list-runtimes"], { timeout: 15_000, windowsHide: true }, (error, output) => {
      resolve(error ? undefined : output);
    });
  });
}
