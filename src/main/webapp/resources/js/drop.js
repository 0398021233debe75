// A file may be dropped anywhere on the form; once it is there, the form is sent.
document.querySelectorAll("[data-drop]").forEach((form) => {
  const input = form.querySelector("input[type=file]");
  const send = () => form.requestSubmit(form.querySelector("[type=submit]"));
  input.addEventListener("change", () => input.files.length === 1 && send());
  ["dragover", "dragleave", "drop"].forEach((kind) => form.addEventListener(kind, (event) => {
    event.preventDefault();
    form.classList.toggle("over", kind === "dragover");
  }));
  form.addEventListener("drop", (event) => {
    if (event.dataTransfer.files.length === 1) {
      input.files = event.dataTransfer.files;
      send();
    }
  });
});
