import { testReading } from "../host/reading.ts";

describe("reading a source document in a web worker", () => {
  testReading();
});
