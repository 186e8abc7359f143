// Begins the program behind the first screen, which is painted before it: what is only to be read is there at once.
const painted = new Promise((done) => {
  if (document.visibilityState === "hidden") done();
  else requestAnimationFrame(() => setTimeout(done));
});

// A template that is chosen before the program is here is not forgotten: the program looks for the mark.
addEventListener("click", ({ target }) => {
  const chosen = target.closest?.("[data-waiting] .template");
  if (!chosen) return;
  for (const other of document.querySelectorAll("[data-chosen]")) delete other.dataset.chosen;
  chosen.dataset.chosen = "";
});

// Hands a part of the program to the compiler in pieces, so that the page can answer between them: a fast line brings all of
// it at once. Later visits take it as it is, and the browser may keep what it compiled.
const PIECE = 1 << 17;
const paced = (response, then) => {
  if (navigator.serviceWorker?.controller || !response.body) {
    then?.();
    return response;
  }
  // Unlike timers, messages are not late in a tab that nobody sees.
  const { port1, port2 } = new MessageChannel();
  const rest = () => new Promise((done) => ((port1.onmessage = done), port2.postMessage(0)));
  const pace = new TransformStream({
    async transform(bytes, out) {
      for (let at = 0; at < bytes.length; at += PIECE) {
        out.enqueue(bytes.subarray(at, at + PIECE));
        await rest();
      }
    },
    flush() {
      port1.close();
      then?.();
    },
  });
  return new Response(response.body.pipeThrough(pace), response);
};
// Where the network fails, or the site was replaced, the part may lie on this machine all the same: the first visit keeps
// it, and is not yet under the worker that hands it out.
const kept = async (address) => globalThis.caches?.match(address, { ignoreVary: true }).catch(() => {});
const asked = async (address) => {
  try {
    const response = await fetch(address);
    return response.ok ? response : ((await kept(address)) ?? response);
  } catch (cause) {
    const response = await kept(address);
    if (response) return response;
    throw cause;
  }
};
const part = async (name, then) => paced(await asked(new URL(name, import.meta.url)), then);
