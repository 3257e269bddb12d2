import { testEntities } from "../host/entities.ts";

describe("names and the gazetteer", () => {
  testEntities();
});
