import { suite } from "uvu";
import { checkActs } from "../shown-acts.ts";

const test = suite("telnet daemons");

test("every name and path of a daemon", () => {
  checkActs([
    ["«telnetd»", "telnet-server @1, 23 @1"],
    ["/usr/sbin/«telnetd» -F -l /bin/login", "telnet-server @1, 23 @1"],
    ["/usr/sbin/«in.telnetd»", "telnet-server @1, 23 @1"],
    ["«telnetd-ssl»", "telnet-server @1, 23 @1"],
    ["«utelnetd» -d", "telnet-server @1, 23 @1"],
    ["busybox «telnetd» -F", "telnet-server @1, 23 @1"],
    ["/bin/busybox-extras «telnetd»", "telnet-server @1, 23 @1"],
    ["toybox «telnetd»", "telnet-server @1, 23 @1"],
    ["${BIN}/«telnetd»", "telnet-server @1, 23 @1"],
    ['"«telnetd»" -F', "telnet-server @1, 23 @1"],
    ["«telnetlib3-server» 0.0.0.0 «23»", "telnet-server @1, 23 @2"],
    ["python3 -m «telnetlib3.server» 0.0.0.0 «23»", "telnet-server @1, 23 @2"],
    [
      "python3 -u -m «telnetlib3.server» --port «23» 0.0.0.0",
      "telnet-server @1, 23 @2",
    ],
  ]);
});

test("the port and the address that the arguments say", () => {
  checkActs([
    ["«telnetd» -p «8023»", "telnet-server @1, 8023 @2"],
    ["«telnetd» -Fp«8023»", "telnet-server @1, 8023 @2"],
    ["«telnetd» -F -p 23 -b 0.0.0.0:«2323»", "telnet-server @1, 2323 @2"],
    ["«telnetd» -b 0.0.0.0 -p «24»", "telnet-server @1, 24 @2"],
    ["«telnetd» -b [::]:«2323»", "telnet-server @1, 2323 @2"],
    ["«telnetd» -b ::", "telnet-server @1, 23 @1"],
    ["«telnetd» -b 127.0.0.1", "telnet-server @1, 23 @1 loopback"],
    ["«telnetd» -b 127.0.0.1:«2323»", "telnet-server @1, 2323 @2 loopback"],
    ["«telnetd» -b [::1]:«23»", "telnet-server @1, 23 @2 loopback"],
    ["«telnetd» -debug «2323»", "telnet-server @1, 2323 @2"],
    ["«in.telnetd» -h -debug", "telnet-server @1, 23 @1"],
    ["«telnetd» -i", "telnet-server @1, 23 @1"],
    ["«telnetd» -w 5", "telnet-server @1, 23 @1"],
    ["«utelnetd» -p «24» -i lo", "telnet-server @1, 24 @2 loopback"],
    ["«telnetd» -p '«8023»'", "telnet-server @1, 8023 @2"],
  ]);
});

test("what is no port is none", () => {
  checkActs([
    // FreeBSD's -p is the login program.
    ["«telnetd» -p /usr/bin/login", "telnet-server @1, 23 @1"],
    ["«telnetd» -p 99999", "telnet-server @1, 23 @1"],
    ["«telnetd» -p", "telnet-server @1, 23 @1"],
  ]);
});

test("a port that only the shell knows is unknown, one with a default is that", () => {
  checkActs([
    ["«telnetd» -p «$PORT»", "telnet-server @1, ? @2"],
    ["«telnetd» -p «${PORT:-23}»", "telnet-server @1, 23 @2"],
    ["«telnetd» -b 0.0.0.0:«${PORT-2323}»", "telnet-server @1, 2323 @2"],
    ["«telnetd» -p «$(cat port)»", "telnet-server @1, ? @2"],
  ]);
});

test("telnetlib3 listens on localhost:6023 unless told otherwise", () => {
  checkActs([
    ["«telnetlib3-server»", "telnet-server @1, 6023 @1 loopback"],
    ["«telnetlib3-server» 0.0.0.0", "telnet-server @1, 6023 @1"],
  ]);
});

test("what only looks like a daemon starts none", () => {
  checkActs([
    ["telnetd --help"],
    ["telnetdoogie"],
    ["./telnetd.conf"],
    ["mytelnetd-docs"],
    ["echo telnetd"],
    ["echo 'telnetd -F'"],
    ["apk del telnetd"],
    ["pkill telnetd"],
    ["killall -9 in.telnetd"],
    ["grep -q telnetd /etc/passwd"],
    ["which telnetd"],
    ["command -v telnetd"],
    ["man telnetd"],
    ["chmod +x /usr/sbin/telnetd"],
    ["ln -s /bin/busybox /usr/sbin/telnetd"],
    ["telnetd() { :; }"],
    ["case $1 in telnetd) :;; esac"],
    ["for x in telnetd; do :; done"],
    ["# telnetd -F"],
    ["busybox --install -s"],
    ["busybox telnet host 23"],
    ["telnet host 23"],
    ["docker run secobau/telnetd"],
    ["ssh host telnetd"],
    ["[ -x /usr/sbin/telnetd ]"],
    ["test -f telnetd && echo yes"],
    ["cat > start.sh <<EOF\ntelnetd -F\nEOF"],
    ["X=telnetd"],
    ["$TELNETD -F"],
  ]);
});

test.run();
