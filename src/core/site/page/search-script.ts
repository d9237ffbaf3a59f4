/** Finds every word of the question in what the page carries; nothing is looked up anywhere else. Results are made as
 *  text, never as markup. */
export const searchScript = `
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const said = { pass: "passed", fail: "failed", "no-baseline": "no baseline", "no-evidence": "no evidence" };
  const all = [];
  for (const track of data.tracks) {
    all.push({ href: track.href, title: track.name, note: "model", words: ["model", track.name, ...track.metrics].join(" ") });
  }
  for (const [kind, day, name, what, href] of data.happenings) {
    all.push({ href, title: name + ": " + what, note: kind + ", " + day, words: [kind, day, name, what].join(" ") });
  }
  for (const track of data.tracks) {
    for (const [sha, day, result, verdicts, end] of track.results.toReversed()) {
      const note = [day, verdicts].filter(Boolean).join(", ");
      const title = track.name + " at " + sha.slice(0, 7) + ": " + said[result];
      all.push({ href: "results/" + track.slug + "-" + end, title, note, words: [sha, day, track.name, result, said[result], verdicts].join(" ") });
    }
  }
  for (const each of all) each.words = each.words.toLowerCase();
  const hits = document.getElementById("hits");
  const found = document.getElementById("found");
  const more = document.getElementById("more");
  const input = document.getElementById("q");
  let left = [];
  const show = () => {
    for (const hit of left.splice(0, 50)) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = hit.href;
      link.textContent = hit.title;
      const note = document.createElement("span");
      note.className = "mini";
      note.textContent = hit.note;
      item.append(link, note);
      hits.append(item);
    }
    more.hidden = left.length === 0;
    more.textContent = "Show more of " + left.length;
  };
  const find = (asked) => {
    // A whole commit is found by the twelve digits that are kept of it.
    const words = asked.toLowerCase().split(/\\s+/).filter(Boolean).map((word) => (/^[0-9a-f]{13,40}$/.test(word) ? word.slice(0, 12) : word));
    left = words.length === 0 ? [] : all.filter((each) => words.every((word) => each.words.includes(word)));
    hits.replaceChildren();
    found.textContent = words.length === 0 ? all.length + " things can be found" : left.length + " found";
    show();
  };
  more.addEventListener("click", show);
  input.addEventListener("input", () => {
    find(input.value);
    try { history.replaceState(null, "", "?q=" + encodeURIComponent(input.value)); } catch {}
  });
  document.getElementById("again").addEventListener("submit", (event) => event.preventDefault());
  input.value = new URLSearchParams(location.search).get("q") || "";
  find(input.value);
})();
`;
