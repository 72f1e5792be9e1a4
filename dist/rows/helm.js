"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// src/formats/terraform/rows/providers/helm.ts
var helm_exports = {};
__export(helm_exports, {
  rows: () => rows
});
module.exports = __toCommonJS(helm_exports);
var rows = [
  // Values are named by each chart: only those whose name says port.
  {
    types: ["helm_release"],
    at: ["set[*]"],
    when: [
      {
        path: "name",
        match: "(^|\\.)(tcp\\.23|.*[pP]ort(\\[\\d+\\])?(\\.port)?|.*[pP]orts.*)$"
      }
    ],
    protocol: { const: "tcp" },
    port: { spec: "value" },
    mechanism: "declare"
  }
];
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  rows
});
