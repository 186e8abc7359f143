// For everybody: by rule, by key, by ear, on a small screen and in both themes.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./page";
import { type Words, Wizard, english, spanish } from "./wizard";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const full =
  "v=1&name=shop&app=web&framework=flask&port=99999&env=A:1&env=B:two&secret=API_KEY&worker=mailer:python%20mail.py" +
  "&app=api&stack=node&service=db&kind=postgres&service=queue&kind=rabbitmq&service=mongo&kind=mongodb&where=external&platforms=compose,heroku,render";

for (const scheme of ["light", "dark"] as const) {
  for (const [language, words] of [["en", english], ["es", spanish]] as const) {
    test.describe(`${scheme}, ${language}`, () => {
      test.use({ colorScheme: scheme, locale: language });

      test("no rule is broken on any step", async ({ page }) => {
        test.setTimeout(120_000);
        const wizard = new Wizard(page, words);
        await wizard.open();
        const broken = async (where: string) => {
          const found = await new AxeBuilder({ page }).withTags(rules).analyze();
          expect(found.violations.map(({ id, nodes }) => `${where}: ${id} ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
        };
        await broken("start");
        await wizard.open(full);
        await page.reload();
        for (const step of Object.keys(words.step) as (keyof Words["step"])[]) {
          await wizard.go(step);
          await broken(step);
        }
      });
    });
  }
}

test("no rule is broken in dialogs, in the comparison, nor with colours forced", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open(full);
  const broken = async (where: string, except: string[] = []) => {
    const found = await new AxeBuilder({ page }).withTags(rules).disableRules(except).analyze();
    expect(found.violations.map(({ id, nodes }) => `${where}: ${id} ${nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
  };
  for (const name of ["Share", "Other ways"]) {
    await page.getByRole("button", { name, exact: true }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog).toBeVisible();
    await broken(name);
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  }
  await wizard.go("target");
  await page.getByText("What changes between two targets").click();
  await expect(page.locator(".compare pre").first()).toBeVisible();
  await broken("comparison");
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await page.reload();
  // The contrast is the system's there, and the rule reckons with colours that are not drawn.
  await broken("forced colours", ["color-contrast"]);
});

test("the whole journey by key alone", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open();
  const tabTo = async (name: string | RegExp, role: "button" | "radio" | "checkbox" | "textbox") => {
    const target = page.getByRole(role, { name }).first();
    for (let key = 0; key < 80; key++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`${name} is not reached by Tab`);
  };
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the questions" })).toBeFocused();
  await page.keyboard.press("Enter");
  await tabTo(/^Python/, "button");
  await page.keyboard.press("Enter");
  await expect(wizard.heading()).toBeFocused();
  await tabTo(/Flask/, "radio");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: /Django/ })).toBeChecked();
  await tabTo("Next: Base image", "button");
  await page.keyboard.press("Enter");
  await expect(wizard.heading()).toBeFocused();
  await page.keyboard.press("Control+Enter");
  await tabTo("Port inside the container", "textbox");
  await page.keyboard.type("4000");
  await tabTo("Add a variable", "button");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Name", { exact: true })).toBeFocused();
  await page.keyboard.type("APP_ENV");
  await tabTo("Next: Services", "button");
  await page.keyboard.press("Enter");
  await tabTo("Next: Target", "button");
  await page.keyboard.press("Enter");
  await tabTo(/Heroku/, "checkbox");
  await page.keyboard.press("Space");
  await tabTo("Next: Deploy", "button");
  const download = page.waitForEvent("download");
  await tabTo("Download .zip", "button");
  await page.keyboard.press("Enter");
  expect((await download).suggestedFilename()).toBe("my-app.zip");
});

test("rows are moved and removed by key, and the focus stays", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&env=A:1&env=B:2&env=C:3");
  await wizard.go("port");
  const names = () =>
    page.getByLabel("Name", { exact: true }).evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  await page.getByLabel("Name", { exact: true }).first().focus();
  await page.keyboard.press("Alt+ArrowDown");
  expect(await names()).toEqual(["B", "A", "C"]);
  await expect(page.getByLabel("Name", { exact: true }).nth(1)).toBeFocused();
  await page.getByRole("button", { name: "Remove A" }).press("Enter");
  expect(await names()).toEqual(["B", "C"]);
  await expect(page.getByLabel("Name", { exact: true }).nth(1)).toBeFocused();
});

test("what goes from the page does not take the focus along", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open(full);
  await page.reload();
  const undo = page.getByRole("button", { name: "Undo" });
  await wizard.go("port");
  await page.getByRole("button", { name: "Use 8000" }).press("Enter");
  await expect(page.getByLabel("Port inside the container")).toBeFocused();

  await page.getByText("Paste a .env file").click();
  await page.locator("#paste-env").fill("C=3");
  await page.getByRole("button", { name: "Add 1 variable" }).press("Enter");
  await expect(page.locator(".paste button")).toBeFocused();

  await wizard.go("app");
  await page.getByRole("button", { name: /^Remove (web|api)$/ }).press("Enter");
  await expect(page.getByRole("button", { name: "Add an app" })).toBeFocused();

  for (let change = 0; change < 9 && (await undo.isEnabled()); change++) await undo.press("Enter");
  await expect(undo).toBeDisabled();
  await expect(undo).toBeFocused();

  await wizard.go("deploy");
  await page.getByRole("complementary").getByRole("button", { name: "compose.yaml" }).press("Enter");
  await expect(wizard.panel()).toBeFocused();
  await expect(wizard.panel()).toHaveAccessibleName("compose.yaml");

  await page.getByRole("button", { name: "Slipway, to the start" }).press("Enter");
  await page.getByRole("button", { name: "Start anew" }).press("Enter");
  await expect(wizard.heading()).toBeFocused();
});

test("a dialog and a list keep their keys to themselves", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&env=A:1&env=B:2");
  await wizard.go("port");
  const port = page.getByLabel("Port inside the container");
  await port.fill("4000");
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  for (const key of ["Control+Enter", "Control+z"]) await page.keyboard.press(key);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(port).toHaveValue("4000");
  await page.getByLabel("Holds").first().press("Alt+ArrowDown");
  await expect(page.getByLabel("Name", { exact: true }).first()).toHaveValue("A");
});

for (const [width, height] of [[640, 400], [740, 360], [320, 640]]) {
  test(`a file can be read on a screen of ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const wizard = new Wizard(page);
    await wizard.open(full);
    await page.getByRole("navigation", { name: "Views" }).getByRole("button", { name: /Files/ }).click();
    await expect(wizard.panel()).toBeVisible();
    const room = await page.evaluate(() => {
      const box = (css: string) => document.querySelector(css)!.getBoundingClientRect();
      return box("#strip").top - box("#panel").top;
    });
    expect(room).toBeGreaterThan(height * 0.38);
    const zip = page.getByRole("button", { name: wizard.words.zip });
    await zip.scrollIntoViewIfNeeded();
    await expect(zip).toBeInViewport({ ratio: 1 });
    await wizard.tab("api/Dockerfile").click();
    await expect(wizard.panel()).toContainText("FROM node");
    expect(await page.locator(".files").evaluate((files) => files.scrollTop)).toBe(0);
  });
}

test("the guide is printed without the frame", async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 1000 });
  const wizard = new Wizard(page);
  await wizard.open(full);
  await page.getByRole("navigation", { name: "Views" }).getByRole("button", { name: "Deploy" }).click();
  await expect(wizard.heading()).toContainText("step by step");
  await page.emulateMedia({ media: "print" });
  for (const css of [".top", ".whereabouts", ".views", ".help", "main .onward"]) await expect(page.locator(css)).toBeHidden();
  await expect(page.getByText("shop, bash", { exact: true })).toBeVisible();
  await expect(wizard.heading()).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test("nothing is wider than the screen, and everything is reached", async ({ page }) => {
    const wizard = new Wizard(page);
    await wizard.open(full);
    await page.reload();
    const views = page.getByRole("navigation", { name: "Views" });
    for (const step of Object.values(english.step)) {
      await page.locator(".whereabouts").getByRole("button").tap();
      await page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: step }).first().tap();
      await expect(wizard.heading()).toBeVisible();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, step).toBeLessThanOrEqual(320);
    }
    await views.getByRole("button", { name: /Files/ }).tap();
    await expect(wizard.panel()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await views.getByRole("button", { name: "Questions" }).tap();
    await expect(wizard.panel()).toBeHidden();
  });

  test("names of any length stay within the screen", async ({ page }) => {
    const wizard = new Wizard(page);
    const long = "w".repeat(63);
    await wizard.open(`v=1&name=${long}&app=${long}&env=A:1&app=other&service=${long}&kind=postgres`);
    await page.reload();
    for (const step of Object.values(english.step)) {
      await page.locator(".whereabouts").getByRole("button").tap();
      await page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: step }).first().tap();
      await expect(wizard.heading()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), step).toBeLessThanOrEqual(320);
    }
  });

  test("a message covers neither what is read nor what is pressed, and takes no tap", async ({ page, context }) => {
    await context.grantPermissions(["clipboard-write"]);
    const wizard = new Wizard(page);
    const views = page.getByRole("navigation", { name: "Views" });
    const message = page.locator(".message.shown");
    const covered = () =>
      message.evaluate((message) => {
        const isMeant = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(".mark, .project");
        const { left, right, top, bottom } = message.getBoundingClientRect();
        const found = [...document.querySelectorAll("h1, h2, p, button, input, a, label, pre, .line")].filter(isMeant);
        return found
          .filter((element) => {
            const box = element.getBoundingClientRect();
            const isBehind = element.closest("main, .help, .files") && box.bottom < document.querySelector(".top")!.getBoundingClientRect().bottom;
            return element !== message && !isBehind && box.left < right && box.right > left && box.top < bottom && box.bottom > top;
          })
          .map((element) => element.outerHTML.slice(0, 80));
      });
    await page.setViewportSize({ width: 360, height: 740 });
    await wizard.open(full);
    await expect(message).toContainText("came with the link");
    expect(await covered()).toEqual([]);
    await views.getByRole("button", { name: /Files/ }).tap();
    await page.getByRole("button", { name: "Copy", exact: true }).tap();
    await expect(message).toContainText("Copied: web/Dockerfile");
    expect(await covered()).toEqual([]);
    await views.getByRole("button", { name: "Deploy" }).tap();
    await page.getByRole("button", { name: /^Copy/ }).nth(2).tap();
    await expect(message).toContainText("Copied");
    await expect.poll(covered).toEqual([]);
    await expect(message).toHaveCSS("pointer-events", "none");
    // Whoever types the name sees it.
    const name = page.getByRole("banner").getByRole("textbox");
    await name.tap();
    await expect(name).toBeFocused();
    await expect(message).toHaveCSS("clip-path", "inset(50%)");
  });

  test("a look at the files does not lose the place among the questions", async ({ page }) => {
    const wizard = new Wizard(page);
    await wizard.open("v=1&env=A:1&env=B:2&env=C:3");
    const views = page.getByRole("navigation", { name: "Views" });
    await page.locator(".whereabouts").getByRole("button").tap();
    await page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: "Port" }).tap();
    await expect(wizard.heading()).toBeFocused();
    await page.evaluate(() => window.scrollTo(0, 700));
    await views.getByRole("button", { name: /Files/ }).tap();
    await expect(wizard.panel()).toBeInViewport();
    await views.getByRole("button", { name: "Questions" }).tap();
    await expect(wizard.panel()).toBeHidden();
    expect(await page.evaluate(() => window.scrollY)).toBe(700);
  });
});

test("what stands there before the program is here is what it shows first", async ({ page, request }) => {
  const source = await (await request.get("/")).text();
  await new Wizard(page).open();
  const [before, after] = await page.evaluate((source) => {
    const words = (root: ParentNode) =>
      [...root.querySelectorAll("h1, .lead, .templates button, .templates b")].map((element) => element.textContent?.trim());
    const first = new DOMParser().parseFromString(source, "text/html");
    // It holds both languages, and shows one.
    first.querySelectorAll(".rooms [lang=es]").forEach((other) => other.remove());
    return [words(first), words(document)];
  }, source);
  expect(before).toEqual(after);
});

for (const [width, height] of [[720, 450], [360, 640]]) {
  test(`the focus is never beneath a bar at ${width} by ${height}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height });
    const wizard = new Wizard(page);
    await wizard.open(full);
    const hidden: string[] = [];
    await page.exposeFunction("beneath", (what: string) => hidden.push(what));
    await page.evaluate(() => {
      const box = (css: string) => document.querySelector(css)!.getBoundingClientRect();
      const look = (focused: HTMLElement) => {
        // On a slow machine the next key was faster than the picture.
        if (document.activeElement !== focused || !focused.closest("main, .help")) return;
        const { top, bottom } = focused.getBoundingClientRect();
        const isSeen = bottom > box(".top").bottom + 1 && top < box(".views").top - 1;
        if (!isSeen) (window as any).beneath(focused.outerHTML.slice(0, 100));
      };
      document.addEventListener("focusin", (event) => requestAnimationFrame(() => look(event.target as HTMLElement)));
    });
    for (const step of Object.values(english.step)) {
      await page.locator(".whereabouts").getByRole("button").click();
      await page.getByRole("navigation", { name: "Steps" }).getByRole("button", { name: step }).first().click();
      await wizard.heading().focus();
      for (const key of ["Tab", "Shift+Tab"]) {
        for (let count = 0; count < 90; count++) {
          await page.keyboard.press(key);
          if (count % 5 === 4 && (await page.evaluate(() => !document.activeElement!.closest("main, .help")))) break;
        }
      }
    }
    expect(hidden).toEqual([]);
  });
}

test("what is wrong is told with its field, and counted where the rail is folded away", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&port=99999&env=1A:x&env=B:two&stack=pithon");
  await wizard.go("port");
  await expect(page.getByLabel("Port inside the container")).toHaveAccessibleDescription(/.+ 99999 is not a port/);
  await expect(page.getByLabel("Name", { exact: true }).first()).toHaveAccessibleDescription(/1A is not a name/);
  await expect(page.getByLabel("Name", { exact: true }).last()).toHaveAccessibleDescription("");
  await wizard.go("app");
  await expect(page.getByRole("group", { name: "Written in" })).toHaveAccessibleDescription(/pithon/);
  const dangling = await page.evaluate(() =>
    [...document.querySelectorAll("[aria-describedby]")].flatMap((element) =>
      element.getAttribute("aria-describedby")!.split(" ").filter((id) => id && !document.getElementById(id)),
    ),
  );
  expect(dangling).toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  const whereabouts = page.locator(".whereabouts").getByRole("button");
  await expect(whereabouts).toHaveAccessibleName(/1 of 6 App.*3 problems/);
  await expect(whereabouts.locator(".count")).toContainText("3");
  await expect(page.getByRole("status").filter({ hasText: "3 problems" })).toHaveCount(1);
});

test("a step of the guide is ticked by its title, and has room for a thumb", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, serviceWorkers: "block" });
  const page = await context.newPage();
  const wizard = new Wizard(page);
  await wizard.open(full);
  await page.getByRole("navigation", { name: "Views" }).getByRole("button", { name: "Deploy" }).tap();
  const first = page.getByRole("checkbox", { name: /^1\. / });
  const title = page.locator(".step h2").first();
  await title.tap();
  await expect(first).toBeChecked();
  const box = (await first.boundingBox())!;
  await page.touchscreen.tap(box.x - 6, box.y + box.height + 4);
  await expect(first).not.toBeChecked();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll("button, summary, select, input[type=text], .step label")]
      .filter((target) => target.checkVisibility({ visibilityProperty: true }) && !target.closest(".switch"))
      .filter((target) => target.getBoundingClientRect().height < 43.5)
      .map((target) => target.outerHTML.slice(0, 80)),
  );
  expect(small).toEqual([]);
  await context.close();
});
