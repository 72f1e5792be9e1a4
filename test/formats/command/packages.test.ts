import { suite } from "uvu";
import { checkActs } from "../shown-acts.ts";

const test = suite("packages");

test("servers of the distributions", () => {
  checkActs([
    [
      "apt-get install -y «inetutils-telnetd»",
      "server inetutils-telnetd @1 by apt",
    ],
    ["apt install «telnetd»", "server telnetd @1 by apt"],
    ["aptitude -y install «telnetd-ssl»", "server telnetd-ssl @1 by apt"],
    ["yum -y install «telnet-server»", "server telnet-server @1 by dnf"],
    ["microdnf install «telnet-server»", "server telnet-server @1 by dnf"],
    ["tdnf install -y «telnet-server»", "server telnet-server @1 by dnf"],
    ["zypper -n in «telnet-server»", "server telnet-server @1 by zypper"],
    [
      "zypper --non-interactive install «krb5-appl-servers»",
      "server krb5-appl-servers @1 by zypper",
    ],
    ["emerge net-misc/«telnet-bsd»", "server telnet-bsd @1 by emerge"],
    [
      "emerge =net-misc/«netkit-telnetd»-0.17",
      "server netkit-telnetd @1 by emerge",
    ],
    ["opkg install «utelnetd»", "server utelnetd @1 by opkg"],
    ["pkg install -y «freebsd-telnetd»", "server freebsd-telnetd @1 by pkg"],
  ]);
});

test("toolboxes and clients", () => {
  checkActs([
    ["apk add --no-cache «busybox-extras»", "toolbox busybox-extras @1 by apk"],
    ["apt-get install «busybox-static»", "toolbox busybox-static @1 by apt"],
    ["pacman -Sy --noconfirm «inetutils»", "toolbox inetutils @1 by pacman"],
    ["pacman -Syu --noconfirm «inetutils»", "toolbox inetutils @1 by pacman"],
    ["nix-env -iA nixpkgs.«inetutils»", "toolbox inetutils @1 by nix"],
    ["brew install «inetutils»", "toolbox inetutils @1 by brew"],
    ["xbps-install -Sy «inetutils»", "toolbox inetutils @1 by xbps"],
    ["yum install «xinetd»", "toolbox xinetd @1 by dnf"],
    ["apt-get install «openbsd-inetd»", "toolbox openbsd-inetd @1 by apt"],
    ["apt-get install «ser2net»", "toolbox ser2net @1 by apt"],
    ["apt-get install «telnet»", "client telnet @1 by apt"],
    [
      "apt-get install «libnet-telnet-perl»",
      "client libnet-telnet-perl @1 by apt",
    ],
    [
      "apt-get install vim «inetutils-telnet» «putty»",
      "client inetutils-telnet @1 by apt",
      "client putty @2 by apt",
    ],
  ]);
});

test("the name without version, architecture, release and path", () => {
  const server = "server telnetd @1 by apt";
  const redHat = "server telnet-server @1 by dnf";
  const alpine = "toolbox busybox-extras @1 by apk";
  checkActs([
    ["apt-get install «telnetd»=0.17-41", server],
    ["apt-get install «telnetd»:amd64", server],
    ["apt-get install «telnetd»/stable", server],
    ["apt-get install «telnetd»+", server],
    ["apt-get install ./«telnetd»_0.17-41_amd64.deb", server],
    ["apt-get install «telnetd»=$VERSION", server],
    ["dpkg -i /tmp/«telnetd»_0.17_amd64.deb", "server telnetd @1 by dpkg"],
    ["yum install «telnet-server»-0.17-83.el8", redHat],
    ["yum install «telnet-server».x86_64", redHat],
    ["yum localinstall «telnet-server»-0.17-64.el7.x86_64.rpm", redHat],
    [
      "rpm -Uvh https://host/«telnet-server»-0.17-64.el7.x86_64.rpm",
      "server telnet-server @1 by rpm",
    ],
    ["apk add «busybox-extras»~=1.36", alpine],
    ["apk add «busybox-extras»@edge", alpine],
    ["apk add '«busybox-extras»>1.3'", alpine],
    ["apk add «busybox-extras»=1.36.1-r0", alpine],
  ]);
});

test("options take their arguments with them", () => {
  checkActs([
    // The name of a virtual package, and nothing is installed: what jess/telnet really does.
    ["apk add --no-cache --virtual busybox-extras"],
    ["apk add --no-cache -t busybox-extras curl"],
    [
      "apk add --virtual=.x «busybox-extras»",
      "toolbox busybox-extras @1 by apk",
    ],
    [
      "apk add --repository http://host/telnetd «busybox-extras»",
      "toolbox busybox-extras @1 by apk",
    ],
    ["apt-get -t telnetd install vim"],
    [
      "apt-get -o Dpkg::Options::=--force-all -y install «telnetd»",
      "server telnetd @1 by apt",
    ],
    [
      "sudo DEBIAN_FRONTEND=noninteractive apt-get install --no-install-recommends -yq «telnetd»",
      "server telnetd @1 by apt",
    ],
    [
      "dnf --enablerepo telnetd install «telnet-server»",
      "server telnet-server @1 by dnf",
    ],
  ]);
});

test("the last word on a package counts", () => {
  checkActs([
    ["apt-get install -y telnetd && apt-get purge -y telnetd"],
    [
      "apt-get purge telnetd; apt-get install «telnetd»",
      "server telnetd @1 by apt",
    ],
    ["apk add -t .x busybox-extras && make && apk del .x"],
    [
      "apk add -t .x «busybox-extras» && apk del .y",
      "toolbox busybox-extras @1 by apk",
    ],
    ["apt-get install telnetd-"],
    ["apk add '!busybox-extras'"],
    [
      "yum install xinetd «telnet-server» && yum -y remove xinetd",
      "server telnet-server @1 by dnf",
    ],
  ]);
});

test("the archive of GNU inetutils", () => {
  checkActs([
    [
      "wget https://host/«inetutils»-2.7.tar.gz && ./configure --disable-clients && make install",
      "server inetutils @1 by source",
    ],
    [
      "curl -O https://host/«inetutils»-2.7.tar.xz && ./configure && make install",
      "toolbox inetutils @1 by source",
    ],
    ["wget https://host/inetutils-2.7.tar.gz; ./configure --disable-servers"],
    ["wget https://host/inetutils-2.7.tar.gz"],
  ]);
});

test("what installs nothing of the kind", () => {
  checkActs([
    ["apt-get update"],
    ["apt-get remove telnetd"],
    ["apt-get install -s telnetd"],
    ["apt-cache search telnetd"],
    ["pacman -Ss inetutils"],
    ["pacman -R inetutils"],
    ["rpm -q telnet-server"],
    ["dpkg -l telnetd"],
    ["apk del telnetd"],
    ["apk info busybox-extras"],
    ["apk add busybox"],
    [
      "apt-get install mactelnet-server dcap-tunnel-telnet libcli1.10 x3270 sredird heimdal-servers",
    ],
    ["apt-get install telnetdoogie mytelnetd libtelnetd"],
    ["pip install telnetlib3"],
    ["echo apt-get install telnetd"],
    ["emerge --pretend telnet-bsd"],
    ["emerge -C netkit-telnetd"],
  ]);
});

test.run();
