// Which dotnet runs the server. Nothing here knows the editor, so that it can be tested by itself.
import * as path from "node:path";

/** The server is built for this version of .NET and rolls forward to newer ones. */
export const requiredMajor = 10;

export interface Environment {
  readonly platform: NodeJS.Platform;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** Where dotnet may be, the first to be tried first: DOTNET_ROOT, PATH, then the usual folders. */
export function candidates({ platform, variables, home }: Environment): string[] {
  const windows = platform === "win32";
  const { join, delimiter } = windows ? path.win32 : path.posix;
  const name = windows ? "dotnet.exe" : "dotnet";
  const folders = [
    variables["DOTNET_ROOT"],
    ...(variables["PATH"] ?? variables["Path"] ?? "").split(delimiter),
    ...(windows
      ? [variables["ProgramFiles"] && join(variables["ProgramFiles"], "dotnet")]
      : ["/usr/local/share/dotnet", "/usr/share/dotnet", "/usr/lib/dotnet", "/opt/homebrew/bin", "/snap/bin"]),
    join(home, ".dotnet"),
  ];
  const files = folders.filter((folder) => folder !== undefined && folder !== "").map((folder) => join(folder as string, name));
  return [...new Set(files)];
}

/** The versions of the base runtime in what `dotnet --list-runtimes` prints. */
export function runtimeVersions(listing: string): string[] {
  return [...listing.matchAll(/^Microsoft\.NETCore\.App (\S+) \[/gm)].map((match) => match[1] as string);
}

/** Whether one of these versions can run the server. */
export function isNewEnough(versions: readonly string[]): boolean {
  return versions.some((version) => Number.parseInt(version, 10) >= requiredMajor);
}

export type Dotnet =
  | { readonly kind: "found"; readonly file: string }
  | { readonly kind: "missing" }
  | { readonly kind: "unusable"; readonly file: string }
  | { readonly kind: "tooOld"; readonly file: string; readonly versions: string[] };

/**
 * The dotnet to use: the one that was set, whatever it is, or else the first that is new enough.
 * @param list runs `dotnet --list-runtimes` of a file; undefined when that file is no dotnet.
 */
export async function findDotnet(
  set: string,
  environment: Environment,
  list: (file: string) => Promise<string | undefined>,
): Promise<Dotnet> {
  let best: Dotnet = { kind: "missing" };
  for (const file of set === "" ? candidates(environment) : [set]) {
    const listing = await list(file);
    if (listing === undefined) {
      if (set !== "") best = { kind: "unusable", file };
      continue;
    }
    const versions = runtimeVersions(listing);
    if (isNewEnough(versions)) return { kind: "found", file };
    if (best.kind === "missing") best = { kind: "tooOld", file, versions };
  }
  return best;
}
