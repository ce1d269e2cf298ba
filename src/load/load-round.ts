import { type Finding, finding } from "../domain/finding.js";
import { type GivenPaper, type Worded, wordedPapers } from "../domain/paper-template.js";
import type { TextPlace } from "../domain/place.js";
import type { Round } from "../domain/plan.js";
import { parseShape } from "./parse-shape.js";
import { workspaceFile } from "./shapes/workspace.js";
import { readYaml } from "./yaml-source.js";

/** Where the things of a workspace stand, relative to it. */
export interface WorkspacePlaces {
  readonly plan: string;
  readonly reports: string;
  readonly registers: string;
  readonly out: string;
}

export interface LoadedRound {
  readonly round: Round;
  /** Packaged rules on which the workspace's own stand; undefined where the workspace holds all. */
  readonly base: string | undefined;
  readonly places: WorkspacePlaces;
  /** Places of what later findings point at. */
  readonly at: { readonly plan: TextPlace; readonly base: TextPlace };
}

/** Read thidua.yaml. */
export function loadRound(
  file: string,
  text: string,
): { readonly loaded: LoadedRound | undefined; readonly findings: readonly Finding[] } {
  const source = readYaml(file, text);
  const { shaped, findings } = parseShape(source, workspaceFile);
  if (!shaped) return { loaded: undefined, findings: [...source.findings, ...findings] };
  const { value } = shaped;
  const { from, to } = value.period;
  const order = to < from ? [finding("TD118", source.place(["period", "to"]), { until: to, from })] : [];
  const [request, decided] = [value.papers?.request?.on, value.decidedOn];
  const late =
    request !== undefined && decided !== undefined && request > decided
      ? [finding("TD506", source.place(["papers", "request", "on"]), { request, decided })]
      : [];
  return {
    loaded: {
      round: {
        plan: value.plan,
        period: value.period,
        decidedOn: value.decidedOn,
        reportsDue: value.reportsDue?.on,
        papers: givenPapers(value.papers),
      },
      base: value.base,
      places: value.places,
      at: { plan: source.place(["plan"]), base: source.place(["base"]) },
    },
    findings: [...source.findings, ...order, ...late],
  };
}

function givenPapers(
  written: Partial<Record<Worded, (Omit<GivenPaper, "on"> & { readonly on?: GivenPaper["on"] }) | undefined>> = {},
): ReadonlyMap<Worded, GivenPaper> {
  return new Map(
    wordedPapers.flatMap((paper) => {
      const given = written[paper];
      return given ? [[paper, { ...given, on: given.on }] as const] : [];
    }),
  );
}
