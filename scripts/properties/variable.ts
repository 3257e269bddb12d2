/** The environment variable that gives property tests another seed. */
export const seedVariable = "READOUT_SEED";
