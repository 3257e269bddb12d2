import { testTagging } from "../host/tagging.ts";

describe("tagging in a web worker", () => {
  testTagging();
});
