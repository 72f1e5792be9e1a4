import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  containsCidr,
  isWorld,
  parseCidr,
  reachOf,
} from "../../src/syntax/cidr.ts";
import type { Cidr } from "../../src/syntax/cidr.ts";

const test = suite("cidr");

test("blocks are equal when they hold the same addresses, however they are written", () => {
  const rows: [text: string, same: string][] = [
    ["10.0.0.1", "10.0.0.1/32"],
    ["10.1.2.3/8", "10.0.0.0/8"],
    ["255.255.255.255/0", "0.0.0.0/0"],
    [" 10.0.0.0/8 ", "10.0.0.0/8"],
    ["::1", "0:0:0:0:0:0:0:1/128"],
    ["2001:DB8::", "2001:db8:0:0:0:0:0:0"],
    ["1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"],
    ["::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8"],
    ["fe80::ffff/10", "fe80::/10"],
    // The last 32 bits as IPv4: RFC 4291, section 2.2.
    ["64:ff9b::192.0.2.33", "64:ff9b::c000:221"],
    ["1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:102:304"],
    // IPv4 in IPv6: RFC 4291, section 2.5.5.2.
    ["::ffff:127.0.0.1", "127.0.0.1"],
    ["::ffff:7f00:1", "127.0.0.1"],
    ["::ffff:10.0.0.0/104", "10.0.0.0/8"],
    ["::ffff:0:0/96", "0.0.0.0/0"],
    // A zone (RFC 4007) says which interface, not which address.
    ["fe80::1%eth0", "fe80::1"],
    ["fe80::%1/10", "fe80::/10"],
  ];
  for (const [text, same] of rows) {
    assert.is.not(parseCidr(text), undefined, text);
    assert.equal(parseCidr(text), parseCidr(same), text);
  }
});

test("the numbers of a block", () => {
  const rows: [text: string, cidr: Cidr][] = [
    ["1.2.3.4", { version: 4, base: 0x01020304n, prefix: 32 }],
    ["192.168.0.0/16", { version: 4, base: 0xc0a80000n, prefix: 16 }],
    ["1::2", { version: 6, base: (1n << 112n) + 2n, prefix: 128 }],
    ["::/0", { version: 6, base: 0n, prefix: 0 }],
  ];
  for (const [text, cidr] of rows) assert.equal(parseCidr(text), cidr, text);
});

test("what is neither an address nor a block is nothing", () => {
  const rows = [
    ...["", " ", "/", "/8", "10", "10.0.0", "10.0.0.0.0", "256.0.0.1"],
    ...["10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1", "10.0.0.0/8/8"],
    ...[
      "10.0.0.0/255.0.0.0",
      "10.0.0.x",
      "0x7f.0.0.1",
      "1.2.3.-4",
      "1.2.3.4 5",
    ],
    // Decimal for some, octal for others: Go refuses it, and so do we.
    ...["010.0.0.1", "127.0.0.01", "1.2.3.00"],
    ...[":", ":::", "1:2", "1:2:3:4:5:6:7:8:9", "1::2::3", "12345::", "g::"],
    ...["1:2:3:4:5:6:7:8::", "::1:2:3:4:5:6:7:8", "::/129", "::1/x"],
    ...["1.2.3.4::", "::1.2.3.4:5", "::1.2.3", "::256.0.0.1", "[::1]"],
    ...["1.2.3.4%eth0", "localhost", "any", "10.0.0.0-10.0.0.9", "１.2.3.4"],
  ];
  for (const text of rows) assert.is(parseCidr(text), undefined, text);
});

test("a block contains another, or not", () => {
  const rows: [outer: string, inner: string, contains: boolean][] = [
    ["10.0.0.0/8", "10.255.255.255", true],
    ["10.0.0.0/8", "11.0.0.0", false],
    ["10.0.0.0/8", "10.0.0.0/7", false],
    ["0.0.0.0/0", "1.2.3.4/1", true],
    ["10.0.0.0/9", "10.128.0.0/9", false],
    ["fc00::/7", "fd12::1", true],
    ["fc00::/7", "fe00::", false],
    // A family has no addresses of the other.
    ["0.0.0.0/0", "::1", false],
    ["::/0", "1.2.3.4", false],
    ["127.0.0.0/8", "::ffff:127.5.5.5", true],
  ];
  for (const [outer, inner, contains] of rows)
    assert.is(
      containsCidr(parseCidr(outer)!, parseCidr(inner)!),
      contains,
      `${outer} ${inner}`,
    );
});

test("the world is every address, or the half that comes with another half", () => {
  for (const text of ["0.0.0.0/0", "::/0", "0.0.0.0/1", "128.0.0.0/1", "::/1"])
    assert.ok(isWorld(text), text);
  for (const text of ["0.0.0.0", "::", "64.0.0.0/2", "10.0.0.0/8", "any", ""])
    assert.not.ok(isWorld(text), text);
});

test("how far away an address can be reached from", () => {
  const rows: ["internet" | "private" | "loopback", string[]][] = [
    // The loopback blocks, written in every way that docker takes.
    ["loopback", ["127.0.0.1", "127.5.5.5", "127.255.255.255", "::1", "[::1]"]],
    ["loopback", ["::ffff:127.0.0.1", "0:0:0:0:0:0:0:1", "::1%lo"]],
    ["private", ["10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.5"]],
    ["private", ["100.64.0.1", "169.254.1.1", "fe80::1%eth0", "fd00::1"]],
    ["private", ["::ffff:10.0.0.1"]],
    ["internet", ["", "0.0.0.0", "::", "[::]", "8.8.8.8", "2001:db8::7"]],
    ["internet", ["172.32.0.1", "192.169.0.1", "100.128.0.1", "128.0.0.1"]],
    // Wider than a block is not in it.
    ["internet", ["126.0.0.0/7", "10.0.0.0/7", "::/127"]],
    // What is no address may be any.
    ["internet", ["localhost", "127.1", "eth0", "*", "127.0.0.01"]],
  ];
  for (const [reach, addresses] of rows)
    for (const address of addresses)
      assert.is(reachOf(address), reach, address);
});

const v4Text = fc.ipV4();
const v6Text = fc.ipV6();
const block = fc
  .oneof(
    fc.tuple(v4Text, fc.integer({ min: 0, max: 32 })),
    fc.tuple(v6Text, fc.integer({ min: 0, max: 128 })),
  )
  .map(([address, prefix]) => parseCidr(`${address}/${prefix}`)!);
/** Blocks with much in common, so that one often contains the other. */
const near = fc
  .tuple(fc.constantFrom("10.0.0.0", "10.0.0.255", "10.128.0.1"), fc.nat(32))
  .map(([address, prefix]) => parseCidr(`${address}/${prefix}`)!);

test("every block contains itself, and containing is transitive", () => {
  fc.assert(fc.property(block, (each) => containsCidr(each, each)));
  fc.assert(
    fc.property(near, near, near, (a, b, c) => {
      fc.pre(containsCidr(a, b) && containsCidr(b, c));
      return containsCidr(a, c);
    }),
  );
  fc.assert(
    fc.property(near, near, (a, b) => {
      fc.pre(containsCidr(a, b) && containsCidr(b, a));
      assert.equal(a, b);
    }),
  );
});

test("a block contains its own addresses, and no neighbour", () => {
  fc.assert(
    fc.property(
      block,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (each, at) => {
        const { version, base, prefix } = each;
        const bits = version === 4 ? 32 : 128;
        const size = 1n << BigInt(bits - prefix);
        const within = base + (size * BigInt(Math.floor(at * 1000))) / 1001n;
        const address = (number: bigint) =>
          ({ version, base: number, prefix: bits }) as const;
        assert.ok(containsCidr(each, address(within)));
        assert.not.ok(containsCidr(each, address(base + size)));
        if (base > 0n) assert.not.ok(containsCidr(each, address(base - 1n)));
      },
    ),
  );
});

test("an address is read as its groups say", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 0xffff }), {
        minLength: 8,
        maxLength: 8,
      }),
      (groups) => {
        // Seven groups of leading zeros would be IPv4 in IPv6, which is a block of the other family.
        fc.pre(groups[0] !== 0);
        const text = groups.map((group) => group.toString(16)).join(":");
        const hex = groups.map((group) => group.toString(16).padStart(4, "0"));
        assert.is(parseCidr(text)?.base, BigInt(`0x${hex.join("")}`));
      },
    ),
  );
});

test("no text makes it fail", () => {
  const odd = fc.string({
    unit: fc.constantFrom(..."0123456789abf.:/%[] -x"),
  });
  fc.assert(
    fc.property(fc.oneof(odd, fc.string()), (text) => {
      const cidr = parseCidr(text);
      if (!cidr) return;
      const bits = cidr.version === 4 ? 32 : 128;
      assert.ok(cidr.prefix <= bits && cidr.base >> BigInt(bits) === 0n);
    }),
  );
});

test.run();
