/**
 * What a table itself holds under a key that comes from data. Every object also has `constructor`, `__proto__` and
 * others under names that a unit, a row or a file may bear; those are no entries.
 */
export function ownEntry<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
