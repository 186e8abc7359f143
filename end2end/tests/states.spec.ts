// The states that a page comes into, in both themes: no rule of accessibility is broken in any of them.
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./page";
import { Wizard } from "./wizard";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const shop = "v=1&name=shop&app=web&framework=flask&port=5000&env=A:1&secret=API_KEY&service=db&kind=postgres&platforms=compose,heroku";
const wrong = "v=1&name=shop&app=web&port=99999&env=A:1&env=A:2&env=9:x&service=db&kind=nothing&service=db&registry=docker.io//x&repository=here";
const forty = `v=1&name=many${Array.from({ length: 40 }, (_, row) => `&env=A_VARIABLE_OF_SOME_LENGTH_${row}:a-value-${row}`).join("")}`;

async function broken(page: Page, where: string) {
  // Beneath the bar at the top a control is half a control to the rules.
  await page.evaluate(() => scrollTo(0, 0));
  const found = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect.soft(found.violations.map(({ id, nodes }) => `${where}: ${id} ${nodes.map((node) => node.html.slice(0, 120)).join(" ")}`)).toEqual([]);
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test("no rule is broken in the states of a wide page", async ({ page }) => {
      test.setTimeout(240_000);
      const wizard = new Wizard(page);
      await wizard.open(shop);
      await wizard.go("app");
      await page.getByRole("button", { name: "Slipway, to the start" }).click();
      await broken(page, "a start with a project");
      await page.locator("#open-link").fill("nothing of the kind");
      await page.getByRole("button", { name: "Open", exact: true }).click();
      await expect(page.locator("#open-refused")).not.toBeEmpty();
      await broken(page, "a link that is refused");

      await wizard.open(wrong);
      for (const step of ["app", "image", "port", "services", "target", "deploy"] as const) {
        await wizard.go(step);
        await broken(page, `${step}, broken`);
      }
      await wizard.open(forty);
      await page.reload();
      await wizard.go("port");
      await broken(page, "forty variables");
      await page.getByText("Paste a .env file").click();
      await page.locator("#paste-env").fill("GOOD=1\nno line of it\n=x");
      await expect(page.locator(".faults li").first()).toBeVisible();
      await broken(page, "a .env with faults");

      await wizard.open(shop);
      await page.reload();
      await wizard.go("deploy");
      const error = page.locator(".finder textarea");
      await error.fill("Error: bind: address already in use");
      await expect(page.locator(".finder :is(h3, li, b)").first()).toBeVisible();
      await broken(page, "a cause that was found");
      await error.fill("zzzz qqqq xxxx");
      await broken(page, "no cause");
      await page.locator(".guide input[type=checkbox]").first().check();
      await page.locator(".guide details").first().evaluate((details: HTMLDetailsElement) => (details.open = true));
      await broken(page, "a step that is done, its output unfolded");
      await page.getByRole("button", { name: "Undo" }).press("Enter");
      await broken(page, "after undo");
      await page.evaluate(() => document.dispatchEvent(new CustomEvent("slipway:update", { bubbles: true })));
      await expect(page.getByText("A newer Slipway is ready")).toBeVisible();
      await broken(page, "a newer build");
    });

    test.describe("on a phone", () => {
      test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

      test("no rule is broken in the states of a narrow page", async ({ page }) => {
        test.setTimeout(120_000);
        const wizard = new Wizard(page);
        await wizard.open(shop);
        await page.locator(".whereabouts").getByRole("button").tap();
        await broken(page, "the rail");
        await page.keyboard.press("Escape");
        await page.getByRole("button", { name: "Menu" }).tap();
        await broken(page, "the menu");
        await page.keyboard.press("Escape");
        await page.getByRole("navigation", { name: "Views" }).getByRole("button", { name: /Files/ }).tap();
        await broken(page, "the files");
        await page.getByRole("button", { name: "Copy", exact: true }).tap();
        await broken(page, "a message");
        await page.evaluate(() => document.dispatchEvent(new CustomEvent("slipway:update", { bubbles: true })));
        await expect(page.getByText("A newer Slipway is ready")).toBeVisible();
        await broken(page, "a newer build");
      });
    });
  });
}

for (const [width, height] of [[1280, 800], [360, 740]]) {
  test(`forty variables stay usable, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const wizard = new Wizard(page);
    await wizard.begin();
    if (width < 700) await page.locator(".whereabouts").getByRole("button").click();
    await page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: "Port and variables" }).first().click();
    await page.getByText("Paste a .env file").click();
    await page.locator("#paste-env").fill(Array.from({ length: 40 }, (_, row) => `VARIABLE_${row}=${"v".repeat(row * 4)}`).join("\n"));
    await page.getByRole("button", { name: "Add 40 variables" }).click();
    const names = page.getByLabel("Name", { exact: true });
    await expect(names).toHaveCount(40);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    // The last row is changed, moved and removed like the first.
    await names.last().fill("LAST");
    await names.last().press("Alt+ArrowUp");
    await expect(names.nth(38)).toHaveValue("LAST");
    await expect(names.nth(38)).toBeFocused();
    await page.getByRole("button", { name: "Remove VARIABLE_38" }).press("Enter");
    await expect(names).toHaveCount(39);
    await expect(names.last()).toHaveValue("LAST");
    if (width < 700) await page.getByRole("navigation", { name: "Views" }).getByRole("button", { name: /Files/ }).click();
    expect((await wizard.zip())["compose.yaml"]).toContain("LAST:");
  });
}
