import assert from "node:assert/strict";
import fc from "fast-check";
import { romanised } from "./romanise.ts";

describe("names in Latin letters", () => {
  const names: Readonly<Record<string, string | null>> = {
    "ნინო ბერიძე": "Nino Beridze",
    "გიორგი ჭყონია": "Giorgi Chqonia",
    "Абдулазиз Камилов": "Abdulaziz Kamilov",
    "Юрий Щербицкий": "Yury Shcherbitsky",
    "Александр Меньшов-Ильин": "Aleksandr Menshov-Ilin",
    "Ерофей Лаврентьев": "Yerofey Lavrentyev",
    "Рустам Гулиев": "Rustam Guliyev",
    Лихачёв: "Likhachev",
    "Олена Ґалаґан": "Olena Galagan",
    "Արամ Սուրենյան": "Aram Surenyan",
    "Γιώργος Παπαδόπουλος": "Giorgos Papadopoulos",
    "سارة نجم": null,
    毛宁: null,
    "BBC Новости": "BBC Novosti",
    МГИМО: "MGIMO",
  };
  for (const [name, latin] of Object.entries(names)) {
    it(`${name} is ${latin ?? "left alone"}`, () => assert.equal(romanised(name), latin));
  }

  it("are Latin letters or nothing, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const latin = romanised(text);
        assert.ok(latin === null || !/\p{Script=Cyrillic}|\p{Script=Georgian}|\p{Script=Han}/u.test(latin));
      }),
    );
  });
});
