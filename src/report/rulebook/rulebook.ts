import { markup } from "../html/markup.js";
import { baseStyle } from "../html/style/base-style.js";
import { printStyle } from "../html/style/print-style.js";
import { tableStyle } from "../html/style/table-style.js";
import { wholePage } from "../html/whole-page.js";
import { fill } from "../words/language.js";
import { anchors } from "./anchors.js";
import { awardsChapter } from "./awards-chapter.js";
import { bookContents } from "./book-contents.js";
import { type Chapter, drawChapter } from "./book-parts.js";
import { type CitedRule, citedRules } from "./cited-rules.js";
import { documentsChapter } from "./documents-chapter.js";
import { examplesLine } from "./example-outcome.js";
import { factsChapter } from "./facts-chapter.js";
import { goalsChapter } from "./goals-chapter.js";
import { measuresChapter } from "./measures-chapter.js";
import { movementsChapter } from "./movements-chapter.js";
import { papersChapter } from "./papers-chapter.js";
import { planChapter } from "./plan-chapter.js";
import { preferencesChapter } from "./preferences-chapter.js";
import { prizesChapter } from "./prizes-chapter.js";
import { lawWords, type RulebookContext, tell } from "./rulebook-context.js";
import { rulebookScript } from "./rulebook-script.js";
import { rulebookStyle } from "./rulebook-style.js";
import { schemesChapter } from "./schemes-chapter.js";
import { uncertainChapter, weakCount } from "./uncertain-chapter.js";
import { unitsChapter } from "./units-chapter.js";

/** The plan and its rules as one page: an annex (phụ lục) that a jurist can check against the papers. */
export function drawRulebook(context: RulebookContext): string {
  const own = tell(context);
  const { plan } = context.result;
  const rules = citedRules(context);
  const chapters = chaptersOf(context, rules);
  const counts = { weak: String(weakCount(rules)), all: String(rules.length) };
  return wholePage({
    lang: context.lang,
    title: `${own.title} – ${plan.name}`,
    style: baseStyle + tableStyle + printStyle(undefined) + rulebookStyle,
    search: own,
    content: markup`<h1>${own.title}</h1>
<p class="subtitle">${lawWords(context, plan.name)}</p>
<p>${own.about}</p>
<p><a href="#${anchors.chapter("uncertain")}">${fill(own.weakRules, counts)}</a>. ${examplesLine(context)}</p>
${bookContents(context, chapters)}${chapters.map((one) => drawChapter(context, one))}`,
    script: rulebookScript,
  });
}

function chaptersOf(context: RulebookContext, rules: readonly CitedRule[]): readonly Chapter[] {
  return [
    planChapter(context),
    goalsChapter(context),
    unitsChapter(context),
    schemesChapter(context),
    awardsChapter(context),
    prizesChapter(context),
    preferencesChapter(context),
    movementsChapter(context),
    factsChapter(context),
    measuresChapter(context),
    papersChapter(context),
    documentsChapter(context, rules),
    uncertainChapter(context, rules),
  ];
}
