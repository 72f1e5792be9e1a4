import { suite } from "uvu";
import { checkActs } from "../shown-acts.ts";

const test = suite("firewalls");
const tcp = "allow tcp 23 @1";

test("ufw", () => {
  checkActs([
    // Without a protocol ufw opens TCP and UDP.
    ["ufw allow «23»", "allow any 23 @1"],
    ["ufw allow «23»/tcp", tcp],
    ["ufw allow «23»/udp", "allow udp 23 @1"],
    ["ufw allow «telnet»", tcp],
    ["ufw --force limit «23»/tcp", tcp],
    ["ufw insert 1 allow «23»/tcp comment 'the lab'", tcp],
    ["ufw allow in on eth0 «23»/tcp", tcp],
    ["ufw allow «20:25»/tcp", "allow tcp 20-25 @1"],
    ["ufw allow «22»,«23»/tcp", "allow tcp 22 @1", "allow tcp 23 @2"],
    [
      "ufw allow proto tcp to any port «23» from «10.0.0.0/8»",
      "allow tcp 23 @1 from 10.0.0.0/8 @2",
    ],
    [
      "ufw allow proto tcp from «any» to any port «23»",
      "allow tcp 23 @2 from 0.0.0.0/0 @1",
    ],
    ["ufw route allow proto tcp to 10.0.0.2 port «23»", tcp],
    [
      "ufw allow in on lo to any port «23» proto tcp",
      "allow tcp 23 @1 loopback",
    ],
    ["ufw allow «$PORT»/tcp", "allow tcp ? @1"],
  ]);
});

test("iptables", () => {
  checkActs([
    ["iptables -A INPUT -p tcp --dport «23» -j ACCEPT", tcp],
    ["ip6tables -I INPUT 1 -p tcp --dport «23» -j ACCEPT", tcp],
    [
      "iptables-legacy --append INPUT --protocol 6 --destination-port «23» --jump ACCEPT",
      tcp,
    ],
    ["iptables -I FORWARD -p tcp --dport «23» -j ACCEPT", tcp],
    ["iptables -A INPUT -p udp --dport «23» -j ACCEPT", "allow udp 23 @1"],
    [
      "iptables -A INPUT -p tcp --dport «20:25» -j ACCEPT",
      "allow tcp 20-25 @1",
    ],
    [
      "iptables -A INPUT -p tcp -m multiport --dports «22»,«23» -j ACCEPT",
      "allow tcp 22 @1",
      "allow tcp 23 @2",
    ],
    [
      "iptables -A INPUT -s «10.0.0.0/8» -p tcp --dport=«23» -j ACCEPT",
      "allow tcp 23 @2 from 10.0.0.0/8 @1",
    ],
    [
      "iptables -A INPUT -p tcp --dport «telnet» -m state --state NEW,ESTABLISHED -j ACCEPT",
      tcp,
    ],
    [
      "iptables -w -t filter -A INPUT -i lo -p tcp --dport «23» -j ACCEPT",
      "allow tcp 23 @1 loopback",
    ],
  ]);
});

test("nft", () => {
  checkActs([
    ["nft add rule inet filter input tcp dport «23» accept", tcp],
    ["nft add rule ip filter INPUT tcp dport «telnet» counter accept", tcp],
    [
      "nft insert rule filter input tcp dport «20-25» accept",
      "allow tcp 20-25 @1",
    ],
    [
      "nft 'add rule inet filter input tcp dport { «22», «23» } accept'",
      "allow tcp 22 @1",
      "allow tcp 23 @2",
    ],
    [
      "nft add rule inet filter input ip saddr «10.0.0.0/8» tcp dport «23» accept",
      "allow tcp 23 @2 from 10.0.0.0/8 @1",
    ],
    ["nft add rule inet filter input udp dport «23» accept", "allow udp 23 @1"],
  ]);
});

test("firewalld", () => {
  checkActs([
    ["firewall-cmd --permanent --zone=public --add-port=«23»/tcp", tcp],
    ["firewall-cmd --add-port «20-25»/tcp", "allow tcp 20-25 @1"],
    ["firewall-cmd --add-port=«23»/udp", "allow udp 23 @1"],
    ["firewall-cmd --add-service=«telnet»", tcp],
    ["firewall-offline-cmd --port=«23»:tcp", tcp],
    [
      'firewall-cmd --add-rich-rule=\'rule family="ipv4" source address="«10.0.0.0/8»" port port="«23»" protocol="tcp" accept\'',
      "allow tcp 23 @2 from 10.0.0.0/8 @1",
    ],
  ]);
});

test("what denies, deletes, goes out or comes back opens nothing", () => {
  checkActs([
    ["ufw deny 23"],
    ["ufw reject 23/tcp"],
    ["ufw delete allow 23"],
    ["ufw allow out 23/tcp"],
    ["ufw default allow incoming"],
    ["ufw allow from 10.0.0.23"],
    ["ufw allow from any port 23 to any"],
    ["ufw status"],
    ["iptables -A OUTPUT -p tcp --dport 23 -j ACCEPT"],
    ["iptables -A INPUT -p tcp --dport 23 -j DROP"],
    ["iptables -A INPUT -p tcp --dport 23 -j REJECT"],
    ["iptables -D INPUT -p tcp --dport 23 -j ACCEPT"],
    ["iptables -A INPUT -p tcp --sport 23 -j ACCEPT"],
    ["iptables -A INPUT -p tcp ! --dport 23 -j ACCEPT"],
    [
      "iptables -A INPUT -p tcp --dport 23 -m state --state ESTABLISHED -j ACCEPT",
    ],
    ["iptables -t mangle -A FORWARD -p tcp --dport 23 -j ACCEPT"],
    ["iptables -L"],
    ["nft add rule inet filter input tcp dport 23 drop"],
    ["nft add rule inet filter output tcp dport 23 accept"],
    ["nft add rule inet filter input tcp dport != 23 accept"],
    ["nft add rule inet filter input tcp sport 23 accept"],
    ["nft delete rule inet filter input handle 23"],
    ["firewall-cmd --remove-port=23/tcp"],
    ["firewall-cmd --query-port=23/tcp"],
    ["firewall-cmd --add-source-port=23/tcp"],
    ["firewall-cmd --add-rich-rule='rule port port=23 protocol=tcp reject'"],
  ]);
});

test.run();
