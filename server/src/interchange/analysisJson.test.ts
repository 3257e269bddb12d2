import assert from "node:assert/strict";
import { documentJson } from "./analysisJson.ts";
import { analysisOf } from "./testing/corpus.ts";

describe("The analysis JSON", () => {
  it("names speakers and participants whom no gazetteer lists as the text writes them, wherever people are shown a reading", () => {
    const text = "Министр Одиль Хольм приехала. Она согласилась.";
    const given = analysisOf(text);
    const span = { start: 8, end: 19 };
    const [mention] = given.entities;
    const [meeting] = given.meetings;
    const [statement] = given.statements;
    const shown = { name: "Odil Kholm", key: null, role: "minister" };
    const analysis = {
      ...given,
      entities: [{ ...mention!, ...span, name: "Odil Kholm", written: "Одиль Хольм" }],
      statements: [
        { ...statement!, speaker: "Odil Kholm" },
        { ...statement!, speaker: "Ada Holm", speakerKey: "Q1" },
      ],
      meetings: [{ ...meeting!, participants: [shown] }],
    };
    const whole = { start: 0, end: text.length };
    const json = documentJson({ id: "a", span: whole, body: whole, header: [], problems: [], analysis }, text);
    assert.deepEqual(
      json.entities.map(({ name, written }) => [name, written]),
      [["Odil Kholm", "Одиль Хольм"]],
    );
    assert.deepEqual(
      json.statements.map(({ speaker }) => speaker),
      ["Одиль Хольм", "Ada Holm"],
    );
    assert.deepEqual(json.meeting?.participants, ["Одиль Хольм"]);
    assert.deepEqual(json.meeting?.roles, { "Одиль Хольм": "minister" });
  });

  it("does not name a person by a nominative that the text never has", () => {
    const text = "Об этом рассказал Олегу Нилову мэр.";
    const given = analysisOf(text);
    const mention = { ...given.entities[0]!, start: 18, end: 30, name: "Oleg Nilov", written: "Олег Нилов" };
    const analysis = {
      ...given,
      entities: [mention],
      statements: [{ ...given.statements[0]!, speaker: "Oleg Nilov" }],
      meetings: [],
    };
    const whole = { start: 0, end: text.length };
    const json = documentJson({ id: "a", span: whole, body: whole, header: [], problems: [], analysis }, text);
    assert.deepEqual(
      json.statements.map(({ speaker }) => speaker),
      ["Oleg Nilov"],
    );
  });
});
