// Answers as you type: the same page is asked for its results alone, a little after the last key. Without it, the form works.
const form = document.getElementById("search-form");
const words = document.getElementById("q");
const results = document.getElementById("results");
const PAUSE = 220;
let timer = 0;
let running = null;

function address(part) {
  const asked = new URLSearchParams(new FormData(form));
  for (const [name, value] of [...asked]) if (!value) asked.delete(name, value);
  if (part) asked.set("part", part);
  return `${form.action}?${asked}`;
}

async function look() {
  if (words.value.trim() === results.dataset.words) return;
  running?.abort();
  running = new AbortController();
  results.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(address("results"), { signal: running.signal, headers: { accept: "text/html" } });
    if (!answer.ok || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    results.replaceChildren(...page.body.childNodes);
    results.dataset.words = words.value.trim();
    history.replaceState(null, "", address());
  } catch (error) {
    if (error.name !== "AbortError") throw error;
  } finally {
    results.removeAttribute("aria-busy");
  }
}

words.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(look, PAUSE);
});
