import assert from "node:assert/strict";
import { gazetteerOf, namesIn, readerOver } from "../testing/bundled.ts";

/** Strangers in a sentence, and the name that is shown for them. */
const examples: readonly (readonly [sentence: string, name: string])[] = [
  ["Посол встретился с Яном Клипавским.", "Ян Клипавский"],
  ["Об этом писали Валентину Корнилову.", "Валентин Корнилов"],
  ["Он передал слова президента Бориса Тверитина.", "Борис Тверитин"],
  ["Речь шла о судье Елене Гулевой.", "Елена Гулева"],
  ["Рядом стояла Марина Гулева.", "Марина Гулева"],
  ["Письмо адресовано Григорию Антоновичу Лошакову.", "Григорий Антонович Лошаков"],
  ["Слово дали Станиславу Резню.", "Станислав Резнь"],
  ["Он работал с Дмитрием Скулебой.", "Дмитрий Скулеба"],
  ["Сюжет снят с Тамарой Ломидзе.", "Тамара Ломидзе"],
  ["Дело ведёт Ольга Ломидзе.", "Ольга Ломидзе"],
  ["Он поблагодарил Антонио Тайони.", "Антонио Тайони"],
  ["Слово дали Софье Ковальской.", "Софья Ковальская"],
  ["Приехал Сергей Подгорных.", "Сергей Подгорных"],
  ["Она замужем за Никитой Хрулёвым.", "Никита Хрулёв"],
  ["Помощник Лаптева Борис Грушин уволен.", "Борис Грушин"],
  ["У Лаптева нет вопросов. Адвокат Игоря Лаптева молчит.", "Игорь Лаптев"],
];

describe("the nominative of Russian names that nobody lists", () => {
  const read = readerOver(gazetteerOf([]));
  for (const [sentence, name] of examples) {
    it(sentence, () => {
      const names = namesIn(read("ru", sentence)).filter(({ label }) => label === "PER");
      assert.ok(
        names.some((one) => one.written === name),
        names.map((one) => one.written).join("; "),
      );
    });
  }
});
