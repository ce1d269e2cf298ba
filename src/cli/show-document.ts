import type { ScreenFormat } from "../domain/report-kinds.js";
import type { ReportDocument } from "../report/document.js";
import type { CommandContext } from "./command-context.js";

/** Draw a document on stdout; its JSON has a form of its own. */
export async function showDocument(
  { io }: CommandContext,
  format: ScreenFormat,
  document: () => ReportDocument,
  json: () => string,
): Promise<void> {
  if (format === "json") io.out(json());
  else if (format === "md") io.out((await import("../report/markdown.js")).renderMarkdown(document()));
  else {
    const { renderTerminal } = await import("../report/terminal.js");
    io.out(renderTerminal(document(), { colour: io.colour, width: io.width }));
  }
}
