import { parseArgs, type ParseArgsConfig } from "node:util";
import { UsageError } from "./command.ts";

/** The options and paths of a call, as `node:util` reads them; what is wrong becomes a `UsageError`. */
export function readArguments<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    // The first sentence says what is wrong; the rest explains the library.
    throw new UsageError((error as Error).message.replace(/\. .*$/s, ""));
  }
}

/** The value of an option that wants a whole number of at least `least`. */
export function wholeNumber(value: string, option: string, least = 0): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && Number.isSafeInteger(number) && number >= least) return number;
  throw new UsageError(`${option} wants a whole number from ${least} on, not ${JSON.stringify(value)}`);
}

/** The value of an option that is one of a few words. */
export function oneOf<const Word extends string>(value: string, option: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === value);
  if (found === undefined)
    throw new UsageError(`${option} is one of ${words.join(", ")}, not ${JSON.stringify(value)}`);
  return found;
}
