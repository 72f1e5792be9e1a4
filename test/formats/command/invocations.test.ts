import { suite } from "uvu";
import { checkActs } from "../shown-acts.ts";

const test = suite("invocations");
const starts = "telnet-server @1, 23 @1";

test("programs that run a program", () => {
  checkActs([
    ["exec «telnetd»", starts],
    ["exec -a x «telnetd»", starts],
    ["env «telnetd»", starts],
    ["env -i -u HOME A=b «telnetd» -F", starts],
    ["A=b C='d e' «telnetd»", starts],
    ["nohup «telnetd» &", starts],
    ["timeout 5 «telnetd»", starts],
    ["timeout -k 5 -s KILL 10 «telnetd»", starts],
    ["timeout --signal=KILL 10 «telnetd»", starts],
    ["tini -- «telnetd» -F", starts],
    ["/sbin/tini -g «telnetd»", starts],
    ["dumb-init «telnetd»", starts],
    ["dumb-init --rewrite 15:3 -- «telnetd»", starts],
    ["gosu nobody «telnetd»", starts],
    ["su-exec nobody:nobody «telnetd»", starts],
    ["s6-setuidgid nobody «telnetd»", starts],
    ["setsid -w «telnetd»", starts],
    ["sudo «telnetd»", starts],
    ["sudo -u root -E A=b «telnetd»", starts],
    ["doas -u root «telnetd»", starts],
    ["nice -n 5 «telnetd»", starts],
    ["nice -5 «telnetd»", starts],
    ["ionice -c2 -n 7 «telnetd»", starts],
    ["stdbuf -oL «telnetd»", starts],
    ["chroot /mnt «telnetd»", starts],
    ["time -p «telnetd»", starts],
    ["screen -dmS name «telnetd» -F", starts],
    ["flock /run/lock «telnetd»", starts],
    ["start-stop-daemon --start --exec /usr/sbin/«telnetd» -- -F", starts],
    ["start-stop-daemon -S -b -x «telnetd»", starts],
    ["/docker-entrypoint.sh «telnetd» -F", starts],
    ["sudo nohup env nice timeout 3 busybox «telnetd»", starts],
  ]);
});

test("shells in shells", () => {
  checkActs([
    ["sh -c «telnetd»", starts],
    ["sh -c 'sleep 1; exec «telnetd» -F'", starts],
    ["/bin/bash -lc '«telnetd»'", starts],
    ["bash -o pipefail -ec '«telnetd»'", starts],
    ["busybox sh -c 'busybox «telnetd»'", starts],
    ["su -c '«telnetd»' root", starts],
    ["su - root -c '«telnetd»'", starts],
    ["su root --command='«telnetd»'", starts],
    ["runuser -u root -- «telnetd»", starts],
    ["eval '«telnetd» -F'", starts],
    ["eval «telnetd» -F", starts],
    ["sh <<EOF\n«telnetd»\nEOF", starts],
    ["bash -s <<'EOF'\n«telnetd»\nEOF", starts],
    ["cat <<EOF | sh\n«telnetd»\nEOF", starts],
    ["echo '«telnetd» -F' | sh", starts],
    ["sh -c \"sh -c '«telnetd»'\"", starts],
  ]);
});

test("commands inside commands", () => {
  checkActs([
    ["x=$(«telnetd»)", starts],
    ["echo `«telnetd»`", starts],
    ['echo "a $(«telnetd») b"', starts],
    ["if «telnetd»; then :; fi", starts],
    ["while :; do «telnetd»; done", starts],
    ["true && «telnetd»", starts],
    ["true || { «telnetd»; }", starts],
    ["(cd /; «telnetd») &", starts],
    ["f() { «telnetd»; }", starts],
    ["case x in x) «telnetd» ;; esac", starts],
    ["! «telnetd»", starts],
    ["diff <(«telnetd») y", starts],
    ["sleep 1 & «telnetd»", starts],
    ["apk add foo \\\n  # a comment\n  && «telnetd»", starts],
  ]);
});

test("what does not run it", () => {
  checkActs([
    ["sh telnetd"],
    ["sh -x script telnetd"],
    ["echo telnetd | cat"],
    ["cat <<EOF\ntelnetd\nEOF"],
    ["timeout 5"],
    ["sudo -l telnetd"],
    ["start-stop-daemon --stop --exec /usr/sbin/telnetd"],
    ["python3 telnetd"],
    ["python3 -c telnetd"],
    ["taskset -p telnetd"],
    ["su telnetd"],
    ["env"],
    ["busybox"],
  ]);
});

test.run();
