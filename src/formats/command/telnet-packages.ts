export interface TelnetPackage {
  readonly names: readonly string[];
  readonly role: "server" | "toolbox" | "client";
  /** It holds a telnetd, so that an inetd started beside it may well serve Telnet. */
  readonly holdsDaemon?: true;
}

/** The packages of distributions that have to do with Telnet; a server brings a daemon, a toolbox also one. */
export const telnetPackages: readonly TelnetPackage[] = [
  {
    // Debian, Ubuntu; `telnet-server` on Fedora, RHEL, SUSE; Gentoo; OpenWrt; FreeBSD.
    names: [
      "inetutils-telnetd",
      "telnetd",
      "telnetd-ssl",
      "telnet-server",
      "krb5-appl-servers",
      "netkit-telnetd",
      "telnet-bsd",
      "utelnetd",
      "freebsd-telnetd",
    ],
    role: "server",
    holdsDaemon: true,
  },
  {
    // Alpine's applets, Arch's and Nix's inetutils: client and daemon in one.
    names: ["busybox-extras", "busybox-static", "inetutils"],
    role: "toolbox",
    holdsDaemon: true,
  },
  {
    names: ["xinetd", "openbsd-inetd", "inetutils-inetd", "rlinetd"],
    role: "toolbox",
  },
  {
    // They speak Telnet, but serve it only when a command or a file says so.
    names: [
      "libtelnet-utils",
      "vdetelweb",
      "procserv",
      "ser2net",
      "conserver-server",
    ],
    role: "toolbox",
  },
  {
    names: [
      "telnet",
      "inetutils-telnet",
      "telnet-ssl",
      "putty",
      "libnet-telnet-perl",
      "ruby-net-telnet",
      "libtelnet2",
      "libtelnet-dev",
    ],
    role: "client",
  },
];

/** How a package manager is told to install and to remove. */
export interface PackageManager {
  readonly manager: string;
  readonly names: readonly string[];
  /** Verbs or, with a dash, options; none: the operands are installed or removed as they are. */
  readonly installs?: readonly string[];
  readonly removes?: readonly string[];
  readonly bare?: "installs" | "removes";
  /** With one of these options nothing changes. */
  readonly except?: readonly string[];
  readonly valued?: string;
  /** The options that name a virtual package, which stands for all that is installed with it. */
  readonly virtual?: readonly string[];
}

export const packageManagers: readonly PackageManager[] = [
  {
    manager: "apt",
    names: ["apt-get", "apt", "aptitude", "apt-fast"],
    installs: ["install", "reinstall"],
    removes: ["remove", "purge", "autoremove", "autopurge"],
    except: ["s", "simulate", "dry-run", "d", "download-only"],
    valued:
      "t target-release default-release o option c config-file a host-architecture",
  },
  {
    manager: "dpkg",
    names: ["dpkg"],
    installs: ["-i", "-install", "-unpack"],
    removes: ["-r", "-remove", "-P", "-purge"],
    valued: "root admindir instdir",
  },
  {
    manager: "apk",
    names: ["apk", "apk.static"],
    installs: ["add"],
    removes: ["del"],
    except: ["s", "simulate"],
    valued:
      "t virtual X repository p root repositories-file arch keys-dir cache-dir wait",
    virtual: ["t", "virtual"],
  },
  {
    manager: "dnf",
    names: ["dnf", "dnf5", "yum", "microdnf", "tdnf"],
    installs: ["install", "localinstall", "reinstall"],
    removes: ["remove", "erase", "autoremove"],
    except: ["downloadonly", "assumeno"],
    valued:
      "c config x exclude enablerepo disablerepo installroot releasever setopt repo repoid d e R",
  },
  {
    manager: "rpm",
    names: ["rpm"],
    installs: ["-i", "-install", "-U", "-upgrade"],
    removes: ["-e", "-erase"],
    except: ["q", "query", "V", "verify", "test"],
    valued: "root prefix dbpath",
  },
  {
    manager: "zypper",
    names: ["zypper"],
    installs: ["install", "in"],
    removes: ["remove", "rm"],
    except: ["D", "dry-run", "d", "download-only"],
    valued: "R root t type r repo from",
  },
  {
    manager: "pacman",
    names: ["pacman", "yay", "paru"],
    installs: ["-S", "-sync", "-U", "-upgrade"],
    removes: ["-R", "-remove"],
    except: [..."silgcwpQ", "search", "info", "downloadonly", "print"],
    valued: "r root b dbpath config arch cachedir ignore overwrite",
  },
  {
    manager: "emerge",
    names: ["emerge"],
    bare: "installs",
    removes: ["-C", "-unmerge", "-c", "-depclean"],
    except: ["p", "pretend", "s", "search"],
    valued: "j jobs",
  },
  {
    manager: "opkg",
    names: ["opkg", "ipkg"],
    installs: ["install"],
    removes: ["remove"],
    except: ["noaction", "download-only"],
    valued: "d dest o offline-root f conf",
  },
  {
    manager: "xbps",
    names: ["xbps-install"],
    bare: "installs",
    except: ["n", "D"],
    valued: "C c R r",
  },
  {
    manager: "xbps",
    names: ["xbps-remove"],
    bare: "removes",
    except: ["n"],
    valued: "C c r",
  },
  {
    manager: "swupd",
    names: ["swupd"],
    installs: ["bundle-add"],
    removes: ["bundle-remove"],
  },
  {
    manager: "nix",
    names: ["nix-env"],
    installs: ["-i", "-install"],
    removes: ["-e", "-uninstall"],
    except: ["dry-run", "q"],
    valued: "f file p profile I",
  },
  {
    manager: "brew",
    names: ["brew"],
    installs: ["install", "reinstall"],
    removes: ["uninstall", "remove", "rm"],
  },
  {
    manager: "pkg",
    names: ["pkg"],
    installs: ["install", "add"],
    removes: ["delete", "remove"],
    except: ["n", "dry-run"],
    valued: "r repository o",
  },
];
