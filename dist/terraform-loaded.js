"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
)), __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// src/formats/terraform/functions/loaded.ts
var loaded_exports = {};
__export(loaded_exports, {
  FunctionsNeeded: () => FunctionsNeeded,
  callFunction: () => callFunction,
  loadFunctions: () => loadFunctions,
  withFunctions: () => withFunctions
});
module.exports = __toCommonJS(loaded_exports);
var loaded, FunctionsNeeded = class extends Error {
};
async function loadFunctions() {
  loaded = (await Promise.resolve().then(() => __toESM(require("./terraform-functions.js"), 1))).callFunction;
}
function callFunction(name, args, at) {
  if (!loaded) throw new FunctionsNeeded(name);
  return loaded(name, args, at);
}
async function withFunctions(judge) {
  try {
    return judge();
  } catch (error) {
    if (!(error instanceof FunctionsNeeded)) throw error;
    return await loadFunctions(), judge();
  }
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  FunctionsNeeded,
  callFunction,
  loadFunctions,
  withFunctions
});
