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

