/** English names of the countries and territories of ISO 3166, from the runtime's own CLDR; made at first use. */
let names: ReadonlySet<string> | undefined;

const others = [
  "United States of America",
  "Soviet Union",
  "Türkiye",
  "Turkey",
  "Czech Republic",
  "Ivory Coast",
  "Palestine",
];

/** True for the English name of a country. */
export function isCountry(name: string): boolean {
  names ??= collect();
  return names.has(name);
}

function collect(): ReadonlySet<string> {
  const found = new Set(others);
  const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  for (let a = 65; a <= 90; a++)
    for (let b = 65; b <= 90; b++) {
      const name = regions.of(String.fromCharCode(a, b));
      if (name !== undefined) found.add(name);
    }
  return found;
}
