// Types letter by letter and measures from each `input` event to the changed text of the file that is shown.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { filled, large } from "./states";

/** How often each word is typed and taken back, and how long a quick typist waits between two keys. */
const ROUNDS = 4;
const PAUSE = 40;

declare global {
  interface Window {
    /** Milliseconds from each letter to the changed text. */
    letters: number[];
    /** The same until it is on the screen. */
    painted: number[];
  }
}

test("a letter reaches the files", async ({ page, browser }) => {
  const rows = [];
  for (const [project, link] of [["typical", filled], ["20 apps, 500 variables", large]]) {
    await page.goto("about:blank");
    await page.goto(`/${link}`);
    await page.getByRole("navigation", { name: "Steps" }).getByText("Port and variables").click();
    await page.getByRole("tab", { name: "compose.yaml", exact: true }).click();
    const lines = (await page.getByRole("tabpanel").textContent())!.split("\n").length;
    await listen(page);
    const fields: [string, Locator, string][] = [
      ["name", page.locator("input.project"), "a-name-of-some-letters"],
      ["port", page.locator("#app-port-0 input, input#app-port-0"), "8123"],
    ];
    for (const [field, input, word] of fields) {
      const times = await type(page, input, word);
      const { letters, painted } = times;
      rows.push({
        project,
        field,
        lines,
        keys: letters.length,
        p50: at(letters, 0.5),
        p95: at(letters, 0.95),
        most: at(letters, 1),
        painted: at(painted, 0.95),
      });
    }
  }
  const report = process.env.SLIPWAY_REPORT!;
  mkdirSync(dirname(report), { recursive: true });
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(report, JSON.stringify({ browser: `Chromium ${browser.version()}`, day, rows }, null, 2));
});

/** The clock starts before the page's own listeners run, and stops when the text has changed. */
async function listen(page: Page) {
  await page.evaluate(() => {
    window.letters = [];
    window.painted = [];
    let begin = 0;
    addEventListener(
      "input",
      () => {
        const pressed = performance.now();
        begin = pressed;
        requestAnimationFrame(() => setTimeout(() => window.painted.push(performance.now() - pressed)));
      },
      { capture: true },
    );
    const changed = () => {
      if (begin) window.letters.push(performance.now() - begin);
      begin = 0;
    };
    const panel = document.querySelector("[role=tabpanel]")!;
    new MutationObserver(changed).observe(panel, { childList: true, characterData: true, subtree: true });
  });
}

async function type(page: Page, input: Locator, word: string) {
  await input.fill("");
  // The first letters find the code cold: they are typed, and counted like all others.
  await page.evaluate(() => [window.letters, window.painted] = [[], []]);
  await input.focus();
  for (let round = 0; round < ROUNDS; round++) {
    await page.keyboard.type(word, { delay: PAUSE });
    for (const _ of word) await page.keyboard.press("Backspace", { delay: PAUSE });
  }
  await expect(input).toHaveValue("");
  const { letters, painted } = await page.evaluate(() => ({ letters: window.letters, painted: window.painted }));
  expect(letters.length, "letters that changed the file").toBeGreaterThan(word.length * ROUNDS);
  const byLength = (one: number, other: number) => one - other;
  return { letters: letters.sort(byLength), painted: painted.sort(byLength) };
}

const at = (times: number[], share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
