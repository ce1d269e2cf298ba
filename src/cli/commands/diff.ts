import type { Comparison } from "../../compare/comparison.js";
import { hasEffect } from "../../compare/effects.js";
import type { ScreenFormat } from "../../domain/report-kinds.js";
import { changeDocument } from "../../report/change/change-document.js";
import { renderChanges, renderUnusable } from "../../report/change/change-json.js";
import { type Unusable, unusableDocument } from "../../report/change/unusable.js";
import type { CommandContext } from "../command-context.js";
import { compareStates } from "../compare-states.js";
import { type State, type StateOptions, soundState, withStates } from "../compared-states.js";
import { exitCode } from "../io.js";
import { showDocument } from "../show-document.js";

interface DiffOptions extends StateOptions {
  readonly reports?: readonly string[];
  readonly format: ScreenFormat;
  readonly exitCode?: boolean;
}

/** `thidua diff`: what changed in the meaning of rules and data, and what it comes to. */
export async function diffCommand(
  context: CommandContext,
  revisions: string | undefined,
  options: DiffOptions,
): Promise<number> {
  const { lang } = context;
  const { format } = options;
  return withStates(context, revisions, options, async (before, after) => {
    const [was, is] = [soundState(before), soundState(after)];
    if (!was || !is) {
      const unusable = unusableOf(before, after, is ? "before" : "after");
      const document = () => unusableDocument(unusable, lang);
      await showDocument(context, format, document, () => renderUnusable(unusable, lang));
      return unusable.why === "not_there" ? exitCode.done : exitCode.workspace;
    }
    const comparison = await compareStates(context, was, is, options.reports);
    const document = () => changeDocument(comparison, "title", lang);
    await showDocument(context, format, document, () => renderChanges(comparison, lang));
    return options.exitCode && isOther(comparison) ? exitCode.found : exitCode.done;
  });
}

/** What stands in the way of a side; `check` shows the rest. */
function unusableOf(before: State, after: State, which: "before" | "after"): Unusable {
  const { name: side, workspace } = which === "before" ? before : after;
  const findings = workspace.findings.filter((one) => one.severity === "error");
  const isThere = !findings.some((one) => one.code === "TD604");
  return {
    before: before.name,
    after: after.name,
    side,
    findings,
    why: which === "before" && !isThere ? "not_there" : which,
  };
}

function isOther({ rules, data, effects }: Comparison): boolean {
  return rules.length > 0 || data.length > 0 || effects.some((one) => hasEffect(one.effects));
}
