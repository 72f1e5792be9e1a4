/** Programs that run another program, which their arguments name. */
export interface Wrapper {
  readonly names: readonly string[];
  /** The options that take a value. */
  readonly valued?: string;
  /** How many operands stand before the program. */
  readonly before?: number;
  /** With one of these options it runs nothing. */
  readonly except?: readonly string[];
}

/** https://man7.org/linux/man-pages/ and the projects' own pages; only what decides where the program begins. */
export const wrappers: readonly Wrapper[] = [
  { names: ["exec"], valued: "a" },
  { names: ["command"], except: ["v", "V"] },
  { names: ["builtin", "nohup", "setsid", "with-contenv", "fakeroot"] },
  { names: ["env"], valued: "u unset C chdir" },
  { names: ["time"], valued: "f format o output" },
  { names: ["nice"], valued: "n adjustment" },
  { names: ["ionice"], valued: "c class n classdata", except: ["p", "pid"] },
  { names: ["chrt"], before: 1, except: ["p", "pid"] },
  { names: ["taskset"], before: 1, except: ["p", "pid"] },
  { names: ["stdbuf"], valued: "i input o output e error" },
  { names: ["timeout"], valued: "s signal k kill-after", before: 1 },
  {
    names: ["sudo"],
    valued:
      "u user g group h host p prompt C close-from r role t type T command-timeout U other-user D chdir R chroot",
    except: ["l", "list", "v", "validate", "k", "e", "edit"],
  },
  { names: ["doas"], valued: "u C" },
  { names: ["gosu", "su-exec", "setuidgid", "s6-setuidgid"], before: 1 },
  { names: ["chpst"], valued: "u U b e / n l L m d o p f c r t" },
  {
    names: ["setpriv"],
    valued:
      "reuid regid ruid euid rgid egid groups inh-caps ambient-caps bounding-set securebits",
  },
  { names: ["chroot"], valued: "userspec groups", before: 1 },
  { names: ["unshare"], valued: "S setuid G setgid R root w wd" },
  { names: ["nsenter"], valued: "t target S setuid G setgid" },
  { names: ["tini", "tini-static", "docker-init"], valued: "p e" },
  { names: ["dumb-init"], valued: "r rewrite" },
  { names: ["catatonit"] },
  { names: ["flock"], valued: "w timeout wait E", before: 1 },
  { names: ["screen"], valued: "S c e h p s t T" },
  { names: ["daemonize"], valued: "a c e o p l u E" },
];

/** Shells that run the text after `-c`, or their input. */
export const shells: ReadonlySet<string> = new Set(
  "sh ash bash dash ksh mksh zsh rbash".split(" "),
);

/** Programs whose first argument is the program: https://busybox.net, https://landley.net/toybox/ */
export const multiCalls: ReadonlySet<string> = new Set([
  "busybox",
  "busybox-extras",
  "busybox.static",
  "toybox",
]);

/** Programs that people call through a variable, as in `$SUDO apt-get install`. */
export const oftenWrapped: ReadonlySet<string> = new Set([
  ...["apt-get", "apt", "aptitude", "dpkg", "apk", "dnf", "yum", "microdnf"],
  ...["rpm", "zypper", "pacman", "opkg", "pkg", "systemctl", "service"],
  ...["rc-update", "rc-service", "update-rc.d", "chkconfig", "busybox"],
  ...["ufw", "iptables", "ip6tables", "nft", "firewall-cmd", "sh", "bash"],
]);

/** Programs that hand the text of `-c` to a shell. */
export const commandOptions: ReadonlyMap<string, string> = new Map([
  ["su", "c command s shell g group G supp-group w whitelist-environment"],
  ["runuser", "c command u user s shell g group G supp-group"],
  ["script", "c command I log-in O log-out B log-io E echo m T log-timing o"],
  ["sg", "c"],
]);

/** The images' own convention: a script that ends in `exec "$@"` (https://docs.docker.com/reference/dockerfile/#entrypoint). */
export const entrypointScript = /^(?:.*[-_])?entrypoint(?:\.sh)?$/;
