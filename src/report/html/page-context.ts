import type { Lang } from "../words/words.js";
import type { ExplanationStore } from "./explanation-store.js";

/** What every part of a page is drawn with. */
export interface PageContext {
  readonly lang: Lang;
  readonly explanations: ExplanationStore;
}
