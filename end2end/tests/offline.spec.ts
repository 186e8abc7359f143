// The page without a network, and what happens when a newer build is there: all of one build, never a mixture of two.
import type { Page } from "@playwright/test";
import { expect, test as base } from "./page";
import { build, folder, next, Site, whyNot } from "./site";
import { english } from "./wizard";

const test = base.extend<{ site: Site }>({
  site: async ({ own }, use) => {
    const site = new Site(build());
    await site.start();
    own.add(new URL(site.address).origin);
    await use(site);
    await site.stop();
  },
});

test.use({ serviceWorkers: "allow" });
test.skip(!folder, whyNot);

/** Opens the page for the first time and waits until it is kept on this machine. */
async function firstVisit(page: Page, site: Site) {
  await page.goto(site.address);
  await page.evaluate(() => navigator.serviceWorker.ready);
}

/** Comes back: now the page is what is kept here. */
async function visit(page: Page, site: Site) {
  await firstVisit(page, site);
  await page.reload();
  expect(await page.evaluate(() => !!navigator.serviceWorker.controller)).toBe(true);
}

/** From which build the document and its style are. */
const shown = (page: Page) =>
  page.evaluate(() => ({
    document: document.querySelector<HTMLMetaElement>("meta[name=build]")?.content ?? "first",
    style: getComputedStyle(document.documentElement).getPropertyValue("--build") || "first",
  }));
const all = (mark: string) => ({ document: mark, style: mark });

/** Looks for a newer build and waits until it is here or was refused. */
const look = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const fresh = registration.installing;
    if (!fresh) return;
    await new Promise<void>((done) => {
      fresh.addEventListener("statechange", () => ["installed", "redundant"].includes(fresh.state) && done());
    });
  });

const isAnnounced = (page: Page) => page.evaluate(() => document.documentElement.dataset.update === "ready");
const builds = (page: Page) => page.evaluate(() => caches.keys());

async function takeOver(page: Page) {
  const loaded = page.waitForEvent("load");
  await page.evaluate(() => document.dispatchEvent(new CustomEvent("slipway:reload")));
  await loaded;
}

test("after one visit it works with the network cut", async ({ page, context, site }) => {
  await firstVisit(page, site);
  await site.stop();
  await context.setOffline(true);
  await page.reload();
  await page.getByRole("button", { name: english.begin }).click();
  await expect(page.getByRole("tabpanel")).toContainText("FROM ");
  await page.goto(`${site.address}index.html?from=elsewhere#v=1&name=far-from-shore`);
  await expect(page.getByText("far-from-shore").first()).toBeVisible();
});

test.describe("on the first visit", () => {
  // The browser tells of the network before the page looks elsewhere.
  test.use({ expected: /ERR_INTERNET_DISCONNECTED/ });

  test("the second part is taken from what the first visit kept, before the worker hands anything out", async ({ page, context, site }) => {
    await firstVisit(page, site);
    expect(await page.evaluate(() => !!navigator.serviceWorker.controller)).toBe(false);
    await site.stop();
    await context.setOffline(true);
    await page.getByRole("button", { name: english.begin }).click();
    await expect(page.getByRole("tabpanel")).toContainText("FROM ");
  });
});

test("the whole build is kept, and nothing else", async ({ page, site }) => {
  await visit(page, site);
  const kept = await page.evaluate(async () => {
    const [name] = await caches.keys();
    const requests = await (await caches.open(name)).keys();
    return requests.map((request) => new URL(request.url).pathname.slice(1) || "index.html");
  });
  const needed = [...site.build.keys()].filter((name) => !["sw.js", "robots.txt"].includes(name));
  expect(kept.sort()).toEqual(needed.sort());
});

test("a newer build is announced, and shown when asked for", async ({ page, site }) => {
  await visit(page, site);
  expect(await isAnnounced(page)).toBe(false);
  site.build = next(site.build, "second");
  await look(page);
  expect(await isAnnounced(page)).toBe(true);
  expect(await shown(page)).toEqual(all("first"));
  await page.reload();
  expect(await shown(page)).toEqual(all("first"));
  await expect.poll(() => isAnnounced(page), "announced to whoever comes later").toBe(true);

  const notice = page.getByText("A newer Slipway is ready");
  await expect(notice).toBeVisible();
  await page.getByRole("button", { name: "Later", exact: true }).click();
  await expect(notice).toBeHidden();
  await page.goto(`${site.address}#v=1&name=stays`);
  await page.reload();
  await expect(notice).toBeVisible();
  const loaded = page.waitForEvent("load");
  await page.getByRole("button", { name: "Load it" }).click();
  await loaded;
  await expect(page.getByRole("banner").getByRole("textbox")).toHaveValue("stays");
  expect(await shown(page)).toEqual(all("second"));
  expect(await isAnnounced(page)).toBe(false);
  await site.stop();
  await page.reload();
  expect(await shown(page)).toEqual(all("second"));
});

test("a build that comes during the first visit is announced too", async ({ page, site }) => {
  await firstVisit(page, site);
  await expect(page.locator("[data-waiting]")).toHaveCount(0);
  site.build = next(site.build, "second");
  await look(page);
  expect(await isAnnounced(page)).toBe(true);
  await expect(page.getByText("A newer Slipway is ready")).toBeVisible();
  expect(await shown(page)).toEqual(all("first"));
  await takeOver(page);
  expect(await shown(page)).toEqual(all("second"));
});

test("of three builds the oldest is forgotten", async ({ page, site }) => {
  await visit(page, site);
  for (const mark of ["second", "third"]) {
    site.build = next(build(), mark);
    await look(page);
    await takeOver(page);
    expect(await shown(page)).toEqual(all(mark));
  }
  await expect.poll(async () => (await builds(page)).map((name) => name.split(" ").at(-1))).toEqual(["second", "third"]);
});

test("another tab stays whole while this one takes the newer build over", async ({ page, context, site }) => {
  await visit(page, site);
  const other = await context.newPage();
  await other.goto(site.address);
  site.build = next(site.build, "second");
  await look(page);
  await takeOver(page);
  expect(await shown(page)).toEqual(all("second"));
  expect(await shown(other)).toEqual(all("first"));
  const style = await other.$eval("link[rel=stylesheet]", (link) => (link as HTMLLinkElement).href);
  expect(await other.evaluate(async (url) => (await fetch(url)).status, style), "its own files are still there").toBe(200);
  await other.reload();
  expect(await shown(other)).toEqual(all("second"));
});

test.describe("while a site is being replaced", () => {
  test.use({ expected: /integrity|Failed to load resource/ });

  test("a build that is not whole is refused, and the one that is here stays", async ({ page, site }) => {
    await visit(page, site);
    const first = site.build;
    const second = next(first, "second");
    for (const missing of ["index.html", [...second.keys()].find((name) => name.startsWith("style-"))!]) {
      const half = new Map(second);
      const old = first.get(missing);
      if (old) half.set(missing, old);
      else half.delete(missing);
      site.build = half;
      await look(page);
      expect(await isAnnounced(page), missing).toBe(false);
      await page.reload();
      expect(await shown(page), missing).toEqual(all("first"));
      expect(await builds(page), missing).toHaveLength(1);
    }
    site.build = second;
    await look(page);
    expect(await isAnnounced(page)).toBe(true);
    await takeOver(page);
    expect(await shown(page)).toEqual(all("second"));
  });
});

test("nothing stands in the way of installing it", async ({ page, context, site }) => {
  await visit(page, site);
  const devtools = await context.newCDPSession(page);
  const { errors } = await devtools.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  // A browser without a window of its own, as here, cannot install anything.
  const ours = installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito");
  expect(ours).toEqual([]);
});
