// Takes no more words while they could not be kept. What is written stays in sight and can be copied.
const fields = "input, textarea, select, [contenteditable]";
const harmless = new Set(["Tab", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown", "Shift", "Control", "Alt", "Meta"]);

/** Where focus and caret are; the function that comes back puts them there again, if the field still stands. */
export function handPosition(page = document) {
  const focused = page.activeElement;
  const caret = typeof focused?.selectionStart === "number" ? [focused.selectionStart, focused.selectionEnd, focused.scrollTop] : null;
  return () => {
    if (!focused?.isConnected || focused === page.body) {
      return;
    }
    focused.focus({ preventScroll: true });
    if (caret) {
      focused.setSelectionRange(caret[0], caret[1]);
      focused.scrollTop = caret[2];
    }
  };
}

/** Holds the page still; returns the function that lets it go again, with focus and caret where they were. */
export function holdStill(page) {
  const backToHand = handPosition(page);
  const changed = [];
  for (const field of page.querySelectorAll(fields)) {
    if ("readOnly" in field && !field.readOnly) {
      field.readOnly = true;
      changed.push(() => (field.readOnly = false));
    } else if (field.isContentEditable) {
      field.contentEditable = "false";
      changed.push(() => (field.contentEditable = "true"));
    }
    field.setAttribute("aria-disabled", "true");
    changed.push(() => field.removeAttribute("aria-disabled"));
  }

  const ours = (event) => event.target.closest?.("#connection, #curtain, .menu > summary, details > summary");
  const stop = (event) => {
    if (!ours(event)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
  const stopKey = (event) => {
    const copying = (event.ctrlKey || event.metaKey) && ["a", "c"].includes(event.key.toLowerCase());
    if (!copying && !harmless.has(event.key) && !/^F\d+$|^Escape$/.test(event.key)) {
      stop(event);
    }
  };
  const stopChange = (event) => event.target.matches?.("select, input[type=checkbox], input[type=radio]") && stop(event);
  const watched = [
    ["beforeinput", stop],
    ["click", stop],
    ["submit", stop],
    ["paste", stop],
    ["drop", stop],
    ["keydown", stopKey],
    ["mousedown", stopChange],
  ];
  watched.forEach(([name, listener]) => page.addEventListener(name, listener, true));

  return () => {
    watched.forEach(([name, listener]) => page.removeEventListener(name, listener, true));
    changed.forEach((undo) => undo());
    backToHand();
  };
}
