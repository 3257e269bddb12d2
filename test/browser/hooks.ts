import { runCleanups } from "../../scripts/support/cleanup.ts";

/** Closes the browser and every server when the last test is done. */
export const mochaHooks = { afterAll: runCleanups };
