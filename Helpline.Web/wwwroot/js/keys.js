// One register of all shortcuts. Components say which keys they want; “?” lists them.
const registered = [];

// A chord that nobody wanted yet: pressed while the next page was still coming, it is not lost.
const patience = 5000;
let early = null;

const typing = (element) =>
  element?.isContentEditable || (element?.matches?.("textarea, select, input") && !element.matches("[type=checkbox], [type=radio], [type=button]"));

/** “Alt+a” taken apart. Names as in KeyboardEvent.key; letters in any case. */
export function parse(text) {
  const parts = text.split("+");
  const key = parts.pop() || "+";
  return {
    key: key.toLowerCase(),
    alt: parts.includes("Alt"),
    ctrl: parts.includes("Ctrl"),
    shift: parts.includes("Shift"),
    single: key.length === 1 && !parts.includes("Alt") && !parts.includes("Ctrl"),
  };
}

/** Whether this is the key. With Alt the letter is read from the key's place, because some keyboards write another sign. */
export function matches(wanted, event) {
  const sign = event.key.toLowerCase();
  const place = /^(?:Key|Digit)(.)$/.exec(event.code ?? "")?.[1].toLowerCase();
  const same = sign === wanted.key || (wanted.alt && place === wanted.key);
  const shift = wanted.single ? true : event.shiftKey === wanted.shift;
  return same && event.altKey === wanted.alt && (event.ctrlKey || event.metaKey) === wanted.ctrl && shift;
}

/** keys: [{ key: "F9", id: "999", words: "Call 999" }]. The component answers KeyAsync(id). Returns a handle with dispose(). */
export function register(dotnetRef, keys) {
  const entry = { dotnetRef, keys: keys.map((each) => ({ ...each, wanted: parse(each.key) })) };
  registered.push(entry);
  const waiting = early && performance.now() - early.at < patience ? entry.keys.find((each) => matches(each.wanted, early.event)) : null;
  if (waiting) {
    early = null;
    dotnetRef.invokeMethodAsync("KeyAsync", waiting.id);
  }
  return {
    dispose() {
      const at = registered.indexOf(entry);
      if (at >= 0) {
        registered.splice(at, 1);
      }
    },
  };
}

function list() {
  const dialog = document.getElementById("keys");
  const facts = dialog.querySelector("dl");
  const known = registered.flatMap((entry) => entry.keys).filter((each) => each.words);
  facts.replaceChildren(
    ...known.flatMap((each) => {
      const term = document.createElement("dt");
      const key = term.appendChild(document.createElement("kbd"));
      key.textContent = each.key.replaceAll("+", " ");
      const meaning = document.createElement("dd");
      meaning.textContent = each.words;
      return [term, meaning];
    }),
  );
  if (known.length === 0) {
    facts.textContent = dialog.dataset.none;
  }
  dialog.showModal();
}

function onKey(event) {
  const root = document.documentElement;
  if (event.isComposing || event.defaultPrevented || root.dataset.connection === "lost" || root.dataset.covered) {
    return;
  }
  const quiet = typing(document.activeElement) || root.dataset.singleKeys === "off" || document.querySelector("dialog[open]");
  // The youngest component wins, so that a panel can take a key from the page behind it.
  for (const entry of [...registered].reverse()) {
    const hit = entry.keys.find((each) => matches(each.wanted, event) && !(each.wanted.single && quiet));
    if (hit) {
      event.preventDefault();
      if (!event.repeat) {
        entry.dotnetRef.invokeMethodAsync("KeyAsync", hit.id);
      }
      return;
    }
  }
  if (event.altKey || /^F\d+$/.test(event.key)) {
    early = { event, at: performance.now() };
  }
  if (event.key === "?" && !typing(document.activeElement) && !document.querySelector("dialog[open]")) {
    event.preventDefault();
    list();
  }
}

export function watchKeys() {
  document.addEventListener("keydown", onKey);
}
