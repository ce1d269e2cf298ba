/** What stands behind a cell, in a dialog that Esc, its button or a click beside it closes; then the cell has the focus again. */
export const explainScript = `
const { texts, explanations } = JSON.parse(document.getElementById("explanations").textContent);
const dialog = document.getElementById("explanation");
let opener;
const titleOf = (button) => {
  const cell = button.closest("td, th");
  const heading = cell.closest("table").querySelector('th[data-at="' + cell.cellIndex + '"]');
  const named = cell.parentElement.querySelector("th[scope=row]");
  const isAlone = cell.parentElement.classList.contains("group");
  const parts = isAlone ? [cell] : [named, heading, cell];
  return [...new Set(parts)].map((part) => part.textContent).join(" – ");
};
const explain = (button) => {
  opener = button;
  dialog.querySelector(".title").textContent = titleOf(button);
  const lines = explanations[Number(button.dataset.why)].map((text, at) => {
    const line = document.createElement(at % 2 === 0 ? "dt" : "dd");
    line.textContent = texts[text];
    return line;
  });
  dialog.querySelector("dl").replaceChildren(...lines);
  dialog.showModal();
  dialog.scrollTop = 0;
};
for (const button of document.querySelectorAll("button.why")) {
  button.setAttribute("aria-haspopup", "dialog");
  button.addEventListener("click", () => explain(button));
}
dialog.addEventListener("click", (event) => {
  if (event.target === dialog || event.target.closest("button")) dialog.close();
});
dialog.addEventListener("close", () => opener.focus({ preventScroll: true }));
`;
