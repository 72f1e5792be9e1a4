#!/usr/bin/env node
import * as nodeModule from "node:module";

// Node 22 and later keep compiled code for the next start; it covers what is loaded from here on.
(nodeModule as { enableCompileCache?: () => unknown }).enableCompileCache?.();
void import("./main.ts");
