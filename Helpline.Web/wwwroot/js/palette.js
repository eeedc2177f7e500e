// Does what a command stands for, through the same buttons and forms that a hand would press.
export function press(id) {
  const button = document.getElementById(id);
  const back = button?.form?.elements.returnUrl;
  if (back) {
    // Where she is now: the form was written when she came.
    back.value = location.pathname + location.search;
  }
  button?.click();
}
