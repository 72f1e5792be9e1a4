import { suite } from "uvu";
import { checkActs } from "../shown-acts.ts";

const test = suite("inetd configuration");
const telnet = "telnet-server @1, 23 @1";

test("a telnet line that is written", () => {
  checkActs([
    [
      "echo «telnet» stream tcp nowait root /usr/sbin/tcpd in.telnetd >> /etc/inetd.conf",
      telnet,
    ],
    ["echo '«telnet» stream tcp nowait root x' > /etc/inetd.conf", telnet],
    ["echo -e '«telnet»\\tstream\\ttcp\\tnowait' >> /etc/inetd.conf", telnet],
    [
      "printf '%s\\n' '«telnet» stream tcp6 nowait root x' >> /etc/inetd.conf",
      telnet,
    ],
    [
      "printf 'ftp stream tcp x\\n«telnet» stream tcp x' > /etc/inetd.conf",
      telnet,
    ],
    ["echo '«23» stream tcp nowait root x' > /etc/inetd.d/t", telnet],
    ["echo '0.0.0.0:«telnet» stream tcp nowait' > /etc/inetd.conf", telnet],
    ["echo '«telnet» stream tcp nowait' | sudo tee -a /etc/inetd.conf", telnet],
    [
      "cat >> /etc/inetd.conf <<EOF\n# telnet off\n«telnet» stream tcp nowait root x\nEOF",
      telnet,
    ],
    [
      "tee /etc/inetd.conf <<EOF\n«telnet» stream tcp nowait root x\nEOF",
      telnet,
    ],
    [
      "cat <<EOF | tee /etc/inetd.conf\n«telnet» stream tcp nowait root x\nEOF",
      telnet,
    ],
    [
      "cat > /etc/xinetd.d/telnet <<EOF\nservice «telnet»\n{\n  disable = no\n}\nEOF",
      telnet,
    ],
    [
      "printf 'service «telnet»\\n{\\n port = 23\\n}' > /etc/xinetd.d/telnet",
      telnet,
    ],
    [
      "cat > /etc/xinetd.d/x <<EOF\nservice «shell»\n{\n port = 23\n}\nEOF",
      telnet,
    ],
    ["update-inetd --add '«telnet» stream tcp nowait root x'", telnet],
  ]);
});

test("a telnet line that is switched on", () => {
  checkActs([
    ["sed -i '«s/disable.*= yes/disable = no/»' /etc/xinetd.d/telnet", telnet],
    ["sed -i -e '«s/yes/no/g»' /etc/xinetd.d/telnet", telnet],
    ["sed -i '«/disable/s/yes/no/»' /etc/xinetd.d/telnet", telnet],
    ["sed -i '«s|disable = yes|disable = no|»' /etc/xinetd.d/telnet", telnet],
    ["sed -i '«s/#<off># telnet/telnet/»' /etc/inetd.conf", telnet],
    ["sed -i '«s/^#telnet/telnet/»' /etc/inetd.conf", telnet],
    ["sed -i '«s/^#\\(telnet.*\\)/\\1/»' /etc/inetd.conf", telnet],
    ["sed -i '«/telnet/s/^#//»' /etc/inetd.conf", telnet],
    ["update-inetd --enable «telnet»", telnet],
    ["update-inetd --enable ftp,«telnet»", telnet],
  ]);
});

test("what leaves it off, or is another service or file", () => {
  checkActs([
    ["echo '#telnet stream tcp nowait' >> /etc/inetd.conf"],
    ["echo '#<off># telnet stream tcp nowait' >> /etc/inetd.conf"],
    ["echo '# telnet stream tcp nowait' >> /etc/inetd.conf"],
    ["echo 'telnet stream tcp nowait' > /tmp/notes"],
    ["echo 'telnet stream tcp nowait'"],
    ["echo 'telnet dgram udp wait' >> /etc/inetd.conf"],
    ["echo 'mytelnet stream tcp nowait' >> /etc/inetd.conf"],
    [
      "cat > /etc/xinetd.d/telnet <<EOF\nservice telnet\n{\n  disable = yes\n}\nEOF",
    ],
    ["cat > /etc/xinetd.d/ftp <<EOF\nservice ftp\n{\n  disable = no\n}\nEOF"],
    ["cat > /etc/xinetd.d/x <<EOF\nservice x\n{\n  # port = 23\n}\nEOF"],
    ["sed -i 's/disable = no/disable = yes/' /etc/xinetd.d/telnet"],
    ["sed -i 's/yes/no/' /etc/xinetd.d/ftp"],
    ["sed -i 's/^telnet/#telnet/' /etc/inetd.conf"],
    ["sed -i 's/^#ftp/ftp/' /etc/inetd.conf"],
    ["sed -n '/telnet/p' /etc/inetd.conf"],
    ["update-inetd --disable telnet"],
    ["update-inetd --remove telnet"],
    ["rm /etc/xinetd.d/telnet"],
    ["grep telnet /etc/inetd.conf"],
    ["cat /etc/xinetd.d/telnet"],
  ]);
});

test.run();
