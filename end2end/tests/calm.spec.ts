// What the page is to somebody who listens, and that nothing on it moves by itself.
import { expect, test } from "./page";
import { Wizard } from "./wizard";

test("the tree that assistive technology reads", async ({ page }) => {
  const wizard = new Wizard(page);
  await wizard.open("v=1&name=shop&port=99999&env=A:1");
  await wizard.go("port");
  await expect(page.locator("body")).toMatchAriaSnapshot(`
    - link "Skip to the questions"
    - banner:
      - button "Slipway, to the start"
      - textbox "Name of the project": shop
      - button "Undo"
      - button "Redo" [disabled]
      - button "Share"
      - group "Language of this page":
        - radio "English" [checked]
        - radio "Español"
      - group "Colours":
        - radio "As the system" [checked]
        - radio "Light"
        - radio "Dark"
    - status: 1 problem
    - navigation "Steps":
      - list:
        - listitem:
          - button /App .+ answered/
        - listitem:
          - button /^Base image python/
        - listitem:
          - button "Port and variables 8000, 1 variable has a problem"
        - listitem:
          - button "Services none"
        - listitem:
          - button "Target Docker Compose"
        - listitem:
          - button /Deploy \\d+ steps/
      - region "Problems":
        - list:
          - listitem:
            - button "99999 is not a port."
    - main "Questions":
      - heading "Where does your app listen, and what does it read?" [level=1]
      - textbox "Port inside the container"
      - button "Use 8000"
      - figure
      - region "Variables":
        - heading "Variables" [level=2]
        - group "Variable A":
          - textbox "Name": A
          - combobox "Holds":
            - option "a text" [selected]
          - textbox "Value": "1"
          - combobox "Needed"
          - button "Move A up" [disabled]
          - button "Move A down" [disabled]
          - button "Remove A"
        - button "Add a variable"
    - region "Files":
      - tablist "Files":
        - tab "Dockerfile" [selected]
        - tab "compose.yaml"
      - tabpanel "Dockerfile"
      - status
      - group "Comments in the files":
        - radio "Short" [checked]
      - button "Download .zip"
  `);
});

for (const [width, height, wait] of [[1280, 800, 0], [360, 740, 0], [1280, 800, 1500], [360, 740, 1500]]) {
  test(`nothing moves by itself from the first screen to the guide, ${width} wide, files after ${wait} ms`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.route(/\/later-[0-9a-f]+\.wasm$/, async (route) => {
      await new Promise((done) => setTimeout(done, wait));
      await route.continue();
    });
    const wizard = new Wizard(page);
    await wizard.open();
    await page.evaluate(() => {
      const moved: string[] = ((window as any).moved = []);
      const told = (list: PerformanceObserverEntryList) => {
        for (const entry of list.getEntries() as any[]) {
          if (!entry.hadRecentInput) moved.push(...entry.sources.map((source: any) => source.node?.outerHTML?.slice(0, 80) ?? "a text"));
        }
      };
      new PerformanceObserver(told).observe({ type: "layout-shift", buffered: true });
    });
    await page.getByRole("button", { name: /^Python/ }).click();
    for (let step = 0; step < 5; step++) {
      // Whatever moves half a second after a press moves by itself.
      await page.waitForTimeout(700);
      await page.locator(".onward .main").click();
    }
    await expect(wizard.heading()).toContainText("step by step");
    await page.waitForTimeout(700);
    expect(await page.evaluate(() => (window as any).moved)).toEqual([]);
  });
}
