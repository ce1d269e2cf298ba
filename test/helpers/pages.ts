import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";

// playwright-core brings no browser of its own; this is where Debian and Ubuntu install theirs.
const executablePath = process.env["THIDUA_CHROMIUM"] ?? "/usr/bin/chromium";
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Opens pages of a folder in the system's browser; whatever one complains of, says or asks for beside itself fails its test. */
export function pagesIn(folder: string) {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args });
  });
  afterAll(() => browser?.close());
  const troubles: string[] = [];
  afterEach(() => {
    expect(troubles.splice(0)).toEqual([]);
  });
  return async (name: string, width = 1280, javaScriptEnabled = true): Promise<Page> => {
    const address = `file://${join(folder, `${name}.html`)}`;
    const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled });
    const page = await context.newPage();
    page.on("console", (message) => troubles.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => troubles.push(String(error)));
    page.on("dialog", (dialog) => troubles.push(dialog.message()));
    page.on("request", (request) => {
      if (request.url() !== address) troubles.push(request.url());
    });
    await page.goto(address);
    return page;
  };
}
