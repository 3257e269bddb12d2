import assert from "node:assert/strict";
import { missingEntries, readLockfile } from "./lockfile.ts";

describe("package-lock.json", () => {
  it("has an entry for every optional dependency, so that `npm ci` takes it on every platform", () => {
    assert.deepEqual(Object.keys(missingEntries(readLockfile())), [], "complete it with `npm run lockfile`");
  });

  it("names no registry", () => {
    const named = Object.entries(readLockfile().packages).filter(([, entry]) => entry.resolved !== undefined);
    assert.deepEqual(named, []);
  });
});

describe("missingEntries", () => {
  it("reads the platform from the name of the package", () => {
    const owner = {
      dev: true,
      optionalDependencies: { "@tool/here": "1.0.0", "@tool/linux-x64-musl": "1.0.0", "@tool/win32-arm64": "1.0.0" },
    };
    const lockfile = { packages: { "node_modules/tool": owner, "node_modules/@tool/here": { version: "1.0.0" } } };
    assert.deepEqual(missingEntries(lockfile), {
      "node_modules/@tool/linux-x64-musl": {
        version: "1.0.0",
        cpu: ["x64"],
        os: ["linux"],
        libc: ["musl"],
        dev: true,
        optional: true,
      },
      "node_modules/@tool/win32-arm64": { version: "1.0.0", cpu: ["arm64"], os: ["win32"], dev: true, optional: true },
    });
  });
});
