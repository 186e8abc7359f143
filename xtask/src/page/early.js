// Where the second part is wanted already, it need not wait until the first runs: a project is about to come, or a template
// was chosen. What was asked for early is used once; whoever asks again asks anew.
let early = null;
const hurry = () => {
  if (!document.querySelector("[data-chosen], [data-kept]")) return;
  early = part(LATER);
  early.catch(() => {});
};
later.fetch = () => {
  const coming = early ?? part(LATER);
  early = null;
  return coming;
};
