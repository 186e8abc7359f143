// Runs before anything is painted, so that the first screen is the one that the program will show: in the theme and the
// language of this visitor, and empty where a project is about to take its place.
(() => {
  const read = (key) => {
    try {
      return sessionStorage.getItem(key) ?? localStorage.getItem(key) ?? "";
    } catch {
      return "";
    }
  };
  const root = document.documentElement;
  root.dataset.theme = read("slipway.theme");
  const language = read("slipway.language") || navigator.language;
  if (/^es\b/i.test(language)) root.lang = "es";
  const isKept = read("slipway.project") && read("slipway.step") !== "start";
  if (isKept || /=|%3d/i.test(location.hash)) root.dataset.kept = "";
})();
