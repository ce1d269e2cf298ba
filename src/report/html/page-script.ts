import { explainScript } from "./script/explain.js";
import { foldScript } from "./script/fold.js";
import { searchScript } from "./script/search.js";
import { sortScript } from "./script/sort.js";

/** What runs in the page: the same text in every page, its data stands in the page's own elements. */
export const pageScript = `(() => {
"use strict";
${foldScript}${searchScript}${sortScript}${explainScript}})();`;
