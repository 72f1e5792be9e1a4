"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/formats/terraform/budget.ts
var budget_exports = {};
__export(budget_exports, {
  followed: () => followed,
  isFollowing: () => isFollowing,
  openBudget: () => openBudget,
  spend: () => spend,
  spendElements: () => spendElements,
  spendText: () => spendText,
  tooMuch: () => tooMuch,
  whyTooBig: () => whyTooBig,
  whyTooLong: () => whyTooLong
});
module.exports = __toCommonJS(budget_exports);
var MOST_STEPS_OF_A_VALUE = 3e5;
var MOST_STEPS_OF_A_ROOT = 15e5;
var FEW_STEPS = 100;
var MOST_WAITING = 500;
var MOST_CHARACTERS = 4e6;
var MOST_ELEMENTS = 1e5;
var DEEPEST = 500;
var CHARACTERS_OF_A_STEP = 64;
function openBudget() {
  return { left: MOST_STEPS_OF_A_ROOT };
}
var TooMuch = class extends Error {
};
var following;
function isFollowing() {
  return following !== void 0;
}
function followed(make, at, budget) {
  const outer = following;
  following = {
    budget: outer?.budget ?? budget ?? openBudget(),
    waiting: (outer?.waiting ?? 0) + 1,
    used: 0
  };
  try {
    if (following.waiting > MOST_WAITING)
      throw new TooMuch(`it goes through more than ${MOST_WAITING} references`);
    return make();
  } catch (error) {
    return tooMuch(whyNot(error), at());
  } finally {
    following = outer;
  }
}
function tooMuch(why, trail) {
  return { kind: "unknown", why, tooMuch: true, trail };
}
function whyNot(error) {
  if (error instanceof TooMuch) return error.message;
  if (error instanceof RangeError)
    return "it goes deeper or becomes longer than this program follows";
  throw error;
}
function spend(steps) {
  if (!following) return;
  following.used += steps;
  following.budget.left -= steps;
  const most = following.budget.left > 0 ? MOST_STEPS_OF_A_VALUE : FEW_STEPS;
  if (following.used > most)
    throw new TooMuch("it takes more steps than this program follows");
}
function spendText(length, whole = length) {
  if (following && whole > MOST_CHARACTERS) throw new TooMuch(TOO_LONG);
  spend(length / CHARACTERS_OF_A_STEP);
}
function spendElements(count) {
  if (following && count > MOST_ELEMENTS) throw new TooMuch(TOO_MANY);
  spend(count);
}
var TOO_LONG = "it has more than 4,000,000 characters";
var TOO_MANY = "it has more than 100,000 elements in all";
function whyTooLong(text) {
  return text.length > MOST_CHARACTERS ? TOO_LONG : void 0;
}
function whyTooBig(size) {
  if (size.elements > MOST_ELEMENTS) return TOO_MANY;
  if (size.characters > MOST_CHARACTERS) return TOO_LONG;
  return size.depth > DEEPEST ? `it is nested more than ${DEEPEST} levels deep` : void 0;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  followed,
  isFollowing,
  openBudget,
  spend,
  spendElements,
  spendText,
  tooMuch,
  whyTooBig,
  whyTooLong
});
