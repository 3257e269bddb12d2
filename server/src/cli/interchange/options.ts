import { writeFile } from "node:fs/promises";
import type { ExportLayer, Format } from "../../interchange/format.ts";
import { exportLayers } from "../../interchange/format.ts";
import type { Loss } from "../../interchange/loss.ts";
import { findFormat, formats } from "../../interchange/registry.ts";
import { UsageError } from "../command.ts";
import { reason } from "../paths.ts";

/** The format of that name; those that cannot be read are no formats for an import. */
export function formatNamed(name: string | undefined, forImport: boolean): Format {
  if (name === undefined) throw new UsageError("--format is missing");
  const format = findFormat(name);
  const usable = formats.filter(({ read }) => !forImport || read !== undefined).map((each) => each.name);
  if (format === undefined || !usable.includes(format.name)) {
    throw new UsageError(`--format is one of ${usable.join(", ")}, not ${JSON.stringify(name)}`);
  }
  return format;
}

export function layersNamed(list: string): readonly ExportLayer[] {
  return list.split(",").map((name) => {
    const layer = exportLayers.find((each) => each === name.trim());
    if (layer === undefined)
      throw new UsageError(`--layers takes ${exportLayers.join(", ")}, not ${JSON.stringify(name)}`);
    return layer;
  });
}

/** `name=value` settings of a format's own options. */
export function settingsOf(format: Format, given: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    given.map((each) => {
      const [name = "", value = ""] = each.split("=", 2);
      const option = format.options.find((one) => one.name === name);
      if (option === undefined) {
        const known = format.options.map((one) => one.name).join(", ");
        throw new UsageError(`${format.name} has no option ${JSON.stringify(name)}; it has: ${known || "none"}`);
      }
      if (!option.values.includes(value)) {
        throw new UsageError(`--set ${name} is one of ${option.values.join(", ")}, not ${JSON.stringify(value)}`);
      }
      return [name, value];
    }),
  );
}

/** Every format with its options, for `--help`. */
export function formatHelp(forImport: boolean): string {
  return formats
    .filter(({ read }) => !forImport || read !== undefined)
    .map(({ name, label, options }) => {
      const own = options.map((option) => {
        const values = option.values.map((value, index) => (index === 0 ? `${value} (default)` : value)).join(", ");
        return `                --set ${option.name}=VALUE: ${values}. ${option.description}\n`;
      });
      return `  ${name.padEnd(14)}${label}\n${forImport ? "" : own.join("")}`;
    })
    .join("");
}

/** Writes the loss report for programs, where one is wanted; `more` is what else it says. */
export async function writeLosses(
  path: string | undefined,
  direction: "export" | "import",
  format: Format,
  losses: readonly Loss[],
  more = {},
): Promise<void> {
  if (path === undefined) return;
  try {
    await writeFile(path, `${JSON.stringify({ direction, format: format.name, losses, ...more }, null, 2)}\n`);
  } catch (error) {
    throw new UsageError(`${path}: ${reason(error)}`);
  }
}
