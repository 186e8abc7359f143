// What goes wrong around the page, or in it: nothing typed is lost, and it is told.
import { expect, test } from "./page";
import { Wizard } from "./wizard";

const storages: [string, () => void][] = [
  [
    "full",
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    },
  ],
  [
    "forbidden",
    () => {
      const get = () => {
        throw new DOMException("forbidden", "SecurityError");
      };
      for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { get });
    },
  ],
];

for (const [how, spoil] of storages) {
  test(`a storage that is ${how} costs nothing but the memory`, async ({ page }) => {
    await page.addInitScript(spoil);
    const wizard = new Wizard(page);
    await wizard.begin();
    await page.getByRole("banner").getByRole("textbox").fill("forgetful");
    expect((await wizard.zip())["compose.yaml"]).toContain("name: forgetful");
    await expect(page).toHaveURL(/name=forgetful/);
    await page.reload();
    await expect(page.getByRole("banner").getByRole("textbox")).toHaveValue("forgetful");
  });
}

test("what a newer Slipway kept is read as far as it is understood", async ({ page }) => {
  await page.addInitScript(() => {
    if (!sessionStorage.getItem("done")) localStorage.setItem("slipway.project", "v=99&name=later&port=8000&orbit=low");
    sessionStorage.setItem("done", "yes");
  });
  await new Wizard(page).open();
  await expect(page.getByRole("banner").getByRole("textbox")).toHaveValue("later");
  await expect(page.getByText(/except for/)).toBeVisible();
});

test("links cut in half, long and crowded ones are told and opened", async ({ page }) => {
  const wizard = new Wizard(page);
  const links = [
    "v=1&name=half&app=web&stack=no",
    `v=1&name=half&app=web&env=${"A:b%20".repeat(150_000)}`,
    `v=1&name=half${"&app=a".repeat(10_000)}`,
    "v=1&name=half&port=%00%ff%C3%28&start=%3Cscript%3E",
  ];
  for (const link of links) {
    await page.goto("about:blank");
    await wizard.open(link);
    await expect(page.getByRole("banner").getByRole("textbox")).toHaveValue("half");
    await expect(page.locator(".message.shown, .all-problems li").first()).toBeVisible();
    await expect(wizard.panel()).toContainText("FROM ");
  }
});

test("a pasted picture is no .env, and that is told", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.begin();
  await wizard.go("port");
  await page.getByText("Paste a .env file").click();
  const area = page.locator("#paste-env");
  await area.fill("\u0089PNG\r\n\u001a\u0000\u0000IHDR\u0001=\u0002\ufffd\nGOOD=yes");
  await expect(page.locator(".faults li").first()).toBeVisible();
  await page.locator(".paste button").click();
  await expect(page.getByLabel("Name", { exact: true }).last()).toHaveValue("GOOD");
});

test.describe("where the page came by http from another machine, and has no clipboard", () => {
  test.beforeEach(({ page }) => page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined })));

  test("a file and the block for the terminal are copied all the same", async ({ page }) => {
    const wizard = new Wizard(page);
    await wizard.begin();
    const dockerfile = await wizard.file("Dockerfile");
    const copy = page.getByRole("button", { name: "Copy", exact: true });
    await copy.click();
    await expect(page.locator(".message.shown")).toContainText("Copied");
    await expect(copy).toBeFocused();
    await expect(page.locator("body > textarea")).toHaveCount(0);
    await page.getByRole("button", { name: "Other ways" }).click();
    await page.getByRole("button", { name: "Copy for bash" }).click();
    await expect(page.getByRole("dialog").getByRole("status")).toContainText("Copied");
    await expect(page.getByRole("button", { name: "Copy for bash" })).toBeFocused();
    await page.keyboard.press("Escape");
    await wizard.go("deploy");
    const error = page.locator("#error");
    await error.focus();
    await page.keyboard.press("Control+v");
    await expect(error).toHaveValue(/compose\.yaml/);
    expect(await error.inputValue()).toContain(dockerfile.trim());
  });

  test("where the browser lets nobody copy, that is told", async ({ page }) => {
    await page.addInitScript(() => (document.execCommand = () => false));
    const wizard = new Wizard(page);
    await wizard.begin();
    await page.getByRole("button", { name: "Copy", exact: true }).click();
    await expect(page.locator(".message.shown")).toContainText("copy it by hand");
  });
});

test.describe("should the program break", () => {
  test.use({ expected: /panicked|unreachable|RuntimeError/ });

  test("the answers are shown the way back", async ({ page }) => {
    // Without it no password can be made: the one thing that the program takes for granted.
    await page.addInitScript(() => Object.defineProperty(window, "crypto", { get: () => undefined }));
    const wizard = new Wizard(page);
    await wizard.open("v=1&name=precious&app=web&service=db&kind=postgres");
    await page.getByRole("button", { name: wizard.words.zip }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Something in Slipway broke");
    const kept = page.getByRole("link", { name: "Download your answers as a link" });
    expect(decodeURIComponent((await kept.getAttribute("href"))!)).toContain("name=precious");
    await page.getByRole("link", { name: "Load the page again with your answers" }).click();
    await expect(page.getByRole("banner").getByRole("textbox")).toHaveValue("precious");
  });
});
