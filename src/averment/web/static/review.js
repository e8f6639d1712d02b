// The keyboard of the review queue. Everything that a key does is also a link or a button of the page.
const question = document.getElementById("question");
const answers = [...document.querySelectorAll(".answer-of")];

const SWITCH = "averment.review.keys";
const button = document.getElementById("keys-switch");

// Keys of one letter get in the way of speech input: whoever wants to can switch them off (WCAG 2.2, 2.1.4).
function off() {
  return localStorage.getItem(SWITCH) === "off";
}

function say() {
  if (button) button.textContent = off() ? button.dataset.on : button.dataset.off;
}

if (button) {
  button.hidden = false;
  button.addEventListener("click", () => {
    localStorage.setItem(SWITCH, off() ? "on" : "off");
    say();
  });
  say();
}

function open(answer) {
  for (const other of answers) other.open = other === answer;
  const first = answer.querySelector("select, .right input") ?? answer.querySelector(".reasons button");
  (first ?? answer.querySelector("summary")).focus();
  answer.scrollIntoView({ block: "nearest" });
}

function go(address) {
  if (address) location.assign(address);
}

function press(event) {
  const key = event.key;
  const writing = event.target.closest("input, textarea, select");
  if (key === "Escape") {
    for (const answer of answers) answer.open = false;
    document.activeElement?.blur();
    return true;
  }
  if (off() || writing || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (key === "j" || key === "ArrowRight") return go(question?.dataset.next || document.querySelector(".moves [rel=next]")?.href), true;
  if (key === "k" || key === "ArrowLeft") return go(question?.dataset.before), true;
  if (key === "?") {
    const keys = document.getElementById("keys");
    if (keys) keys.open = !keys.open;
    keys?.scrollIntoView({ block: "nearest" });
    return true;
  }
  if (key === "u") {
    const last = document.getElementById("undo-last");
    if (!last) return false;
    last.open = true;
    last.querySelector("button")?.focus();
    return true;
  }
  const chosen = answers.find((answer) => answer.dataset.key === key);
  if (chosen) return open(chosen), true;
  const reason = answers.find((answer) => answer.open)?.querySelectorAll(".reasons button")[Number(key) - 1];
  if (reason) return reason.click(), true;
  return false;
}

document.addEventListener("keydown", (event) => {
  if (press(event)) event.preventDefault();
});
