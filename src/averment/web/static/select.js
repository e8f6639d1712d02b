// Words that a reader selects in a page go into the form below; pointing at a claim lights its card, and the other way round.
// Without this script the form takes the words by hand and the numbers lead from one to the other.

const page = document.getElementById("doc");
const form = document.getElementById("w-form");

// Positions are counted in code points, as the record counts them; the numbers of claims are not words of the page.
function positionOf(node, offset) {
  const piece = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest?.("[data-at]");
  if (!piece || node.nodeType !== Node.TEXT_NODE) return null;
  return Number(piece.dataset.at) + [...node.data.slice(0, offset)].length;
}

function wordsOf(range) {
  const copy = range.cloneContents();
  copy.querySelectorAll(".ref, .cards").forEach((other) => other.remove());
  return copy.textContent;
}

function chosen() {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || !selection.rangeCount) return null;
  const range = selection.getRangeAt(0);
  if (!page.contains(range.commonAncestorContainer)) return null;
  const words = wordsOf(range);
  const block = (range.startContainer.parentElement ?? page).closest(".block");
  return words.trim() && block ? { words, range, start: positionOf(range.startContainer, range.startOffset) } : null;
}

function fill({ words, start }) {
  const before = words.length - words.trimStart().length;
  form.elements.quote.value = words.trim();
  form.elements.start.value = start === null ? "" : start + [...words.slice(0, before)].length;
  form.elements.end.value = start === null ? "" : Number(form.elements.start.value) + [...words.trim()].length;
  document.getElementById("judge").scrollIntoView({ block: "start" });
  form.elements.reason.focus({ preventScroll: true });
}

if (page && form) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "choose-words main";
  button.textContent = page.dataset.more;
  button.hidden = true;
  document.body.append(button);
  let now = null;
  document.addEventListener("selectionchange", () => {
    now = chosen();
    button.hidden = !now;
    if (!now) return;
    const box = now.range.getBoundingClientRect();
    button.style.setProperty("left", `${Math.max(8, box.left + scrollX)}px`);
    button.style.setProperty("top", `${box.bottom + scrollY + 6}px`);
  });
  button.addEventListener("pointerdown", (event) => event.preventDefault());
  button.addEventListener("click", () => {
    if (now) fill(now);
    button.hidden = true;
  });
}

function light(card, on) {
  const words = document.getElementById(card.id.replace(/^c-/, "w-"));
  card.classList.toggle("lit", on);
  words?.classList.toggle("lit", on);
}

page?.querySelectorAll(".card").forEach((card) => {
  for (const [begin, end] of [["pointerenter", "pointerleave"], ["focusin", "focusout"]]) {
    card.addEventListener(begin, () => light(card, true));
    card.addEventListener(end, () => light(card, false));
  }
});
page?.querySelectorAll("mark[data-card]").forEach((mark) => {
  const card = document.getElementById(mark.dataset.card);
  if (!card) return;
  mark.addEventListener("pointerover", (event) => {
    event.stopPropagation();
    light(card, true);
  });
  mark.addEventListener("pointerout", () => light(card, false));
});

// A number that is followed opens its card.
function openTarget() {
  const target = location.hash.startsWith("#c-") ? document.getElementById(location.hash.slice(1)) : null;
  if (target instanceof HTMLDetailsElement) target.open = true;
}
addEventListener("hashchange", openTarget);
openTarget();
