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
function openBudget() {
  return { left: 15e5 };
}
var TooMuch = class extends Error {
}, following;
function isFollowing() {
  return following !== void 0;
}
function followed(make, at, budget) {
  let outer = following;
  following = {
    budget: outer?.budget ?? budget ?? openBudget(),
    waiting: (outer?.waiting ?? 0) + 1,
    used: 0
  };
  try {
    if (following.waiting > 500)
      throw new TooMuch("it goes through more than 500 references");
    return make();
  } catch (error) {
    return tooMuch(whyNot(error), at());
  } finally {
    following = outer;
  }
}
function tooMuch(why, trail) {
  return { kind: "unknown", why, tooMuch: !0, trail };
}
function whyNot(error) {
  if (error instanceof TooMuch) return error.message;
  if (error instanceof RangeError)
    return "it goes deeper or becomes longer than this program follows";
  throw error;
}
function spend(steps) {
  if (!following) return;
  following.used += steps, following.budget.left -= steps;
  let most = following.budget.left > 0 ? 3e5 : 100;
  if (following.used > most)
    throw new TooMuch("it takes more steps than this program follows");
}
function spendText(length, whole = length) {
  if (following && whole > 4e6) throw new TooMuch(TOO_LONG);
  spend(length / 64);
}
function spendElements(count) {
  if (following && count > 1e5) throw new TooMuch(TOO_MANY);
  spend(count);
}
var TOO_LONG = "it has more than 4,000,000 characters", TOO_MANY = "it has more than 100,000 elements in all";
function whyTooLong(text) {
  return text.length > 4e6 ? TOO_LONG : void 0;
}
function whyTooBig(size) {
  return size.elements > 1e5 ? TOO_MANY : size.characters > 4e6 ? TOO_LONG : size.depth > 500 ? "it is nested more than 500 levels deep" : void 0;
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
