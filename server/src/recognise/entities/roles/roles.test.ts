import assert from "node:assert/strict";
import { bundledGazetteer } from "../testing/bundled.ts";
import type { Entry } from "../gazetteer/entry.ts";
import { holds } from "./offices.ts";

/** [language, text, day, role phrase, slug of the person meant or null]. */
const meant: readonly (readonly [string, string, string, string, string | null])[] = [
  ["en", "The president of Russia arrived late.", "2023-05-01", "president of Russia", "vladimir-putin"],
  ["en", "President Putin spoke. The president left.", "2024-05-01", "The president", "vladimir-putin"],
  ["en", "The two foreign ministers met.", "2024-05-01", "The two foreign ministers", null],
  ["en", "The president of Freedonia met Vladimir Putin.", "2024-05-01", "The president", null],
  ["ka", "რუსეთის პრეზიდენტმა სიტყვა წარმოთქვა.", "2023-05-01", "რუსეთის პრეზიდენტმა", "vladimir-putin"],
  ["fa", "رئیس‌جمهور روسیه وارد شد.", "2023-05-01", "رئیس‌جمهور روسیه", "vladimir-putin"],
  ["sq", "Presidenti i Rusisë mbërriti.", "2023-05-01", "Presidenti i Rusisë", "vladimir-putin"],
  ["ar", "وصل الرئيس الروسي إلى موسكو.", "2023-05-01", "الرئيس الروسي", "vladimir-putin"],
  ["ru", "Президент России прибыл.", "2023-05-01", "Президент России", "vladimir-putin"],
  ["zh", "俄罗斯总统抵达北京。", "2023-05-01", "俄罗斯总统", "vladimir-putin"],
  [
    "ru",
    "Министр иностранных дел РФ Сергей Лавров прибыл.",
    "2023-05-01",
    "Министр иностранных дел РФ",
    "sergey-lavrov",
  ],
];

describe("roles", () => {
  for (const [language, text, day, phrase, slug] of meant) {
    it(`${phrase} in “${text}”`, () => {
      const { entities } = bundledGazetteer().read(language, text, day);
      const role = entities.find(
        ({ label, start, end }) => label === "ROLE" && text.slice(start, end).toLowerCase() === phrase.toLowerCase(),
      );
      assert.ok(role, entities.map(({ start, end }) => text.slice(start, end)).join(" | "));
      assert.equal(role.entity?.slug ?? null, slug);
    });
  }
});

describe("a verb", () => {
  it("is no office, though it has the letters of one", () => {
    const text = "Delegacioni kreu një vizitë. Kreu i delegacionit foli.";
    const { entities } = bundledGazetteer().read("sq", text, "2024-05-01");
    assert.deepEqual(
      entities.filter(({ label }) => label === "ROLE").map(({ start }) => start),
      [text.indexOf("Kreu i")],
    );
  });
});

describe("what a body is called", () => {
  it("is no office, though it has the office's letters", () => {
    const text = "Ministria njoftoi se kryeministria u mbyll dhe prokuroria heshti. Ministrisë iu shkrua.";
    const { entities } = bundledGazetteer().read("sq", text, "2024-05-01");
    assert.deepEqual(
      entities.filter(({ label }) => label === "ROLE").map(({ start, end }) => text.slice(start, end)),
      [],
    );
  });
});

describe("offices", () => {
  it("are held from their first day to their last, as far as both are known", () => {
    const entryWith = (office: { readonly start?: string; readonly end?: string }): Entry => {
      const offices = [{ office: "Minister", role: "minister" as const, ...office }];
      return { id: null, slug: "someone", type: "person", tier: 1, names: {}, offices };
    };
    const roles = new Set(["minister" as const]);
    const past = entryWith({ start: "2012", end: "2014-05-03" });
    for (const day of ["2012-01-01", "2013-07-07", "2014-05-03", null]) assert.ok(holds(past, roles, day), String(day));
    for (const day of ["2011-12-31", "2014-05-04"]) assert.ok(!holds(past, roles, day), day);
    assert.ok(holds(entryWith({ start: "2020-01-01" }), roles, "2030-01-01"));
  });
});
