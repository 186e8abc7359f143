// A first visit over a slow line, with its delays real: when something can be read, and when a template that is chosen
// then leads to the first question and to the files.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { test, type Browser } from "@playwright/test";

/** Slow 4G and a phone, as Lighthouse throttles them where it does not reckon: delays are those of whole requests. */
const LINE = { offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_375 };
const PROCESSOR = 4;
const VISITS = 5;

declare global {
  interface Window {
    visit: { painted: number; answered: number; written: number };
  }
}

test("a first visit", async ({ browser }) => {
  const visits = [];
  for (let visit = 0; visit < VISITS; visit++) visits.push(await visitFirst(browser));
  const middle = (times: number[]) => times.sort((one, other) => one - other)[Math.floor(times.length / 2)];
  const report = process.env.SLIPWAY_REPORT!;
  mkdirSync(dirname(report), { recursive: true });
  const painted = middle(visits.map((visit) => visit.painted));
  const answered = middle(visits.map((visit) => visit.answered));
  const written = middle(visits.map((visit) => visit.written));
  writeFileSync(report, JSON.stringify({ painted, answered, written, visits: VISITS }, null, 2));
});

async function visitFirst(browser: Browser) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", LINE);
  await session.send("Emulation.setCPUThrottlingRate", { rate: PROCESSOR });
  await page.addInitScript(() => {
    window.visit = { painted: 0, answered: 0, written: 0 };
    new PerformanceObserver((list) => {
      const paint = list.getEntriesByName("first-contentful-paint")[0];
      if (!paint) return;
      window.visit.painted = paint.startTime;
      document.querySelector<HTMLElement>(".template")!.click();
    }).observe({ type: "paint", buffered: true });
    new MutationObserver(() => {
      const note = (what: "answered" | "written", there: string) => {
        if (!document.querySelector(there) || window.visit[what]) return;
        requestAnimationFrame(() => (window.visit[what] ||= performance.now()));
      };
      note("answered", "[data-step=app] h1");
      note("written", "#panel");
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await page.goto("/");
  await page.waitForFunction(() => window.visit.written > 0, null, { timeout: 60_000 });
  const visit = await page.evaluate(() => window.visit);
  await context.close();
  return visit;
}
