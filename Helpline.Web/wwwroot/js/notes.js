// The long text. Never bound to each key: what changed is sent in small cuts, one at a time, each answered before the next,
// so that the server is at most two seconds behind the keyboard and no message is ever too long for the hub.
import { apply, clip, difference, wellFormed } from "./splice.js";

const defaults = { text: "", limit: 0, wait: 600, patience: 5000, again: 2000, rescueUrl: null };

/**
 * dotnetRef answers SpliceAsync(seq, start, removed, inserted) and ReplaceAsync(seq, offset, chunk, isLast) with the length that it then has
 * (of ReplaceAsync: the length received so far), or with a negative number when it could not keep the words.
 * options: text (what the server has), limit (units), counterId, stateId, rescueUrl.
 */
export function attach(textarea, dotnetRef, options = {}) {
  const { text, limit, counterId, stateId, wait, patience, again, rescueUrl } = { ...defaults, ...options };
  const counter = counterId && document.getElementById(counterId);
  const state = stateId && document.getElementById(stateId);
  // Lines end in one sign in a text box, whatever they were stored with; if that differs, the whole goes over once.
  let kept = text;
  let sure = true;
  let seq = 0;
  let round = 0;
  let busy = false;
  let timer = 0;
  let slow = 0;
  let disposed = false;
  let waiting = [];

  // Words that were typed before the box was attached come after those that the server has.
  textarea.value = text + textarea.value;

  const current = () => wellFormed(textarea.value);
  const unsent = () => !sure || current() !== kept;

  function show(name) {
    clearTimeout(slow);
    textarea.dataset.notes = name;
    if (name === "saving") {
      // A screen reader would read each change: said only when it takes long.
      slow = setTimeout(() => say(name), 1500);
    } else {
      say(name);
    }
    textarea.dispatchEvent(new CustomEvent("helpline:notes", { bubbles: true, detail: { state: name, length: textarea.value.length } }));
  }

  function say(name) {
    if (!state) {
      return;
    }
    const time = new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
    const words = (state.dataset[name] ?? "").replace("{0}", time);
    state.dataset.state = name;
    if (state.textContent !== words) {
      state.textContent = words;
    }
  }

  function count() {
    if (!counter || !limit) {
      return;
    }
    const room = limit - textarea.value.length;
    const words = room < 0 ? counter.dataset.overWords : counter.dataset.roomWords;
    counter.hidden = room > limit / 10;
    counter.dataset.over = String(room < 0);
    counter.textContent = words.replace("{0}", Math.abs(room).toLocaleString(document.documentElement.lang));
    textarea.setAttribute("aria-invalid", String(room < 0));
  }

  /** Asks the server, but not for ever: an answer to a lost connection never comes. */
  function call(method, ...details) {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error("late")), patience);
      dotnetRef.invokeMethodAsync(method, ...details).then(resolve, reject).finally(() => clearTimeout(late));
    });
  }

  async function replaceAll(mine) {
    const whole = current();
    let sent = 0;
    do {
      const chunk = clip(whole.slice(sent));
      sent += chunk.length;
      const length = await call("ReplaceAsync", ++seq, sent - chunk.length, chunk, sent === whole.length);
      if (mine !== round) {
        return;
      }
      if (length !== sent) {
        throw new Error("refused");
      }
    } while (sent < whole.length);
    kept = whole;
    sure = true;
  }

  async function spliceOnce(mine) {
    const cut = difference(kept, current());
    const expected = apply(kept, cut);
    const length = await call("SpliceAsync", ++seq, cut.start, cut.removed, cut.inserted);
    if (mine !== round) {
      return;
    }
    if (length < 0) {
      throw new Error("refused");
    }
    kept = expected;
    sure = length === expected.length;
  }

  async function pump() {
    clearTimeout(timer);
    timer = 0;
    if (busy || disposed) {
      return;
    }
    busy = true;
    const mine = round;
    try {
      while (mine === round && unsent()) {
        show("saving");
        await (sure ? spliceOnce(mine) : replaceAll(mine));
      }
    } catch {
      if (mine === round) {
        // It may have arrived or not: the next time, everything.
        dropRound();
        show("unsaved");
        schedule(again);
      }
      return;
    }
    if (mine === round) {
      busy = false;
      settle();
    }
  }

  /** Whatever is on its way is not waited for any more, and its late answer is not believed. */
  function dropRound() {
    round++;
    sure = false;
    busy = false;
  }

  function settle() {
    if (textarea.dataset.notes) {
      show("saved");
    }
    waiting.splice(0).forEach((done) => done());
  }

  // Not put off by the next key: it goes out while she types on.
  function schedule(ms) {
    timer ||= setTimeout(pump, ms);
  }

  const onInput = () => {
    count();
    schedule(wait);
  };
  const onDown = () => unsent() && show("unsaved");
  const onUp = () => {
    if (busy) {
      dropRound();
    }
    pump();
  };
  const onLeave = (event) => {
    if (unsent()) {
      event.preventDefault();
    }
  };
  const onReload = (event) => unsent() && event.detail.waitUntil(rescue());

  /** By a plain request, when the circuit is gone for good. */
  async function rescue() {
    if (!rescueUrl) {
      throw new Error("unsent");
    }
    const words = current();
    const answer = await fetch(rescueUrl, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Helpline": "rescue" },
      body: JSON.stringify({ text: words }),
    });
    if (!answer.ok) {
      throw new Error("unsent");
    }
    kept = words;
    sure = true;
  }

  textarea.addEventListener("input", onInput);
  textarea.addEventListener("change", onInput);
  document.addEventListener("helpline:down", onDown);
  document.addEventListener("helpline:up", onUp);
  document.addEventListener("helpline:reload", onReload);
  window.addEventListener("beforeunload", onLeave);
  count();
  if (unsent()) {
    schedule(wait);
  }

  return {
    /** Settles when every word is with the server; call it before saving. */
    flush() {
      return new Promise((done) => {
        waiting.push(done);
        pump();
      });
    },
    /** Other words from the server, for instance another draft. Unsent ones are dropped. */
    reset(words) {
      round++;
      busy = false;
      textarea.value = words;
      kept = words;
      sure = true;
      count();
      settle();
    },
    length: () => textarea.value.length,
    focus: () => textarea.focus(),
    dispose() {
      disposed = true;
      clearTimeout(timer);
      clearTimeout(slow);
      textarea.removeEventListener("input", onInput);
      textarea.removeEventListener("change", onInput);
      document.removeEventListener("helpline:down", onDown);
      document.removeEventListener("helpline:up", onUp);
      document.removeEventListener("helpline:reload", onReload);
      window.removeEventListener("beforeunload", onLeave);
      waiting.splice(0).forEach((done) => done());
    },
  };
}
