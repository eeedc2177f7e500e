// The server has gone: say so, take no more words, keep trying, and put everything back as it was.
import { holdStill } from "./hold.js";

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** True when the server answers; an old page on a new server is told apart by the circuit, not by this. */
async function serverAnswers() {
  try {
    return (await fetch("health/live", { cache: "no-store", signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}

/** Gives those with unsent words the time to send them by another way; false if some words would be lost by a reload. */
async function wordsAreSafe() {
  const waits = [];
  document.dispatchEvent(new CustomEvent("helpline:reload", { detail: { waitUntil: (promise) => waits.push(promise) } }));
  return (await Promise.allSettled(waits)).every((wait) => wait.status === "fulfilled");
}

export function watchConnection(blazor, { firstWait = 5000, retry = 1000, reload = () => location.reload() } = {}) {
  const root = document.documentElement;
  const banner = document.getElementById("connection");
  let release = null;
  let trying = false;

  function say(words, withReload) {
    banner.textContent = words;
    if (withReload) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = banner.dataset.reload;
      button.addEventListener("click", reload);
      banner.append(button);
    }
    if (!banner.matches(":popover-open")) {
      banner.showPopover();
    }
  }

  function goDown() {
    if (release) {
      return;
    }
    root.dataset.connection = "lost";
    release = holdStill(document);
    say(banner.dataset.lost);
    document.dispatchEvent(new CustomEvent("helpline:down"));
  }

  function goUp() {
    if (!release) {
      return;
    }
    delete root.dataset.connection;
    release();
    release = null;
    banner.hidePopover();
    banner.textContent = "";
    document.dispatchEvent(new CustomEvent("helpline:up"));
  }

  async function startAnew() {
    while (!(await serverAnswers())) {
      await pause(retry);
    }
    if (await wordsAreSafe()) {
      reload();
    } else {
      say(banner.dataset.unsaved, true);
    }
  }

  async function lost() {
    goDown();
    if (trying) {
      return;
    }
    trying = true;
    try {
      for (;;) {
        let same;
        try {
          same = await blazor().reconnect();
        } catch {
          await pause(retry);
          continue;
        }
        if (!same) {
          return await startAnew();
        }
        return goUp();
      }
    } finally {
      trying = false;
    }
  }

  async function neverMet() {
    if (!trying) {
      trying = true;
      goDown();
      // A page that cannot connect although the server answers must not reload in a flurry.
      await pause(3 * retry);
      await startAnew();
    }
  }

  // Without prerendering there is no <main> before the circuit has drawn it.
  setTimeout(() => document.querySelector("main") ?? neverMet(), firstWait);

  // A broken circuit cannot be taken up again. No reload by itself here: a page that breaks at once would do so for ever.
  const broken = document.getElementById("blazor-error-ui");
  if (broken) {
    new MutationObserver(() => {
      if (broken.style.display === "block" && !release) {
        goDown();
        say(banner.dataset.broken, true);
      }
    }).observe(broken, { attributes: true, attributeFilter: ["style"] });
  }

  return { lost, found: goUp, neverMet };
}
