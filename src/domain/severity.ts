/** error: something was left out of the result. warning: it was used, but look. note: for the record. */
export const severities = ["error", "warning", "note"] as const;
export type Severity = (typeof severities)[number];
