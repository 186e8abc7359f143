// The test to import in every spec: it fails when the page logs an error, throws, or asks anybody else for anything.
import { test as base, expect } from "@playwright/test";

export const test = base.extend<{ watch: void }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const wrong: string[] = [];
      const origin = new URL(baseURL!).origin;
      context.on("console", (message) => {
        if (message.type() === "error") wrong.push(`console: ${message.text()}`);
      });
      context.on("weberror", (error) => wrong.push(`thrown: ${error.error().message}`));
      context.on("request", (request) => {
        const url = new URL(request.url());
        const isOwn = url.origin === origin || ["data:", "blob:"].includes(url.protocol);
        if (!isOwn) wrong.push(`request to elsewhere: ${request.url()}`);
      });
      await use();
      expect(wrong, "what the page did wrong").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
