import { Ajv2020 } from "ajv/dist/2020.js";
import type { Validate } from "../strict/read.ts";
import { policySchema } from "./schema.ts";

/** How the validator is made; `build.ts` does the same once and ships the result instead of ajv. */
export const ajvOptions = { allErrors: true, verbose: true } as const;

/** Checks the shape of a policy file against the schema. */
export const validatePolicy: Validate = new Ajv2020(ajvOptions).compile(
  policySchema(),
);
