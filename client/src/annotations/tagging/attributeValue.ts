/**
 * The value that a person typed for an attribute of a type: null for nothing, undefined where it is no such value.
 * Decimal commas are taken as points; dates are ISO 8601 days, months or years.
 */
export function readValue(type: string, typed: string): string | number | null | undefined {
  const text = typed.trim();
  if (text === "") return null;
  if (type === "number") return /^[-+]?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : undefined;
  if (type === "date") return isDate(text) ? text : undefined;
  return text;
}

function isDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? "1"), Number(parts[3] ?? "1")];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
