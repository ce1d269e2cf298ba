import { parseAddress } from "../workbook/address.js";
import { Unreadable } from "../workbook/limits.js";
import { expectPlace, type SheetSink } from "../workbook/sheet-builder.js";
import type { Cell } from "../workbook/workbook.js";
import { type Cursor, readPlainCells } from "./plain-cells.js";
import { type CellStyle, noStyle, type SheetContext } from "./styles.js";
import { unescapeText } from "./walk-xml.js";
import type { XmlAttributes } from "./xml-attributes.js";
import type { XmlListener, XmlTokenizer } from "./xml-tokenizer.js";

const VOCABULARY = ["row", "c", "v", "f", "t", "rPh", "rFont", "col", "mergeCell"];
const MOST_MERGES = 100_000;

/** Hears a worksheet and tells its cells to the sink; rows and cells that hold nothing are passed over. */
export class SheetPart implements XmlListener {
  readonly vocabulary = VOCABULARY;
  private readonly last: Cursor = { row: 0, column: 0 };
  private inCell = false;
  private type = "n";
  private style: CellStyle = noStyle;
  private value = "";
  private hasValue = false;
  private formula: string | undefined;
  private runFont: string | undefined;
  private into: "value" | "formula" | undefined;
  private phonetic = false;
  private merges = 0;

  constructor(
    private readonly context: SheetContext,
    private readonly sink: SheetSink,
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case "c":
        this.openCell(attributes);
        return;
      case "v":
        [this.into, this.hasValue] = ["value", true];
        return;
      case "f":
        [this.into, this.formula] = ["formula", ""];
        return;
      case "t":
        if (this.phonetic) return;
        [this.into, this.hasValue] = ["value", true];
        return;
      case "row":
        this.openRow(attributes);
        return;
      case "rPh":
        this.phonetic = true;
        return;
      case "rFont":
        this.runFont ??= attributes.attribute("val");
        return;
      case "col":
        if (attributes.isTrue("hidden"))
          this.sink.hideColumns(attributes.wholeNumber("min"), attributes.wholeNumber("max"));
        return;
      case "mergeCell":
        this.readMerge(attributes.attribute("ref") ?? "");
    }
  }

  text(tokens: XmlTokenizer): void {
    if (this.into === "value" && this.inCell) this.value += tokens.takeText();
    else if (this.into === "formula" && this.inCell) this.formula += tokens.takeText();
  }

  /** Most cells hold a plain number or a shared string. */
  shortcut(bytes: Buffer, at: number): number {
    return readPlainCells(bytes, at, this.context, this.sink, this.last);
  }

  close(name: string): void {
    if (name === "c") this.closeCell();
    else if (name === "rPh") this.phonetic = false;
    else this.into = undefined;
  }

  private openRow(attributes: XmlAttributes): void {
    const named = attributes.wholeNumber("r");
    this.last.row = named >= 0 || attributes.find("r") ? named : this.last.row + 1;
    this.last.column = 0;
    expectPlace(this.last.row, 1);
    if (attributes.isTrue("hidden")) this.sink.hideRow(this.last.row);
  }

  private openCell(attributes: XmlAttributes): void {
    this.last.column += 1;
    if (attributes.find("r")) this.readAddress(attributes.attribute("r") ?? "");
    expectPlace(this.last.row, this.last.column);
    this.inCell = true;
    this.type = attributes.attribute("t") ?? "n";
    this.style = this.context.styles[attributes.find("s") ? attributes.wholeNumber("s") : 0] ?? noStyle;
    this.value = "";
    this.hasValue = false;
    this.formula = undefined;
    this.runFont = undefined;
  }

  private readMerge(range: string): void {
    if (++this.merges > MOST_MERGES) throw new Unreadable("too_large");
    const [from = "", to = ""] = range.split(":");
    const [start, end] = [parseAddress(from), parseAddress(to)];
    if (start && end) this.sink.merge({ top: start.row, left: start.column, bottom: end.row, right: end.column });
  }

  private readAddress(text: string): void {
    const at = parseAddress(text);
    if (!at) throw new Unreadable("damaged");
    this.last.row = at.row;
    this.last.column = at.column;
  }

  private closeCell(): void {
    this.inCell = false;
    if (!this.hasValue && this.formula === undefined) return;
    let font = this.runFont ?? this.style.font;
    let type: Cell["type"] = "blank";
    let raw = "";
    if (this.hasValue)
      switch (this.type) {
        case "n":
          raw = this.value.trim();
          type = raw === "" ? "blank" : isNumber(raw) ? "number" : "error";
          break;
        case "s": {
          const shared = this.context.strings[indexOf(this.value)];
          raw = shared?.text ?? this.value;
          type = shared === undefined ? "error" : "text";
          font = shared?.font ?? font;
          break;
        }
        case "b":
          raw = this.value === "true" ? "1" : this.value === "false" ? "0" : this.value;
          type = "boolean";
          break;
        case "e":
          raw = this.value;
          type = "error";
          break;
        default:
          raw = unescapeText(this.value);
          type = "text";
      }
    if (type === "text" && raw === "") type = "blank";
    if (type === "blank" && this.formula === undefined) return;
    const { formula, style } = this;
    const { row, column } = this.last;
    this.sink.cell({
      row,
      column,
      type,
      raw,
      numberFormat: style.numberFormat,
      font,
      formula,
      hidden: false,
      mergedInto: undefined,
    });
  }
}

/** Index of a shared string; -1 for anything else, even where a number could be made of it. */
function indexOf(text: string): number {
  return /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : -1;
}

function isNumber(raw: string): boolean {
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$/.test(raw);
}
