import type { StatePaper } from "../../document.js";
import { baseStyle } from "./base-style.js";
import { paperStyle } from "./paper-style.js";
import { printStyle } from "./print-style.js";
import { tableStyle } from "./table-style.js";

/** The style of a page, printed as its paper is laid out. */
export function pageStyle(paper: StatePaper | undefined): string {
  return baseStyle + tableStyle + paperStyle + printStyle(paper);
}
