// Keeps the page for use without a network (worker.js), and tells it of newer builds.
//
// - `slipway:update`, an event of `document`, says that a newer build lies ready. `<html data-update="ready">` says the
//   same to whoever begins to listen later.
// - Dispatching `slipway:reload` on `document` takes it over and loads the page anew, once.
const HOUR = 3_600_000;

const keepForOffline = async (workers) => {
  const worker = new URL("./sw.js", import.meta.url);
  const registration = await workers.register(worker, { updateViaCache: "none" });
  if (!registration) return;

  const announce = () => {
    if (document.documentElement.dataset.update) return;
    document.documentElement.dataset.update = "ready";
    document.dispatchEvent(new CustomEvent("slipway:update", { bubbles: true }));
  };
  const watch = (fresh) => {
    const isFirst = !registration.active;
    fresh?.addEventListener("statechange", () => {
      if (fresh.state === "installed" && !isFirst) announce();
    });
  };
  if (registration.waiting) announce();
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));

  document.addEventListener("slipway:reload", () => {
    const { waiting } = registration;
    if (!waiting) return location.reload();
    waiting.addEventListener("statechange", () => {
      if (waiting.state !== "activating") location.reload();
    });
    waiting.postMessage("take-over");
  });

  // A page that stays open for days looks again when somebody comes back to it.
  let looked = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "visible" || Date.now() - looked < HOUR) return;
    looked = Date.now();
    registration.update().catch(() => {});
  });
};

// When the program is here and answers: what is kept would take the line from it. Where a browser keeps nothing, the page
// works as long as there is a network.
const begin = () => navigator.serviceWorker && keepForOffline(navigator.serviceWorker).catch(() => {});
program.finally(begin);
