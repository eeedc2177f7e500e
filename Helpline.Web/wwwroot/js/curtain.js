// Covers everything at once, here in the browser, without asking the server. Esc twice, Shift alone three times, or a button.
import { handPosition } from "./hold.js";

const escWithin = 600;
const shiftWithin = 2000;

export function watchCurtain(curtain) {
  const root = document.documentElement;
  const icon = document.querySelector("link[rel=icon]");
  const plainIcon = icon?.href;
  let title = document.title;
  let hand = () => {};
  let lastHand = Date.now();
  let escAt = 0;
  let shifts = [];
  let shiftAlone = false;

  const titles = new MutationObserver(() => {
    if (document.title !== "·") {
      title = document.title;
      document.title = "·";
    }
  });

  function cover() {
    if (root.dataset.covered) {
      return;
    }
    root.dataset.covered = "true";
    hand = handPosition();
    curtain.showModal();
    title = document.title;
    document.title = "·";
    titles.observe(document.head, { childList: true, subtree: true, characterData: true });
    if (icon) {
      icon.href = icon.dataset.neutral;
    }
    document.dispatchEvent(new CustomEvent("helpline:covered"));
  }

  function lift() {
    if (!root.dataset.covered) {
      return;
    }
    delete root.dataset.covered;
    titles.disconnect();
    document.title = title;
    if (icon) {
      icon.href = plainIcon;
    }
    lastHand = Date.now();
    curtain.close();
    hand();
    document.dispatchEvent(new CustomEvent("helpline:lifted"));
  }

  /** Whoever must know her again first stops the event and calls detail.lift() later. */
  function ask() {
    const lifting = new CustomEvent("helpline:lifting", { cancelable: true, detail: { lift, curtain } });
    if (document.dispatchEvent(lifting)) {
      lift();
    }
  }

  const button = document.createElement("button");
  button.type = "button";
  button.className = "primary big";
  button.textContent = curtain.dataset.continue;
  button.addEventListener("click", ask);
  curtain.append(button);
  curtain.addEventListener("cancel", (event) => event.preventDefault());
  curtain.addEventListener("close", () => root.dataset.covered && curtain.showModal());

  document.addEventListener(
    "keydown",
    (event) => {
      const now = Date.now();
      lastHand = now;
      shiftAlone = event.key === "Shift";
      if (event.key !== "Shift") {
        shifts = [];
      }
      if (event.key !== "Escape" || event.repeat) {
        escAt = event.key === "Escape" ? escAt : 0;
      } else if (now - escAt < escWithin) {
        escAt = 0;
        cover();
      } else {
        escAt = now;
      }
    },
    true,
  );
  document.addEventListener(
    "keyup",
    (event) => {
      if (event.key === "Shift" && shiftAlone) {
        const now = Date.now();
        shifts = [...shifts.filter((at) => now - at < shiftWithin), now];
        if (shifts.length === 3) {
          shifts = [];
          cover();
        }
      }
    },
    true,
  );
  for (const hand of ["pointerdown", "pointermove", "wheel"]) {
    document.addEventListener(hand, () => (lastHand = Date.now()), { capture: true, passive: true });
  }
  document.addEventListener("click", (event) => event.target.closest?.("[data-curtain]") && cover());

  // By the clock and not by one long timer, which a sleeping computer would stop.
  const minutes = Number(curtain.dataset.minutes ?? 4);
  if (minutes > 0) {
    setInterval(() => Date.now() - lastHand > minutes * 60000 && cover(), 2000);
    document.addEventListener("visibilitychange", () => Date.now() - lastHand > minutes * 60000 && cover());
  }

  return { cover, lift };
}
