// The page as one document, opened from the disk: it works, and it asks nobody for anything.
import { pathToFileURL } from "node:url";
import { expect, test } from "./page";
import { english } from "./wizard";

const path = process.env.SLIPWAY_SINGLE_FILE;
const address = path ? pathToFileURL(path).href : "";

test.skip(!path, "SLIPWAY_SINGLE_FILE is not set: `cargo xtask test end2end` sets it");
test.beforeEach(({ own }) => {
  own.add(address);
});

test("opens from the disk with its files", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(address);
  await page.getByRole("button", { name: english.begin }).click();
  await expect(page.getByRole("tabpanel")).toContainText("FROM ");
  const outside = asked.filter((url) => !url.startsWith("data:"));
  expect(outside, "one request: for itself").toEqual([address]);
});

test("its state is in the address, and a reload keeps it", async ({ page }) => {
  await page.goto(`${address}#v=1&name=on-a-stick`);
  await expect(page.getByText("on-a-stick").first()).toBeVisible();
  await page.reload();
  await expect(page.getByText("on-a-stick").first()).toBeVisible();
});

test("works where the browser keeps nothing", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("no storage for files", "SecurityError");
    };
    Object.defineProperty(window, "localStorage", { get: refuse });
  });
  await page.goto(address);
  await page.getByRole("button", { name: english.begin }).click();
  await expect(page.getByRole("tabpanel")).toContainText("FROM ");
});

test.describe("its policy", () => {
  test.use({ expected: /Content Security Policy/ });

  test("names no origin at all, and is kept", async ({ page }) => {
    await page.goto(address);
    const policy = await page.locator("meta[http-equiv=Content-Security-Policy]").getAttribute("content");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|'self'|https?:|\*/);
    const refused = page.evaluate(
      () =>
        new Promise((done) => {
          document.addEventListener("securitypolicyviolation", (event) => done(event.effectiveDirective));
          fetch("https://example.com/").then(() => done("answered"), () => {});
        }),
    );
    expect(await refused).toBe("connect-src");
  });
});
