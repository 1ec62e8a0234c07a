/// <reference lib="dom" />
import { spawnSync } from "node:child_process";
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { test, expect, type Page } from "@playwright/test";

/** The data map as a privacy officer opens it: a file, in a browser, with names from code that means no good. */
const tool = process.env["PRIVACY_TOOL"] ?? join(__dirname, "../../server/PrivacyAnalyzers.Cli.dll");
const attack = "</script><img src=x onerror=window.hacked=1>";

const code = `
using System.Net.Mail;
namespace PrivacyAnalyzers.Annotations
{
    public sealed class RecipientAttribute(string name) : System.Attribute { public string Name => name; }
    public sealed class ProcessedForAttribute(params string[] purposes) : System.Attribute { public string[] Purposes => purposes; }
}
namespace Shop
{
    using PrivacyAnalyzers.Annotations;
    public sealed class 顧客 { public int Id { get; set; } public string 氏名 { get; set; } = ""; public string Email { get; set; } = ""; public string HealthInsuranceNumber { get; set; } = ""; }
    public static class ReceiptService
    {
        public static void Send(顧客 customer, SmtpClient smtp) => smtp.Send("shop@example.com", customer.Email, "Receipt", "Thank you, " + customer.氏名);
    }
    public static class Desk
    {
        public static void Show(顧客 customer) => System.Console.WriteLine(customer.HealthInsuranceNumber);
        [ProcessedFor("\\"><svg/onload=window.hacked=2>")]
        public static void Give(顧客 customer) => Push(customer.Email);
        [Recipient("${attack}")]
        public static void Push(string text) { }
    }
}
`;

let folder: string;
let page: Page;
const complaints: string[] = [];

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser }) => {
  folder = mkdtempSync(join(tmpdir(), "privacy-map-"));
  const source = join(folder, "code");
  mkdirSync(source);
  writeFileSync(join(source, "<img src=x onerror=window.hacked=3>.cs"), code);
  const run = spawnSync("dotnet", [tool, "map", source, "-o", join(folder, "map.html"), "--language", "ja"], { encoding: "utf8" });
  expect(run.stderr).toBe("");
  expect(run.status).toBe(0);
  page = await browser.newPage();
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => void dialog.dismiss().then(() => complaints.push("dialog")));
  page.on("request", (request) => !request.url().startsWith("file:") && complaints.push(request.url()));
  await page.goto(pathToFileURL(join(folder, "map.html")).href);
});

test.afterAll(async () => {
  await page?.close();
  rmSync(folder, { recursive: true, force: true });
});

const rows = () => page.locator("tbody tr:visible");

test("shows data, purposes and recipients, in a picture and a table", async () => {
  await expect(rows()).toHaveCount(4);
  await expect(page.locator("svg[role=img]")).toHaveAttribute("aria-label", /.+/);
  await expect(page.locator(".band")).toHaveCount(4);
  await expect(page.locator("thead th[scope=col]")).toHaveCount(7);
  await page.screenshot({ path: test.info().outputPath("light.png"), fullPage: true });
});

test("takes names from code for text, never for markup or script", async () => {
  await expect(page.locator("tbody")).toContainText(attack);
  await expect(page.locator("img")).toHaveCount(0);
  expect(await page.evaluate(() => (window as unknown as { hacked?: number }).hacked)).toBeUndefined();
  expect(await page.evaluate(() => document.querySelectorAll("script").length)).toBe(1);
  expect(complaints).toEqual([]);
});

test("filters rows and bands by words, whatever their width", async () => {
  await page.locator("#filter").fill("ＳＭＴＰ メール");
  await expect(rows()).toHaveCount(2);
  await expect(page.locator("#shown")).toHaveText("2 / 4");
  await expect(page.locator(".band.off")).toHaveCount(2);
  await page.locator("#filter").fill("nothing like it");
  await expect(rows()).toHaveCount(0);
  await page.locator("#filter").fill("");
  await expect(page.locator("#shown")).toHaveText("4 / 4");
});

test("can be walked through with the keyboard", async () => {
  await page.locator("#filter").focus();
  await page.keyboard.press("Tab");
  await expect(page.locator("tbody tr").first()).toBeFocused();
  await expect(page.locator(".band.on")).toHaveCount(1);
  await page.keyboard.press("Tab");
  await expect(page.locator("tbody tr details summary").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("tbody tr details").first()).toHaveAttribute("open", "");
  await page.keyboard.press("Enter");
});

test("is readable in the dark", async () => {
  const contrast = () =>
    page.evaluate(() => {
      const parse = (color: string) => (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
      const light = (color: string) => {
        const [r, g, b] = parse(color).map((part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
      };
      const probe = document.createElement("p");
      probe.setAttribute("hidden", "");
      document.body.append(probe);
      probe.style.backgroundColor = "Canvas";
      const ground = light(getComputedStyle(probe).backgroundColor);
      probe.remove();
      return [...document.querySelectorAll("tbody th, tbody td, thead th, .guessed, .tier, .node text")].map((element) => {
        const style = getComputedStyle(element);
        const text = light(element instanceof SVGElement ? style.fill : style.color);
        return (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
      });
    });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(Math.min(...(await contrast()))).toBeGreaterThan(4.5);
  }
  await page.screenshot({ path: test.info().outputPath("dark.png"), fullPage: true });
  await page.emulateMedia({ colorScheme: "light" });
});

test("prints without what is for the screen, and with every place", async () => {
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(page.locator(".filter")).toBeHidden();
  await expect(page.locator("tbody details li").first()).toBeVisible();
  expect((await page.pdf()).length).toBeGreaterThan(5000);
  await page.screenshot({ path: test.info().outputPath("print.png"), fullPage: true });
  await page.emulateMedia({ media: "screen" });
});
