// Somebody who is not there is signed out: told five minutes before, in time to press any key. Hands in another window count too.
const minute = 60000;

export function watchIdle(box) {
  const [warnAfter, endAfter] = [Number(box.dataset.warn) * minute, Number(box.dataset.end) * minute];
  const words = box.querySelector("p");
  const others = new BroadcastChannel("helpline-hands");
  let [hand, told] = [Date.now(), Date.now()];

  /** The server hears of her, and so do her other windows. */
  function tell() {
    told = Date.now();
    others.postMessage(told);
    fetch("account/awake", { method: "POST" }).catch(() => {});
  }

  function show(now) {
    words.textContent = box.dataset.words.replace("{0}", Math.max(1, Math.ceil((endAfter - (now - hand)) / minute)));
    if (!box.open) {
      box.showModal();
    }
  }

  function stay(event) {
    event.preventDefault();
    event.stopImmediatePropagation();
    box.close();
    hand = Date.now();
    tell();
  }

  function onHand(event) {
    if (!box.open) {
      hand = Date.now();
    } else if (event.type === "keydown" || event.type === "pointerdown") {
      stay(event);
    }
  }

  function look() {
    const now = Date.now();
    // During a call she listens: the page itself keeps her signed in.
    hand = document.querySelector("[data-awake]") ? now : hand;
    if (hand > told && now - told > minute) {
      tell();
    }
    if (now - hand >= endAfter) {
      const out = document.querySelector('form[action="account/sign-out"]');
      out ? out.requestSubmit() : location.reload();
    } else if (now - hand >= warnAfter) {
      show(now);
    }
  }

  box.addEventListener("cancel", (event) => event.preventDefault());
  for (const kind of ["keydown", "pointerdown", "pointermove", "wheel"]) {
    document.addEventListener(kind, onHand, { capture: true, passive: false });
  }
  others.addEventListener("message", (message) => {
    hand = Math.max(hand, message.data);
    told = Math.max(told, message.data);
    box.close();
  });
  setInterval(look, 5000);
  document.addEventListener("visibilitychange", look);
}
