// Starts the circuit and the few things that every page has: lost connection, curtain, keys, links to fields, menus.
import { watchConnection } from "./connection.js";
import { watchCurtain } from "./curtain.js";
import { watchIdle } from "./idle.js";
import { watchKeys } from "./keys.js";

const live = document.documentElement.dataset.interactive === "true";

document.addEventListener("click", (click) => {
  const link = click.target.closest?.("[data-field]");
  if (link) {
    // With <base href="/"> a plain #field would lead to the start page.
    const field = document.getElementById(link.dataset.field);
    if (field) {
      click.preventDefault();
      const first = field.matches("fieldset") ? field.querySelector("input:checked, input") : field;
      first.focus();
      first.scrollIntoView({ block: "center" });
    }
  }
  if (click.target.closest?.("[data-reload]")) {
    location.reload();
  }
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(click.target) || click.target.closest(".drop a, .drop button")) {
      menu.open = false;
    }
  }
});

document.addEventListener("keydown", (press) => {
  const menu = press.key === "Escape" && document.activeElement?.closest("details.menu[open]");
  if (menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

if (live) {
  watchKeys();
  watchCurtain(document.getElementById("curtain"));
  watchIdle(document.getElementById("idle"));
}

const connection = live ? watchConnection(() => window.Blazor) : null;

window.Blazor.start({
  circuit: {
    // The server speaks at least every 1.5 s (hub option KeepAliveInterval), so four seconds of silence mean that it is gone.
    configureSignalR: (builder) => builder.withServerTimeout(4000).withKeepAliveInterval(1500),
    reconnectionHandler: {
      onConnectionDown: () => connection?.lost(),
      onConnectionUp: () => connection?.found(),
    },
  },
}).catch(() => connection?.neverMet());
