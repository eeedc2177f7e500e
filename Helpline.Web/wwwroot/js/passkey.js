// Passkeys: asks the server what to ask, lets the browser ask her, and posts the answer as a plain form.
const known = () => window.PublicKeyCredential?.parseRequestOptionsFromJSON && window.PublicKeyCredential?.parseCreationOptionsFromJSON;

async function answer(form) {
  const token = form.querySelector("[name=__RequestVerificationToken]").value;
  const asked = await fetch(form.dataset.passkey, { method: "POST", headers: { RequestVerificationToken: token } });
  if (!asked.ok) {
    throw new Error(`The server answered ${asked.status}.`);
  }
  const options = await asked.json();
  // A new passkey is for somebody; an old one is anybody's who has it.
  return options.user
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}

for (const form of document.querySelectorAll("form[data-passkey]:not([data-ready])")) {
  form.dataset.ready = "true";
  form.hidden = !known();
  const failed = form.querySelector("[data-failed]");
  form.querySelector("button").addEventListener("click", async () => {
    failed.hidden = true;
    try {
      form.querySelector("[name=Credential]").value = JSON.stringify(await answer(form));
      form.submit();
    } catch {
      failed.textContent = failed.dataset.failed;
      failed.hidden = false;
    }
  });
}
