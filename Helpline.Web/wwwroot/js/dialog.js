// A native dialog keeps the focus inside, closes on Esc, and gives the focus back to where it was.
export function open(dialog, dotnetRef) {
  dialog.addEventListener("close", () => dotnetRef.invokeMethodAsync("ClosedAsync"), { once: true });
  dialog.showModal();
}

export function close(dialog) {
  dialog.close();
}
