import { suite } from "uvu";
import * as assert from "uvu/assert";
import { checkExposures, exposuresOf } from "./shown-exposures.ts";

const test = suite("dockerfile files");

type Row = readonly [string, ...string[]];

function check(rows: readonly Row[]): void {
  for (const [rest, ...expected] of rows)
    checkExposures(`FROM scratch\n${rest}\n`, ...expected);
}

const served = (program: string, port = 23) =>
  `${program} starts telnet-server ${port} as data @1`;

test("files of inetd, xinetd and systemd for Telnet", () => {
  check([
    ["COPY xinetd-telnet /etc/xinetd.d/«telnet»", served("telnet")],
    ["COPY «telnet» /etc/xinetd.d/", served("telnet")],
    ["COPY a conf/«telnet» b /etc/xinetd.d/", served("telnet")],
    ["ADD «telnet.socket» /etc/systemd/system/", served("telnet.socket")],
    [
      'COPY ["x", "/lib/systemd/system/«telnet@.service»"]',
      served("telnet@.service"),
    ],
    ["COPY telnet.socket /etc/systemd/system/«t.socket»", served("t.socket")],
    ["ARG D=/etc/xinetd.d\nCOPY x $D/«telnet»", served("telnet")],
    ["COPY telnet /usr/bin/telnet"],
    ["COPY telnet.md /docs/"],
    ["COPY inetd.conf /etc/inetd.conf"],
    ["COPY ssh /etc/xinetd.d/"],
    ["COPY telnetd.conf.d/ /etc/"],
    ["COPY --from=x"],
  ]);
});

test("here-documents are judged by what they say", () => {
  check([
    [
      "COPY <<EOF /etc/inetd.conf\n«telnet» stream tcp nowait root /x telnetd\nEOF",
      served("inetd.conf"),
    ],
    ["COPY <<EOF /etc/inetd.conf\n#telnet stream tcp nowait root /x\nEOF"],
    [
      "COPY <<-'EOF' /etc/xinetd.d/telnet\n\tservice «telnet»\n\t{\n\t\tdisable = no\n\t}\n\tEOF",
      served("telnet"),
    ],
    [
      "COPY <<EOF /etc/xinetd.d/telnet\nservice telnet\n{\n disable = yes\n}\nEOF",
    ],
    [
      "COPY <<EOF /etc/systemd/system/x.socket\n[Socket]\nListenStream=«23»\nEOF",
      served("x.socket"),
    ],
    [
      "COPY <<EOF /etc/systemd/system/telnet.socket\n[Socket]\nListenStream=0.0.0.0:«2323»\nEOF",
      served("telnet.socket", 2323),
    ],
    ["COPY <<EOF /etc/systemd/system/x.socket\nListenStream=22\nEOF"],
    [
      "COPY <<a <<telnet /etc/xinetd.d/\nx\na\nservice «telnet»\n{\n}\ntelnet\n",
      served("telnet"),
    ],
    ["COPY <<EOF /start.sh\n#!/bin/sh\n«telnetd» -F\nEOF", served("telnetd")],
    ["COPY <<EOF /start.sh\nnc -l -p «23»\nEOF", "listen 23/tcp as data @1"],
    ["COPY <<EOF /notes.txt\ntelnetd -F\nEOF"],
    ["COPY <<EOF /x.py\n#!/usr/bin/env python3\ntelnetd -F\nEOF"],
  ]);
});

test("the program is the file, where it is named", () => {
  const [command] = exposuresOf(
    "FROM scratch\nCOPY <<EOF /etc/inetd.conf\ntelnet stream tcp nowait root x\nEOF\n",
  );
  const { line, column, endColumn } = command!.facts["program"]![0]!.span;
  assert.equal([line, column, endColumn], [2, 17, 27]);
});

test.run();
