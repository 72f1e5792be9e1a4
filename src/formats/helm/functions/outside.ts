import { dict, string, unknown } from "../value.ts";
import type { Functions } from "./arguments.ts";

/** What is another at every rendering. */
const random = [
  ...["randAlphaNum", "randAlpha", "randAscii", "randNumeric", "randInt"],
  ...["randBytes", "uuidv4", "shuffle", "bcrypt", "htpasswd"],
  ...["genPrivateKey", "genCA", "genCAWithKey", "genSelfSignedCert"],
  ...["genSelfSignedCertWithKey", "genSignedCert", "genSignedCertWithKey"],
  ...["derivePassword", "buildCustomCert", "encryptAES", "decryptAES"],
];

const time = [
  ...["now", "ago", "date", "dateInZone", "date_in_zone", "dateModify"],
  ...["date_modify", "mustDateModify", "must_date_modify", "duration"],
  ...["durationRound", "htmlDate", "htmlDateInZone", "toDate", "mustToDate"],
  ...["unixEpoch"],
];

/** What no file decides: chance, the clock, the cluster. */
export const outside: Functions = {
  ...each(random, (name) => `${name} makes another value at every rendering`),
  ...each(time, (name) => `${name} depends on the time`),
  // `helm template` asks no cluster and finds nothing.
  lookup: () => dict([], { origin: [], unsure: "lookup asks the cluster" }),
  getHostByName: () => string(""),
};

function each(
  names: readonly string[],
  why: (name: string) => string,
): Functions {
  return Object.fromEntries(
    names.map((name) => [name, () => unknown(why(name))]),
  );
}
