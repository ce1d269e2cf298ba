/** What a column of a register holds. Units, clusters, items, awards and facts are written by name or id. */
export type ColumnType =
  | "unit"
  | "cluster"
  | "item"
  | "nominee"
  | "nominee_id"
  | "award"
  | "fact"
  | "points"
  | "count"
  | "money"
  | "award_year"
  | "calendar_year"
  | "text"
  | "date"
  | "choice";

export interface RegisterColumn {
  readonly id: string;
  /** As the form writes it; reading matches it by its words, or by the column's id. */
  readonly heading: string;
  readonly type: ColumnType;
  readonly required: boolean;
  /** A blank means something here, so that what cannot be read is not taken for a blank. */
  readonly decisive?: boolean;
  /** For a choice: what may stand there, as people write it, by id. */
  readonly choices?: Readonly<Record<string, string>>;
  /** Headings under which lists that were not made from the form have it. */
  readonly also?: readonly string[];
  /** The column that is read for this one in a list that lacks it. */
  readonly otherwise?: string;
  /** What to write, for the form. */
  readonly help: string;
}

/** A register (sổ theo dõi) of the round: a spreadsheet that the secretariat keeps beside the reports. */
export interface Register {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly RegisterColumn[];
}

/** A column that need not be filled. */
export function column(
  id: string,
  type: ColumnType,
  heading: string,
  help: string,
  more: Pick<RegisterColumn, "choices" | "also" | "otherwise" | "decisive"> = {},
): RegisterColumn {
  return { id, type, heading, help, required: false, ...more };
}

/** A column without which a line says nothing. */
export function needed(...given: Parameters<typeof column>): RegisterColumn {
  return { ...column(...given), required: true };
}

/** A choice between a few words. */
export function choiceOf(choices: Readonly<Record<string, string>>): Pick<RegisterColumn, "choices"> {
  return { choices };
}

/** Whether an id is one of the choices. */
export function isChoice<Choice extends string>(
  choices: Readonly<Record<Choice, string>>,
  id: string | undefined,
): id is Choice {
  return id !== undefined && Object.hasOwn(choices, id);
}

export const YES_NO = { yes: "Có", no: "Không" } as const;
