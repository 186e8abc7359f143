// The page arrives whole: it starts, keeps to its policy, and asks nobody else for anything.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./page";

test("starts, and the WebAssembly is compiled while it streams in", async ({ page }) => {
  const wasm = page.waitForResponse((response) => response.url().endsWith(".wasm"));
  await page.goto("/");
  const response = await wasm;
  expect(response.headers()["content-type"]).toBe("application/wasm");
  expect(response.headers()["cache-control"]).toContain("immutable");
  await expect(page).toHaveTitle(/Slipway/);
});

test("every file that the document names is there", async ({ page, request }) => {
  await page.goto("/");
  const named = await page.$$eval("link[href], script[src]", (elements) =>
    elements.map((element) => (element as HTMLLinkElement).href || (element as HTMLScriptElement).src),
  );
  expect(named.length).toBeGreaterThan(3);
  const manifest = await (await request.get("manifest.webmanifest")).json();
  const icons = manifest.icons.map((icon: { src: string }) => new URL(icon.src, page.url()).href);
  for (const url of [...named, ...icons]) {
    const answer = await request.get(url);
    expect(answer.status(), url).toBe(200);
    expect(answer.headers()["x-content-type-options"], url).toBe("nosniff");
  }
});

test("the policy forbids inline script and every other origin", async ({ page }) => {
  await page.goto("/");
  const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe-inline");
  expect(policy).not.toMatch(/https?:|\*/);
});

test("accessibility rules hold at the start (WCAG 2.2 A and AA)", async ({ page }) => {
  await page.goto("/");
  const found = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
  expect(found.violations).toEqual([]);
});
