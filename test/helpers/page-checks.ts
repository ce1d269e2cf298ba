/** What a test asks a page in its own language, since a page's words are not Node's. Each is an expression of JavaScript. */

/** The texts of one column in the rows that can be seen; headings of groups are no rows. */
export function shownRows(table: string, column: number): string {
  return `[...document.querySelectorAll("#table-${table} tbody tr:not(.group)")]
    .filter((row) => row.offsetParent !== null)
    .map((row) => row.children[${column}].textContent)`;
}

/** What keeps those out who do not see the page; on a sound page every list is empty. */
export const accessFaults = `(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const told = (elements) => elements.map((one) => one.outerHTML.slice(0, 100));
  const nameOf = (one) => (one.getAttribute("aria-label") ?? one.textContent).trim();
  const labels = (one) => (one.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => document.getElementById(id));
  const isNamed = (one) => one.hasAttribute("aria-label") || labels(one).every((label) => label?.textContent);
  const ids = all("[id]").map((one) => one.id);
  return {
    headingsWithoutScope: told(all("th:not([scope])")),
    controlsWithoutName: told(all("button, a").filter((one) => nameOf(one) === "")),
    fieldsWithoutLabel: told(all("input").filter((one) => one.labels.length === 0)),
    partsWithoutName: told(all("section, nav, [role=region], [role=img]").filter((one) => !isNamed(one))),
    framesOutOfReach: told(all(".frame").filter((one) => one.tabIndex !== 0)),
    idsTwice: ids.filter((id, at) => ids.indexOf(id) !== at),
    deadLinks: told(all("a").filter((one) => !document.getElementById(one.hash.slice(1)))),
  };
})()`;

/**
 * Every text that can be seen, and those that do not stand out from their ground by 4.5 to 1. The ground of a letter of a
 * picture is what is drawn before it in its own group.
 */
export const paleTexts = `(() => {
  const rgb = (colour) => colour.match(/[\\d.]+/g).map(Number);
  const light = (colour) => {
    const [r, g, b] = rgb(colour).map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (one) => {
    for (let at = one; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if ((rgb(colour)[3] ?? 1) > 0) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  const drawnUnder = (letter) => {
    const shape = [...letter.parentElement.children].find((one) => /^(?:rect|use)$/.test(one.tagName));
    const drawn = shape?.tagName === "use" ? document.querySelector(shape.getAttribute("href")) : shape;
    return drawn ? getComputedStyle(drawn).fill : groundOf(letter);
  };
  const hasText = (one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== "");
  const seen = [...document.querySelectorAll("body *:not(script, noscript, title, desc)")]
    .filter((one) => one.getClientRects().length > 0 && hasText(one));
  const contrastOf = (one) => {
    const isDrawn = one.tagName === "text";
    const { color, fill } = getComputedStyle(one);
    const [a, b] = [light(isDrawn ? fill : color), light(isDrawn ? drawnUnder(one) : groundOf(one))];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const pale = seen.filter((one) => contrastOf(one) < 4.5).map((one) => one.outerHTML.slice(0, 100));
  return { count: seen.length, pale };
})()`;

/** What reaches beyond a width, in the frames that scroll on a screen and are open in print. */
export function cutOff(selector: string, width: number): string {
  return `[...document.querySelectorAll("${selector}")]
    .filter((one) => one.getBoundingClientRect().right > ${width + 1})
    .map((one) => one.outerHTML.slice(0, 100))`;
}
