/// <reference lib="dom" />
import * as path from "node:path";
import { expect, type Locator, type Page } from "@playwright/test";

const pictures = path.resolve(__dirname, "../../../docs/images");

/** What a person sees of VS Code, and does in it. */
export class Workbench {
  constructor(readonly page: Page) {}

  get editor(): Locator {
    return this.page.locator(".editor-instance .monaco-editor").first();
  }

  get squiggles(): Locator {
    return this.editor.locator(".squiggly-warning");
  }

  /** The entries of the Problems panel. */
  get problems(): Locator {
    return this.page.locator(".markers-panel .monaco-list-row");
  }

  /** A view of the side bar, by its title. */
  view(title: string): Locator {
    return this.page.locator(".pane", { has: this.page.locator(".pane-header", { hasText: title }) });
  }

  /** Opens an entry of a tree, if it is not open: the editor leaves one closed when what is in it changes while it is drawn. */
  async expand(entry: Locator): Promise<void> {
    await expect(async () => {
      if ((await entry.getAttribute("aria-expanded", { timeout: 5_000 })) === "false") await entry.locator(".monaco-tl-twistie").click({ timeout: 5_000 });
      await expect(entry).toHaveAttribute("aria-expanded", "true", { timeout: 5_000 });
    }).toPass({ timeout: 45_000 });
  }

  /** How the analysis is doing, in the status bar. */
  get status(): Locator {
    return this.page.locator('[id="privacyanalyzers.privacyanalyzers.server"]');
  }

  /** Whether the pictures of the documentation are to be taken anew. */
  get takesPictures(): boolean {
    return process.env["PRIVACY_PICTURE"] !== undefined;
  }

  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(pictures, name) });
  }

  /** A line of the editor; only those in view can be found. */
  line(text: string): Locator {
    return this.editor.locator(".view-line", { hasText: text });
  }

  /** What extensions have written behind the lines; it is not text of the page, but of its style. */
  async notesInEditor(): Promise<string> {
    return this.editor
      .locator(".view-line span")
      .evaluateAll((spans) => spans.map((span) => getComputedStyle(span, "::after").content).filter((note) => note !== "none").join("\n"));
  }

  async open(address: string, firstText: string): Promise<void> {
    await this.page.goto(address);
    await expect(this.line(firstText).first()).toBeVisible({ timeout: 90_000 });
  }

  async command(name: string): Promise<void> {
    const input = this.page.locator(".quick-input-widget input");
    await expect(async () => {
      await this.page.keyboard.press("Escape");
      await this.page.keyboard.press("F1");
      await expect(input).toBeVisible({ timeout: 3_000 });
      await input.fill(`>${name}`);
      await expect(this.page.locator(".quick-input-list .monaco-list-row", { hasText: name }).first()).toBeVisible({ timeout: 5_000 });
      await this.page.keyboard.press("Enter");
      await expect(input).toBeHidden({ timeout: 3_000 });
    }).toPass({ timeout: 45_000 });
  }

  /** Puts the cursor there, and waits until it is: keys pressed too early go elsewhere. */
  async goTo(line: number, column: number): Promise<void> {
    const input = this.page.locator(".quick-input-widget input");
    await expect(async () => {
      await this.page.keyboard.press("Escape");
      await this.page.keyboard.press("Control+g");
      await expect(input).toBeVisible({ timeout: 3_000 });
      await input.fill(`:${line}:${column}`);
      await this.page.keyboard.press("Enter");
      await expect(input).toBeHidden({ timeout: 3_000 });
      await expect(this.page.locator("#status\\.editor\\.selection")).toContainText(`Ln ${line}, Col ${column}`, { timeout: 3_000 });
      await expect(this.editor).toHaveClass(/\bfocused\b/, { timeout: 3_000 });
    }).toPass({ timeout: 45_000 });
  }

  /** What is told of the word at the cursor, which holds `text`. Asked for again where the editor has taken it away: it does so when a line moves, as all do below a lens that appears. */
  async hover(text: string): Promise<Locator> {
    const hover = this.page.locator(".monaco-hover:visible");
    await expect(async () => {
      await this.command("Show or Focus Hover");
      await expect(hover).toContainText(text, { timeout: 5_000 });
    }).toPass({ timeout: 45_000 });
    return hover;
  }

  /** The menu of repairs at the cursor. */
  async quickFixes(): Promise<Locator> {
    // The panel of its submenus, mostly empty, has the same class.
    const menu = this.page.locator(".action-widget:not(.action-list-submenu-panel)");
    await expect(async () => {
      if (!(await menu.isVisible())) await this.page.keyboard.press("Control+.");
      await expect(menu.locator(".monaco-list-row").first()).toBeVisible({ timeout: 5_000 });
    }).toPass({ timeout: 45_000 });
    return menu;
  }

  async save(): Promise<void> {
    await this.page.keyboard.press("Control+s");
    await expect(this.page.locator(".tab.active.dirty")).toHaveCount(0);
  }
}
