import assert from "node:assert/strict";
import { romanised } from "./pinyin.ts";

describe("Chinese names in Latin letters", () => {
  const names: readonly (readonly [string, string | null])[] = [
    ["林望舒", "Lin Wangshu"],
    ["歐陽海", "Ouyang Hai"],
    ["单远", "Shan Yuan"],
    ["陈江安", "Chen Jiang'an"],
    ["吕薇", "Lü Wei"],
    ["王女士", null],
    ["佐藤望", null],
    ["安德烈·林", null],
    ["林", null],
  ];
  for (const [name, latin] of names)
    it(`${name}: ${latin ?? "as written"}`, () => assert.equal(romanised(name), latin));
});
