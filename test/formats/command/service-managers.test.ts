import { suite } from "uvu";
import { checkActs } from "../shown-acts.ts";

const test = suite("service managers");
const telnet = "telnet-server @1, 23 @1";
const inetd = "inetd @1";

test("a telnet unit that is started or enabled", () => {
  checkActs([
    ["systemctl enable «telnet.socket»", telnet],
    ["systemctl enable --now «telnet.socket»", telnet],
    ["systemctl --root /mnt start «telnetd»", telnet],
    ["systemctl restart sshd «telnet.socket» nginx", telnet],
    ["systemctl enable /usr/lib/systemd/system/«telnet.socket»", telnet],
    ["systemctl start «telnetd.service»", telnet],
    ["service «telnetd» start", telnet],
    ["service «inetutils-telnetd» restart", telnet],
    ["rc-service «busybox-telnetd» start", telnet],
    ["rc-update add «telnetd» default", telnet],
    ["chkconfig «telnet» on", telnet],
    ["chkconfig --level 35 «telnet» on", telnet],
    ["chkconfig --add «telnet»", telnet],
    ["update-rc.d «telnetd» defaults", telnet],
    ["/etc/init.d/«telnetd» start", telnet],
    ["/usr/local/etc/rc.d/«telnetd» onestart", telnet],
    [
      "ln -s /lib/systemd/system/«telnet.socket» /etc/systemd/system/sockets.target.wants/",
      telnet,
    ],
  ]);
});

test("an inetd is one without knowing what it serves", () => {
  checkActs([
    ["«inetd»", inetd],
    ["/usr/sbin/«xinetd» -dontfork", inetd],
    ["busybox «inetd» -f", inetd],
    ["«openbsd-inetd»", inetd],
    ["«inetutils-inetd»", inetd],
    ["«rlinetd»", inetd],
    ["service «xinetd» start", inetd],
    ["systemctl enable «xinetd.service»", inetd],
    ["/etc/init.d/«openbsd-inetd» restart", inetd],
    ["rc-update add «inetd»", inetd],
  ]);
});

test("an inetd that gets a Telnet server in the same script serves it", () => {
  checkActs([
    [
      "apt-get install -y «telnetd» && service «openbsd-inetd» start",
      "telnet-server @2, 23 @2",
      "server telnetd @1 by apt",
    ],
    [
      "apk add «busybox-extras» && busybox-extras «inetd» -f",
      "telnet-server @2, 23 @2",
      "toolbox busybox-extras @1 by apk",
    ],
    [
      "echo '«telnet» stream tcp nowait root telnetd' >> /etc/inetd.conf; «inetd»",
      "telnet-server @1, 23 @1",
      "telnet-server @2, 23 @2",
    ],
    ["«xinetd»; chkconfig «telnet» on", "inetd @1", "telnet-server @2, 23 @2"],
    // An inetd alone, or a client, is no Telnet server.
    [
      "yum install -y «xinetd» && service «xinetd» start",
      "inetd @2",
      "toolbox xinetd @1 by dnf",
    ],
    [
      "apt-get install -y «telnet» && «inetd»",
      "inetd @2",
      "client telnet @1 by apt",
    ],
    ["apk add busybox-extras && apk del busybox-extras && «inetd»", inetd],
  ]);
});

test("other verbs and other units start nothing", () => {
  checkActs([
    ["systemctl stop telnet.socket"],
    ["systemctl disable --now telnet.socket"],
    ["systemctl mask telnet.socket"],
    ["systemctl status telnetd"],
    ["systemctl is-enabled telnet.socket"],
    ["service telnetd stop"],
    ["service xinetd status"],
    ["service xinetd"],
    ["rc-update del telnetd"],
    ["chkconfig telnet off"],
    ["chkconfig telnet"],
    ["chkconfig --del telnet"],
    ["update-rc.d telnetd remove"],
    ["update-rc.d -f xinetd remove"],
    ["/etc/init.d/telnetd stop"],
    ["systemctl enable telnet-exporter"],
    ["systemctl start mytelnetd"],
    ["service sshd start"],
    ["pkill xinetd"],
  ]);
});

test.run();
