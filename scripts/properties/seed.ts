/**
 * Loaded by mocha before any test. Property tests draw the same inputs in every run of `npm test`, so that a change is
 * judged by what it changed; `npm run fuzz` draws others.
 */
import fc from "fast-check";
import { seedVariable } from "./variable.ts";

const usual = 20_260_204;

fc.configureGlobal({ seed: Number(process.env[seedVariable] ?? usual) });
