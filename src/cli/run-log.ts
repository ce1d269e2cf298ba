import { appendFileSync } from "node:fs";

/** What a batch says of its work, for whoever was not there (nhật ký); counts and names of jobs, never of persons. */
export type LogEntry = { readonly event: "begins" | "done" | "failed" | "ends"; readonly job?: string } & Readonly<
  Record<string, string | number>
>;

/** Append lines of JSON to a file, each with the clock's time; nothing where no file is asked for. */
export function logTo(path: string | undefined): (entry: LogEntry) => void {
  if (path === undefined) return () => {};
  return (entry) => appendFileSync(path, `${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
}
