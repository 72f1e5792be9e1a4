import { Ajv2020 } from "ajv/dist/2020.js";
import type { Validate } from "../strict/read.ts";
import { configurationSchema } from "./schema.ts";

/**
 * How the validator is made; `build.ts` does the same once and ships the result instead of ajv. What
 * several parts share becomes one function, or the code would be twice as long.
 */
export const ajvOptions = {
  ...{ allErrors: true, verbose: true },
  ...{ allowUnionTypes: true, inlineRefs: false },
};

/** Checks the shape of a configuration file against the schema. */
export const validateConfiguration: Validate = new Ajv2020(ajvOptions).compile(
  configurationSchema(),
);
