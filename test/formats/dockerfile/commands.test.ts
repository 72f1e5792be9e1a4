import { suite } from "uvu";
import { checkExposures } from "./shown-exposures.ts";

const test = suite("dockerfile commands");

type Row = readonly [string, ...string[]];

/** The rest of a file that begins with FROM alpine. */
function check(rows: readonly Row[]): void {
  for (const [rest, ...expected] of rows)
    checkExposures(`FROM alpine\n${rest}\n`, ...expected);
}

const started = (place: number) => `telnetd starts telnet-server 23 @${place}`;

test("CMD and ENTRYPOINT start a Telnet server, in exec and in shell form", () => {
  check([
    ['CMD ["«telnetd»", "-F"]', started(1)],
    ["CMD «telnetd» -F", started(1)],
    ['ENTRYPOINT ["/usr/sbin/«telnetd»"]', started(1)],
    ["ENTRYPOINT exec «telnetd» -F", started(1)],
    ['CMD ["sh", "-c", "sleep 1; «telnetd» -F"]', started(1)],
    ['ENTRYPOINT ["tini", "--"]\nCMD ["«telnetd»"]', started(1)],
    ['ENTRYPOINT ["tini", "--"]\nCMD «telnetd» -F', started(1)],
    ['CMD ["«telnetd»"]\nENTRYPOINT ["docker-entrypoint.sh"]', started(1)],
    ['ENTRYPOINT ["busybox"]\nCMD ["«telnetd»", "-F"]', started(1)],
    [
      'CMD ["«telnetd»", "-F", "-p", "8023"]',
      "telnetd starts telnet-server 8023 @1",
    ],
    ['CMD ["telnet", "host", "23"]'],
    ['CMD ["echo", "telnetd"]'],
    ["CMD ['telnetd']"],
    ["LABEL cmd=telnetd"],
  ]);
});

test("the last CMD and ENTRYPOINT count", () => {
  check([
    ['CMD ["telnetd"]\nCMD ["nginx"]'],
    ['CMD ["nginx"]\nCMD ["«telnetd»"]', started(1)],
    ['ENTRYPOINT ["telnetd"]\nENTRYPOINT ["nginx"]'],
    ['CMD ["telnetd"]\nENTRYPOINT nginx'],
    ['CMD ["telnetd"]\nCMD []'],
  ]);
});

test("an ENTRYPOINT takes away the CMD of the stage it begins with", () => {
  checkExposures(
    'FROM alpine AS a\nCMD ["telnetd"]\nFROM a\nENTRYPOINT ["tini"]\n',
  );
  checkExposures(
    'FROM alpine AS a\nCMD ["«telnetd»"]\nFROM a\nEXPOSE «80»\n',
    "telnetd starts telnet-server 23 @1 in stage a",
    "declare 80/tcp @2 in stage 1",
  );
  checkExposures(
    'FROM alpine AS a\nENTRYPOINT ["busybox"]\nFROM a\nCMD ["«telnetd»"]\n',
    "telnetd starts telnet-server 23 @1 in stage 1",
  );
});

test("listeners of the process are ports of the network", () => {
  check([
    ["CMD nc -l -p «23»", "listen 23/tcp @1"],
    ['CMD ["socat", "TCP-LISTEN:«23»,fork", "EXEC:cat"]', "listen 23/tcp @1"],
    ['CMD ["nc", "-z", "host", "23"]'],
  ]);
});

test("ONBUILD CMD starts it in other images", () => {
  check([
    [
      'ONBUILD CMD ["«telnetd»"]\nCMD ["nginx"]',
      "telnetd starts telnet-server 23 possible @1",
    ],
    ["ONBUILD RUN apt-get install -y «telnetd»", "server telnetd possible @1"],
  ]);
});

test("RUN installs packages; what is removed again is not there", () => {
  check([
    ["RUN apk add --no-cache «busybox-extras»", "toolbox busybox-extras @1"],
    ["RUN apt-get install -y «telnetd»=0.17-41", "server telnetd @1"],
    [
      'RUN ["yum", "install", "-y", "«telnet-server»"]',
      "server telnet-server @1",
    ],
    [
      "RUN set -eux; \\\n  apt-get update && \\\n  # the daemon\n  apt-get install -y \\\n    curl \\\n    «inetutils-telnetd» \\\n  && rm -rf /var/lib/apt/lists/*",
      "server inetutils-telnetd @1",
    ],
    ["RUN apk add busybox-extras\nRUN apk del busybox-extras"],
    [
      "RUN apk del busybox-extras\nRUN apk add «busybox-extras»",
      "toolbox busybox-extras @1",
    ],
    ["RUN apk add --no-cache --virtual busybox-extras curl"],
    ["RUN apk add --virtual .x busybox-extras\nRUN apk del .x"],
    ["RUN apt-get remove telnetd"],
    [
      "RUN --mount=type=cache,target=/c apt-get install -y «telnetd»",
      "server telnetd @1",
    ],
    [
      "RUN <<EOF\napt-get update\napt-get install -y «telnetd»\nEOF",
      "server telnetd @1",
    ],
    [
      "RUN <<EOF\n#!/bin/bash\napt-get install -y «telnetd»\nEOF",
      "server telnetd @1",
    ],
    ["RUN <<EOF\n#!/usr/bin/env python3\napt-get install -y telnetd\nEOF"],
    [
      "RUN bash -x <<EOF\napt-get install -y «telnetd»\nEOF",
      "server telnetd @1",
    ],
    ["RUN python3 - <<EOF\napt-get install -y telnetd\nEOF"],
    ["RUN echo apt-get install telnetd"],
    ["RUN apt-get install -y mactelnet-server"],
  ]);
});

test("a removal in a later stage of the same image counts", () => {
  checkExposures(
    "FROM alpine AS a\nRUN apk add busybox-extras\nFROM a\nRUN apk del busybox-extras\n",
  );
});

test("RUN enables and configures services", () => {
  const enabled = (program: string) => `${program} starts telnet-server 23 @1`;
  check([
    ["RUN systemctl enable «telnet.socket»", enabled("telnet.socket")],
    ["RUN systemctl enable --now «telnetd»", enabled("telnetd")],
    ["RUN rc-update add «telnetd»", enabled("telnetd")],
    ["RUN update-rc.d «telnetd» defaults", enabled("telnetd")],
    ["RUN chkconfig «telnet» on", enabled("telnet")],
    [
      "RUN sed -i '«s/disable.*= yes/disable = no/»' /etc/xinetd.d/telnet",
      enabled("sed"),
    ],
    ["RUN sed -i '«s/#<off># telnet/telnet/»' /etc/inetd.conf", enabled("sed")],
    [
      'RUN echo "«telnet» stream tcp nowait root /x telnetd" >> /etc/inetd.conf',
      enabled("telnet"),
    ],
    [
      "RUN cat <<EOF > /etc/xinetd.d/telnet\nservice «telnet»\n{\n  disable = no\n}\nEOF",
      enabled("telnet"),
    ],
    ["RUN systemctl enable nginx"],
    ["RUN systemctl disable telnet.socket"],
    ["RUN echo '#telnet stream tcp nowait root' >> /etc/inetd.conf"],
  ]);
});

test("a Telnet daemon in a RUN is told; a service that it merely starts is gone with its layer", () => {
  check([
    ["RUN «telnetd» -F", "telnetd starts telnet-server 23 @1"],
    ["RUN service telnetd start"],
    ["RUN /etc/init.d/xinetd start"],
    ["RUN systemctl start telnet.socket"],
    ["RUN xinetd -dontfork"],
    ["RUN pkill telnetd; which telnetd"],
  ]);
});

test("RUN lets a port in", () => {
  check([
    ["RUN ufw allow «23»/tcp", "allow 23/tcp @1"],
    ["RUN iptables -A INPUT -p tcp --dport «23» -j ACCEPT", "allow 23/tcp @1"],
    ["RUN ufw deny 23/tcp"],
  ]);
});

test("an inetd serves Telnet when the image gives it a Telnet server", () => {
  check([
    [
      'RUN apt-get install -y «telnetd»\nCMD ["«xinetd»", "-dontfork"]',
      "server telnetd @1",
      "xinetd starts telnet-server 23 @2",
    ],
    ['CMD ["«xinetd»", "-dontfork"]', "xinetd starts inetd @1"],
    [
      'COPY telnet /etc/xinetd.d/«telnet»\nCMD ["«xinetd»"]',
      "telnet starts telnet-server 23 as data @1",
      "xinetd starts telnet-server 23 @2",
    ],
    [
      "RUN apk add «busybox-extras»\nRUN rc-update add «inetd»",
      "toolbox busybox-extras @1",
      "inetd starts telnet-server 23 @2",
    ],
  ]);
});

test.run();
