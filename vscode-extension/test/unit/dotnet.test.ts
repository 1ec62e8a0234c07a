import { describe, expect, test } from "vitest";
import { candidates, findDotnet, isNewEnough, runtimeVersions, type Environment } from "../../src/infrastructure/dotnet";

const listing = [
  "Microsoft.AspNetCore.App 11.0.0 [/usr/share/dotnet/shared/Microsoft.AspNetCore.App]",
  "Microsoft.NETCore.App 8.0.33 [/usr/share/dotnet/shared/Microsoft.NETCore.App]",
  "Microsoft.NETCore.App 10.0.12 [/usr/share/dotnet/shared/Microsoft.NETCore.App]",
  "",
].join("\n");

const old = "Microsoft.NETCore.App 8.0.33 [/x]\n";
const linux: Environment = { platform: "linux", variables: { PATH: "/one:/two" }, home: "/home/me" };

function machine(files: Record<string, string>): (file: string) => Promise<string | undefined> {
  return (file) => Promise.resolve(files[file]);
}

describe("runtimeVersions", () => {
  test("takes the base runtime only", () => {
    expect(runtimeVersions(listing)).toEqual(["8.0.33", "10.0.12"]);
    expect(runtimeVersions("")).toEqual([]);
    expect(runtimeVersions("dotnet: command not found")).toEqual([]);
  });

  test("reads Windows line ends", () => {
    expect(runtimeVersions("Microsoft.NETCore.App 10.0.1 [C:\\x]\r\nMicrosoft.NETCore.App 9.0.2 [C:\\x]\r\n")).toEqual(["10.0.1", "9.0.2"]);
  });
});

test("newer runtimes count, older ones do not", () => {
  expect(isNewEnough(["8.0.33", "9.0.1"])).toBe(false);
  expect(isNewEnough(["10.0.0-rc.1"])).toBe(true);
  expect(isNewEnough(["11.0.0"])).toBe(true);
  expect(isNewEnough([])).toBe(false);
});

describe("candidates", () => {
  test("DOTNET_ROOT comes before PATH, PATH before the usual folders, the home folder last", () => {
    const files = candidates({ ...linux, variables: { DOTNET_ROOT: "/root", PATH: "/one::/usr/share/dotnet" } });
    expect(files.slice(0, 3)).toEqual(["/root/dotnet", "/one/dotnet", "/usr/share/dotnet/dotnet"]);
    expect(files.at(-1)).toBe("/home/me/.dotnet/dotnet");
    expect(new Set(files).size).toBe(files.length);
  });

  test("Windows has its own names", () => {
    const files = candidates({ platform: "win32", variables: { Path: "C:\\a;C:\\b", ProgramFiles: "C:\\Program Files" }, home: "C:\\me" });
    expect(files).toEqual(["C:\\a\\dotnet.exe", "C:\\b\\dotnet.exe", "C:\\Program Files\\dotnet\\dotnet.exe", "C:\\me\\.dotnet\\dotnet.exe"]);
  });
});

describe("findDotnet", () => {
  test("takes the first that is new enough", async () => {
    const list = machine({ "/one/dotnet": old, "/two/dotnet": listing });
    expect(await findDotnet("", linux, list)).toEqual({ kind: "found", file: "/two/dotnet" });
  });

  test("says which one is too old", async () => {
    expect(await findDotnet("", linux, machine({ "/two/dotnet": old }))).toEqual({ kind: "tooOld", file: "/two/dotnet", versions: ["8.0.33"] });
  });

  test("says when there is none", async () => {
    expect(await findDotnet("", linux, machine({}))).toEqual({ kind: "missing" });
  });

  test("the one that was set is the only one", async () => {
    const list = machine({ "/one/dotnet": listing, "/mine": old });
    expect(await findDotnet("/mine", linux, list)).toEqual({ kind: "tooOld", file: "/mine", versions: ["8.0.33"] });
    expect(await findDotnet("/nowhere", linux, list)).toEqual({ kind: "unusable", file: "/nowhere" });
    expect(await findDotnet("/one/dotnet", linux, list)).toEqual({ kind: "found", file: "/one/dotnet" });
  });
});
