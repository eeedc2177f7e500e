// Puts the cursor into a field and brings it into sight.
export function on(id) {
  const field = document.getElementById(id);
  field?.scrollIntoView({ block: "center" });
  field?.focus();
}
