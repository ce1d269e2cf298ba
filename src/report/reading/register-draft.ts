import { moveOn } from "../../domain/registers/nominees.js";
import { type Lang, words } from "../words/words.js";
import type { RegisterFile, RegisterResult } from "./register-result.js";

/**
 * A draft of mapping.yaml for lists that name people: each name with those who bear it, as comments, since a name is not
 * a person and somebody has to say who is meant.
 */
export function registerDraft(result: RegisterResult, lang: Lang): string {
  const { text } = words[lang];
  const asked = result.files.filter((one) => one.questions.length > 0);
  if (asked.length === 0) return `# ${text.nothingToSettle}\nregisters: []\n`;
  const entries = asked.map((one) => entry(result, one, lang).join("\n"));
  return `# ${text.draftNominees}\nregisters:\n${entries.join("\n")}\n`;
}

function entry(result: RegisterResult, { file, questions }: RegisterFile, lang: Lang): readonly string[] {
  const names = questions.map((one) => one.text);
  const isTwice = (name: string) => names.filter((one) => one === name).length > 1;
  return [
    `  - register: ${result.register.name}`,
    `    file: ${quoted(file.split("/").at(-1) ?? file)}`,
    "    #nominees:",
    ...questions.flatMap(({ place, text, key, candidates }) => {
      const name = quoted(isTwice(text) ? key : text);
      const where = `${place.sheet} ${place.cell}`;
      if (candidates.length === 0) return [`    #  ${name}: skip   # ${where}: ${words[lang].text.nobodyOfName}`];
      return candidates.map((id) => `    #  ${name}: ${id}   # ${where}: ${described(result, id)}`);
    }),
  ];
}

/** "Nguyễn Văn Hùng, 1975, Huyện Tân Hiệp". */
function described({ plan, nominees, round }: RegisterResult, id: string): string {
  const nominee = nominees.get(id);
  if (!nominee) return id;
  const unit = moveOn(nominee, round.period.to)?.unit;
  return [nominee.name, nominee.birthYear, unit && plan.units.get(unit)?.name].filter(Boolean).join(", ");
}

/** Every JSON string is a YAML string. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
