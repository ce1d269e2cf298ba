import { describe, expect, test } from "vitest";
import { candidacies } from "../../src/award/nominee.js";
import { inOrderOfLaw, nomineesJudged } from "../../src/award/nominees-judged.js";
import type { Award } from "../../src/domain/award.js";
import type { Plan } from "../../src/domain/plan.js";
import { noRegisters, type RoundRegisters } from "../../src/domain/registers.js";

const at = (cell: string) => ({ file: "f.xlsx", sheet: "s", cell });

describe("who is put forward for what, and by which line", () => {
  const registration = (nominee: string, award: string, cell: string) => ({ nominee, award, place: at(cell) });
  const dossier = (nominee: string, award: string, cell: string, occasion = "year", achievement?: string) => ({
    nominee,
    award,
    occasion,
    achievement,
    place: at(cell),
  });
  const shown = (registers: object) =>
    candidacies({ ...noRegisters, ...registers } as RoundRegisters).map((one) =>
      [one.nominee, one.award, one.occasion, one.achievement ?? "-", "cell" in one.place && one.place.cell].join(" "),
    );
  test.each([
    ["a registration, for the year", { registrations: [registration("an", "title", "R1")] }, ["an title year - R1"]],
    [
      "twice the same is once, by the first line",
      { registrations: [registration("an", "title", "R1"), registration("an", "title", "R2")] },
      ["an title year - R1"],
    ],
    [
      "a dossier says what for",
      { dossiers: [dossier("an", "merit", "D1", "sudden", "Cứu nạn")] },
      ["an merit sudden Cứu nạn D1"],
    ],
    [
      "a dossier of the year has no deed, whatever stands there",
      { dossiers: [dossier("an", "merit", "D1", "year", "Cứu nạn")] },
      ["an merit year - D1"],
    ],
    [
      "a registration and a dossier of the year are one",
      { registrations: [registration("an", "title", "R1")], dossiers: [dossier("an", "title", "D1")] },
      ["an title year - R1"],
    ],
    [
      "a deed beside the year's work is another",
      {
        registrations: [registration("an", "title", "R1")],
        dossiers: [dossier("an", "title", "D1", "sudden", "Cứu nạn")],
      },
      ["an title year - R1", "an title sudden Cứu nạn D1"],
    ],
    ["a vote alone puts forward for the year", { votes: [registration("an", "title", "V1")] }, ["an title year - V1"]],
    [
      "a vote on a deed is no second candidacy",
      { dossiers: [dossier("an", "merit", "D1", "sudden", "Cứu nạn")], votes: [registration("an", "merit", "V1")] },
      ["an merit sudden Cứu nạn D1"],
    ],
    [
      "a vote on another award is one of its own",
      { dossiers: [dossier("an", "merit", "D1")], votes: [registration("an", "title", "V1")] },
      ["an merit year - D1", "an title year - V1"],
    ],
  ])("%s", (_why, registers, expected) => expect(shown(registers)).toEqual(expected));
});

const award = (id: string, more: object = {}, asks?: readonly [string, string | boolean]): Award =>
  ({
    id,
    name: id,
    kind: "title",
    competition: "none",
    for: ["collective"],
    onlyWhenPutForward: false,
    rules: asks ? [{ criterion: { kind: "leaf", fact: asks[0], by: "is", to: asks[1], label: "" } }] : [],
    ...more,
  }) as unknown as Award;

test("base titles first, then titles, ranks, commendations, and last what asks for the flag", () => {
  const awards = [
    award("asks-for-flag", { kind: "title" }, ["meets_provincial_flag", true]),
    award("commendation", { kind: "commendation" }),
    award("ranked-commendation", { kind: "commendation", competition: "rank" }),
    award("ranked", { competition: "rank" }),
    award("higher", {}, ["title_of_the_year", "base"]),
    award("base"),
  ];
  expect(inOrderOfLaw({ awards } as unknown as Plan).map(({ id }) => id)).toEqual([
    "base",
    "higher",
    "ranked",
    "commendation",
    "ranked-commendation",
    "asks-for-flag",
  ]);
});

describe("whom a round judges", () => {
  const awards = [
    award("base", { for: ["collective", "individual"] }),
    award("higher", { for: ["individual"] }, ["title_of_the_year", "base"]),
    award("provincial-flag", { competition: "rank" }),
    award("asks", { onlyWhenPutForward: true }, ["meets_provincial_flag", true]),
  ];
  const plan = { awards, units: new Map(["b", "a"].map((id) => [id, { id, name: `Huyện ${id}` }])) } as unknown as Plan;
  const people = [
    ["p1", "Trần Văn Bình"],
    ["p2", "Lê Thị An"],
    ["p3", "Đỗ Minh An"],
  ] as const;
  const nominees = new Map(
    people.map(([id, name]) => [
      id,
      { id, kind: "individual", name, moves: [{ unit: "a", from: undefined }], succeeds: [] },
    ]),
  );
  const judged = (registrations: readonly (readonly [string, string])[], members: readonly string[] = ["b", "a"]) => {
    const lines = registrations.map(([nominee, of], index) => ({ nominee, award: of, place: at(`R${index + 1}`) }));
    const registers = { ...noRegisters, nominees, registrations: lines } as unknown as RoundRegisters;
    const { nominees: found, findings } = nomineesJudged(plan, registers, members, "2018-02-28");
    const told = findings.map(({ code, args, place }) =>
      [code, ...Object.values(args), place && "cell" in place ? place.cell : ""].join(" "),
    );
    return [
      ...found.map(({ nominee, judgedFor }) => `${nominee.id}: ${judgedFor.map((one) => one.award.id).join(" ")}`),
      ...told,
    ];
  };
  test.each([
    [
      "members, in their order, for what collectives can get",
      [],
      ["b: base provincial-flag", "a: base provincial-flag"],
    ],
    [
      "a person for a title and what it stands on",
      [["p1", "higher"]],
      ["b: base provincial-flag", "a: base provincial-flag", "p1: base higher"],
    ],
    [
      "people last, by given name, then surname",
      [
        ["p1", "base"],
        ["p2", "base"],
        ["p3", "base"],
      ],
      ["b: base provincial-flag", "a: base provincial-flag", "p3: base", "p2: base", "p1: base"],
    ],
    [
      "what asks for the flag has the flag judged first",
      [["a", "asks"]],
      ["b: base provincial-flag", "a: base provincial-flag asks"],
    ],
    [
      "a title that is not for persons",
      [["p1", "provincial-flag"]],
      ["b: base provincial-flag", "a: base provincial-flag", "TD410 Trần Văn Bình provincial-flag individual R1"],
    ],
    [
      "nobody who is known, or no award that is",
      [
        ["nobody", "base"],
        ["p1", "nothing"],
      ],
      ["b: base provincial-flag", "a: base provincial-flag"],
    ],
  ] as const)("%s", (_why, registrations, expected) => expect(judged(registrations)).toEqual(expected));

  test("a unit outside the clusters only for what it is put forward for", () => {
    expect(judged([["a", "asks"]], ["b"])).toEqual(["b: base provincial-flag", "a: provincial-flag asks"]);
  });
});
