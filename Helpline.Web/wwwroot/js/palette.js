// Does what a command stands for, through the same buttons and forms that a hand would press.
export function press(id) {
  document.getElementById(id)?.click();
}
