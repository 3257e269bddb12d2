/** Arithmetic of anniversaries: "in 2024, the 75th anniversary of the founding in 1948" is one year out. */
import type { Problem } from "../../model.ts";
import { civilDate } from "../calendars/days.ts";
import type { Expression } from "../expression.ts";
import type { Found } from "../mention.ts";
import type { Resolution } from "../resolve/context.ts";

/** The year of the event stands so near behind the anniversary, in tokens. */
const REACH = 14;
/** Only slips are reported: a difference beyond this is about something else. */
const SLIP = 2;

/** `index` is the anniversary's place among the mentions. */
export function anniversaryArithmetic(
  found: readonly Found[],
  values: readonly Resolution[],
  index: number,
): Problem | null {
  const here = found[index] as Found;
  if (here.expression.kind !== "anniversary") return null;
  const { years } = here.expression;
  const event = yearNear(found, values, index, 1);
  const celebration = yearNear(found, values, index, -1);
  if (event === null || celebration === null || event >= celebration) return null;
  const difference = celebration - event;
  const slip = Math.abs(difference - years);
  if (slip === 0 || slip > SLIP) return null;
  return {
    start: here.start,
    end: here.end,
    code: "date-anniversary",
    severity: "warning",
    message: `From ${event} to ${celebration} it is ${difference} years, not ${years}.`,
  };
}

/** The year said in full next to the anniversary on one side. */
function yearNear(found: readonly Found[], values: readonly Resolution[], index: number, step: 1 | -1): number | null {
  const here = found[index] as Found;
  const other = found[index + step];
  const value = values[index + step];
  if (!other || !value?.period || !saysYear(other.expression)) return null;
  const distance = step > 0 ? other.firstToken - here.endToken : here.firstToken - other.endToken;
  return distance <= REACH ? civilDate(value.period.first).year : null;
}

function saysYear(expression: Expression): boolean {
  return expression.kind === "calendar" && expression.year !== null && expression.yearForm === "full";
}
