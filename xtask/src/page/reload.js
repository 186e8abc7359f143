// Development only: asks the server to answer once the page has been rebuilt, then loads it anew.
const waitForChange = async () => {
  for (;;) {
    try {
      const answer = await fetch("/changed", { cache: "no-store" });
      if (answer.status === 200) return location.reload();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
};
waitForChange();
