// Where the program does not come, what is painted says so; the answers lie where they were.
program.catch((cause) => {
  console.error(cause);
  delete document.documentElement.dataset.kept;
  const told = document.querySelector("#failed");
  if (!told) return;
  told.hidden = false;
  told.querySelector("button").onclick = () => location.reload();
});
