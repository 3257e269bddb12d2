/**
 * `npm run lockfile`: completes package-lock.json with the packages for other platforms that npm leaves out when the
 * registry it asks (a partial mirror, say) does not have them. Without them `npm ci` refuses the lock file everywhere.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { main } from "./support/failure.ts";
import { inRoot } from "./support/paths.ts";

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly resolved?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const systems = new Set("aix android darwin freebsd linux netbsd openbsd openharmony sunos win32".split(" "));
const processors = new Set("arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64".split(" "));

export interface Lockfile {
  packages: Record<string, LockedPackage>;
}

export const lockfilePath = inRoot("package-lock.json");

export function readLockfile(): Lockfile {
  return JSON.parse(readFileSync(lockfilePath, "utf8")) as Lockfile;
}

/** The entries that are missing: those of optional dependencies that stand nowhere in the lock file. */
export function missingEntries(lockfile: Lockfile): Record<string, LockedPackage> {
  const missing: Record<string, LockedPackage> = {};
  for (const owner of Object.values(lockfile.packages)) {
    for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
      const place = `node_modules/${name}`;
      if (lockfile.packages[place] !== undefined || !/^\d/.test(version)) continue;
      missing[place] = { version, ...platformOf(name), ...(owner.dev ? { dev: true } : {}), optional: true };
    }
  }
  return missing;
}

/** The platform that such a package names in its own name: `…/binding-linux-arm64-musl`. */
function platformOf(name: string): Pick<LockedPackage, "os" | "cpu" | "libc"> {
  const parts = name.split(/[/-]/);
  const os = parts.filter((part) => systems.has(part));
  const cpu = parts.filter((part) => processors.has(part));
  const libc = parts.includes("musl") ? ["musl"] : parts.includes("gnu") && os.includes("linux") ? ["glibc"] : [];
  return {
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(os.length > 0 ? { os } : {}),
    ...(libc.length > 0 ? { libc } : {}),
  };
}

if (process.argv[1] === import.meta.filename) {
  void main(async () => {
    const lockfile = readLockfile();
    const missing = missingEntries(lockfile);
    const all = Object.entries({ ...lockfile.packages, ...missing });
    lockfile.packages = Object.fromEntries(all.toSorted(([a], [b]) => a.localeCompare(b, "en")));
    writeFileSync(lockfilePath, `${JSON.stringify(lockfile, undefined, 2)}\n`);
    console.log(`${Object.keys(missing).length} entries added`);
  });
}
