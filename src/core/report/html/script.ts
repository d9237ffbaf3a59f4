/** The page's one script: the colour theme and the filter of flips. Without it everything is still there. */
export const script = `
(() => {
  const root = document.documentElement;
  const names = ["System", "Light", "Dark"];
  const button = document.getElementById("theme");
  const read = () => { try { return localStorage.getItem("evenhand-theme") || "System"; } catch { return "System"; } };
  const show = (name) => {
    if (name === "System") delete root.dataset.theme; else root.dataset.theme = name.toLowerCase();
    button.textContent = "Theme: " + name.toLowerCase();
    try { localStorage.setItem("evenhand-theme", name); } catch {}
  };
  let theme = read();
  button.hidden = false;
  show(theme);
  button.addEventListener("click", () => {
    theme = names[(names.indexOf(theme) + 1) % names.length];
    show(theme);
  });
  for (const group of document.querySelectorAll(".filter")) {
    group.hidden = false;
    const rows = document.getElementById(group.dataset.of).querySelectorAll("tbody tr");
    const buttons = [...group.querySelectorAll("button")];
    group.addEventListener("click", (event) => {
      const chosen = event.target.closest("button");
      if (!chosen) return;
      for (const each of buttons) each.setAttribute("aria-pressed", String(each === chosen));
      const wanted = chosen.dataset.show;
      for (const row of rows) row.hidden = wanted !== "all" && row.dataset.change !== wanted;
    });
  }
})();
`;
