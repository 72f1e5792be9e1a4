import { suite } from "uvu";
import { checkActs } from "../shown-acts.ts";

const test = suite("listeners");
const tcp = "listen tcp 23 @1";

test("programs that listen where their arguments say", () => {
  checkActs([
    ["nc -l -p «23»", tcp],
    ["nc -lvnp «23»", tcp],
    ["nc -lp«23»", tcp],
    ["nc -l «23»", tcp],
    ["nc -lk 0.0.0.0 «23»", tcp],
    ["ncat --listen --keep-open «23»", tcp],
    ["netcat -l -p «telnet»", tcp],
    ["busybox nc -ll -p «23»", tcp],
    ["nc -l -p «4444»", "listen tcp 4444 @1"],
    ["socat TCP-LISTEN:«23»,fork,reuseaddr EXEC:/bin/sh", tcp],
    ["socat tcp4-l:«23» -", tcp],
    ["socat - TCP6-LISTEN:«23»", tcp],
    ["socat OPENSSL-LISTEN:«23»,cert=x -", tcp],
    ["socat TCP-LISTEN:«2323» TCP:host:23", "listen tcp 2323 @1"],
    ["tcpsvd 0 «23» cat", tcp],
    ["tcpsvd -vE 0.0.0.0 «23» ftpd /", tcp],
    ["tcpserver -u 1 0 «23» cat", tcp],
    ["ssh -g -L «23»:host:22 jump", tcp],
    ["ssh -N -L 0.0.0.0:«23»:host:22 jump", tcp],
    ["ssh -L '*:«23»:host:22' jump", tcp],
    ["ssh -R :«23»:localhost:22 jump", tcp],
    ["/usr/sbin/sshd -D -p «23»", tcp],
    ["sshd -o Port=«23»", tcp],
    ["dropbear -F -p «23»", tcp],
    ["dropbear -p 0.0.0.0:«23»", tcp],
    ["redir --lport=«23» --cport=80", tcp],
    ["redir :«23» host:80", tcp],
    ["simpleproxy -L «23» -R host:80", tcp],
    ["simpleproxy -L 0.0.0.0:«23» -R host:80", tcp],
    ["twistd -n telnet --port «23»", tcp],
    ["twistd -n telnet -p tcp:«23»", tcp],
    ["ser2net -C '«23»:telnet:600:/dev/ttyS0'", tcp],
    ["ser2net -Y 'accepter: telnet(rfc2217),tcp,«23»'", tcp],
    ["python3 -m http.server «23»", tcp],
    ["nc -l -p «$PORT»", "listen tcp ? @1"],
  ]);
});

test("UDP, loopback", () => {
  checkActs([
    ["nc -u -l -p «23»", "listen udp 23 @1"],
    ["nc -lu «23»", "listen udp 23 @1"],
    ["socat UDP-LISTEN:«23» -", "listen udp 23 @1"],
    ["socat UDP4-RECV:«23» -", "listen udp 23 @1"],
    ["udpsvd 0 «23» cat", "listen udp 23 @1"],
    ["nc -l 127.0.0.1 «23»", "listen tcp 23 @1 loopback"],
    ["nc -l -s 127.0.0.1 -p «23»", "listen tcp 23 @1 loopback"],
    ["socat TCP-LISTEN:«23»,bind=127.0.0.1 -", "listen tcp 23 @1 loopback"],
    ["socat TCP6-LISTEN:«23»,bind=[::1] -", "listen tcp 23 @1 loopback"],
    ["tcpsvd 127.0.0.1 «23» cat", "listen tcp 23 @1 loopback"],
    ["ssh -L «23»:host:22 jump", "listen tcp 23 @1 loopback"],
    ["ssh -R «23»:localhost:22 jump", "listen tcp 23 @1 loopback"],
    ["ssh -L localhost:«23»:host:22 jump", "listen tcp 23 @1 loopback"],
    ["ssh -L [::1]:«23»:host:22 jump", "listen tcp 23 @1 loopback"],
    [
      "twistd telnet -p tcp:«23»:interface=127.0.0.1",
      "listen tcp 23 @1 loopback",
    ],
    ["redir --laddr=127.0.0.1 --lport=«23»", "listen tcp 23 @1 loopback"],
  ]);
});

test("a listener that hands over to a telnetd is the daemon on that port", () => {
  checkActs([
    ["tcpsvd 0 «2323» «telnetd» -i", "telnet-server @2, 2323 @1"],
    ["tcpsvd 127.0.0.1 «23» «telnetd» -i", "telnet-server @2, 23 @1 loopback"],
    ["nc -ll -p «24» -e «telnetd»", "telnet-server @2, 24 @1"],
    ["socat TCP-L:«23» EXEC:'«telnetd» -i'", "telnet-server @2, 23 @1"],
    ["micro-inetd «23» /usr/sbin/«in.telnetd»", "telnet-server @2, 23 @1"],
  ]);
});

test("clients listen on nothing", () => {
  checkActs([
    ["telnet host 23"],
    ["nc host 23"],
    ["nc -z host 23"],
    ["nc -zv -w 3 localhost 23"],
    ["nc -lU /run/socket"],
    ["nmap -p 23 host"],
    ["curl telnet://host:23"],
    ["socat - TCP:host:23"],
    ["ssh -p 23 host"],
    ["ssh host nc -l 23"],
    ["expect -c 'spawn telnet host 23'"],
    ["sshd -D"],
    ["python3 -m http.server"],
    ["nc -l"],
  ]);
});

test.run();
