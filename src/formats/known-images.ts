/** What an image has to do with Telnet. */
export type ImageRole =
  "server" | "honeypot" | "bbs" | "network-gear" | "client" | "ambiguous";

/** An image that is known for what it does, whatever its name says. */
export interface KnownImage {
  /** The repository; on docker.io unless a registry stands before it. A component `*` is any. */
  readonly match: string;
  readonly role: ImageRole;
  /** How we know, in a few words or as an address. */
  readonly evidence: string;
}

export const knownImages: readonly KnownImage[] = [
  {
    match: "testainers/telnetd-container",
    role: "server",
    evidence: "its Dockerfile installs busybox-extras and exposes 23",
  },
  {
    match: "secobau/telnetd",
    role: "server",
    evidence: "its Dockerfile runs telnetd -p 23 -b 0.0.0.0",
  },
  {
    match: "ghcr.io/gufolabs/telnetd",
    role: "server",
    evidence: "its README runs /usr/sbin/telnetd -F",
  },
  {
    match: "wistic/telnetd",
    role: "server",
    evidence: "is published as 2223:23",
  },
  {
    match: "dftd/telnet-server",
    role: "server",
    evidence: "DevOps for the Desperate; speaks Telnet on 2323",
  },
  {
    match: "islem1999/telnet-server",
    role: "server",
    evidence: "a Kubernetes tutorial with containerPort 23",
  },
  {
    match: "islem1999/telnet-pod",
    role: "server",
    evidence: "a Kubernetes tutorial with containerPort 23",
  },
  {
    match: "deepcodesec/busybox-telnet",
    role: "server",
    evidence: "its page calls it a Telnet server on BusyBox",
  },
  {
    match: "benjaminferon/mapscii-telnet-server",
    role: "server",
    evidence: "its Dockerfile starts telnetd through inetd",
  },
  {
    match: "ddhhz/nyancat-server",
    role: "server",
    evidence: "its README publishes 23:23",
  },
  {
    match: "matsuu/nethack-server",
    role: "server",
    evidence: "its README publishes 23:23",
  },
  {
    match: "vulhub/inetutils",
    role: "server",
    evidence: "the lab of CVE-2026-24061: xinetd, telnetd, EXPOSE 23",
  },
  {
    match: "cowrie/cowrie",
    role: "honeypot",
    evidence: "https://github.com/cowrie/cowrie",
  },
  {
    match: "ghcr.io/cowrie/cowrie",
    role: "honeypot",
    evidence: "https://github.com/cowrie/cowrie",
  },
  {
    match: "dtagdevsec/cowrie",
    role: "honeypot",
    evidence: "https://github.com/telekom-security/tpotce",
  },
  {
    match: "ghcr.io/telekom-security/cowrie",
    role: "honeypot",
    evidence: "https://github.com/telekom-security/tpotce",
  },
  {
    match: "dtagdevsec/heralding",
    role: "honeypot",
    evidence: "https://github.com/johnnykv/heralding",
  },
  {
    match: "ghcr.io/telekom-security/heralding",
    role: "honeypot",
    evidence: "https://github.com/johnnykv/heralding",
  },
  {
    match: "thinkst/opencanary",
    role: "honeypot",
    evidence: "https://github.com/thinkst/opencanary",
  },
  {
    match: "qeeqbox/honeypots",
    role: "honeypot",
    evidence: "its QTelnetServer: https://github.com/qeeqbox/honeypots",
  },
  {
    match: "dinotools/dionaea",
    role: "honeypot",
    evidence: "https://github.com/DinoTools/dionaea",
  },
  {
    match: "stingar/dionaea",
    role: "honeypot",
    evidence: "https://github.com/DinoTools/dionaea",
  },
  {
    match: "dtagdevsec/dionaea",
    role: "honeypot",
    evidence: "https://github.com/telekom-security/tpotce",
  },
  {
    match: "ghcr.io/telekom-security/dionaea",
    role: "honeypot",
    evidence: "https://github.com/telekom-security/tpotce",
  },
  {
    match: "dtagdevsec/honeypots",
    role: "honeypot",
    evidence: "https://github.com/telekom-security/tpotce",
  },
  {
    match: "ghcr.io/telekom-security/honeypots",
    role: "honeypot",
    evidence: "https://github.com/telekom-security/tpotce",
  },
  {
    match: "dtagdevsec/beelzebub",
    role: "honeypot",
    evidence: "https://github.com/telekom-security/tpotce",
  },
  {
    match: "ghcr.io/telekom-security/beelzebub",
    role: "honeypot",
    evidence: "https://github.com/telekom-security/tpotce",
  },
  {
    match: "txt3rob/docker-telnet-logger",
    role: "honeypot",
    evidence: "its page publishes 23:23",
  },
  {
    match: "mariocandela/beelzebub",
    role: "honeypot",
    evidence: "https://github.com/mariocandela/beelzebub",
  },
  {
    match: "ghcr.io/mariocandela/beelzebub",
    role: "honeypot",
    evidence: "https://github.com/mariocandela/beelzebub",
  },
  {
    match: "bbsio/synchronet",
    role: "bbs",
    evidence: "a bulletin board that answers on Telnet",
  },
  {
    match: "ghcr.io/seobrien/mystic",
    role: "bbs",
    evidence: "a bulletin board, published as 23:23",
  },
  {
    match: "ghcr.io/zab-01/mbbsemu",
    role: "bbs",
    evidence: "its README lists Telnet on 23/tcp",
  },
  {
    match: "evennia/evennia",
    role: "bbs",
    evidence: "a MUD that serves Telnet on 4000",
  },
  {
    match: "enigmabbs/enigma-bbs",
    role: "bbs",
    evidence: "https://nuskooler.github.io/enigma-bbs/",
  },
  {
    match: "evilfreelancer/docker-routeros",
    role: "network-gear",
    evidence: "its Dockerfile exposes 23",
  },
  {
    match: "henriquesebastiao/routeros",
    role: "network-gear",
    evidence: "RouterOS answers on Telnet by default",
  },
  {
    match: "ghcr.io/im-ecorp/mikrotik-routeros",
    role: "network-gear",
    evidence: "published as 23:23 for Telnet",
  },
  {
    match: "fortinet/*",
    role: "network-gear",
    evidence: "FortiManager and its siblings run with containerPort 23",
  },
  {
    match: "jess/telnet",
    role: "client",
    evidence: "its ENTRYPOINT is telnet",
  },
  {
    match: "nicolaka/netshoot",
    role: "client",
    evidence: "a debugging image that installs busybox-extras",
  },
  {
    match: "wbitt/network-multitool",
    role: "client",
    evidence: "its README lists a telnet client",
  },
  {
    match: "praqma/network-multitool",
    role: "client",
    evidence: "what wbitt/network-multitool was called before",
  },
  {
    match: "tuxpeople/debugcontainer",
    role: "client",
    evidence: "a debugging image with a telnet client",
  },
  {
    match: "mikesplain/telnet",
    role: "client",
    evidence: "a telnet client in an image",
  },
];
