"""Starts Debian's nginx, Apache and Caddy on loopback with the configuration that `diwan server` writes."""

import os
import pathlib
import socket
import subprocess
import time

NAMES = ["nginx", "apache", "caddy"]
MODULES = "mpm_event authz_core dir mime env setenvif headers rewrite filter deflate alias autoindex".split()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def main_file(name, work, written):
    """What stands around the written file: the little that a distribution gives."""
    if name == "nginx":
        user = "user root;" if os.getuid() == 0 else ""
        temps = "".join(f"{it}_temp_path {work}/{it};" for it in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"])
        return f"""{user} daemon off; master_process on; worker_processes 1; pid {work}/pid; error_log {work}/log;
events {{ worker_connections 64; }}
http {{ access_log off; {temps} include {written}; }}
"""
    if name == "apache":
        user = "User www-data\nGroup www-data\n" if os.getuid() == 0 else ""
        loaded = "".join(f"LoadModule {it}_module /usr/lib/apache2/modules/mod_{it}.so\n" for it in MODULES)
        # What Debian's own files say of `.gz` and `.br` must not reach the site.
        types = "TypesConfig /etc/mime.types\nAddType application/x-gzip .gz\nAddLanguage br .br\n"
        return f"{loaded}{user}{types}ServerRoot {work}\nServerName localhost\nPidFile {work}/pid\nErrorLog {work}/log\nInclude {written}\n"
    return f"{{\n\tadmin off\n\tlog {{\n\t\toutput file {work}/log\n\t}}\n}}\nimport {written}\n"


COMMANDS = {
    "nginx": lambda file: ["nginx", "-c", file],
    "apache": lambda file: ["apache2", "-f", file, "-DFOREGROUND"],
    "caddy": lambda file: ["caddy", "run", "--adapter", "caddyfile", "--config", file],
}


class Server:
    """A server that runs until the end of a `with`."""

    def __init__(self, diwan, name, site, public, work):
        self.name, self.port = name, free_port()
        self.work = pathlib.Path(work) / f"{name}-{self.port}"
        self.work.mkdir(parents=True)
        written = subprocess.run(
            [diwan, "server", name, "--root", site, "--out", self.work / "written", "--listen", f"127.0.0.1:{self.port}", "--www", public],
            check=True, capture_output=True, text=True,
        ).stdout.strip()
        self.written = pathlib.Path(written)
        self.main = self.work / "main"
        self.main.write_text(main_file(name, self.work, written))

    def __enter__(self):
        out = open(self.work / "out", "w")
        environment = dict(os.environ, PATH=os.environ["PATH"] + ":/usr/sbin", XDG_DATA_HOME=str(self.work), XDG_CONFIG_HOME=str(self.work))
        self.process = subprocess.Popen(COMMANDS[self.name](str(self.main)), stdout=out, stderr=out, env=environment)
        for _ in range(200):
            if self.process.poll() is not None:
                break
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return self
            except OSError:
                time.sleep(0.05)
        raise SystemExit(f"{self.name} does not start:\n{self.said()}")

    def said(self):
        logs = [self.work / "out", self.work / "log"]
        return "\n".join(log.read_text()[-3000:] for log in logs if log.exists())

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(20)


class Answer:
    def __init__(self, raw):
        head, _, self.body = raw.partition(b"\r\n\r\n")
        lines = head.decode("latin-1").split("\r\n")
        words = lines[0].split(" ")
        self.status = int(words[1]) if len(words) > 1 and words[1].isdigit() else 0
        self.headers = {}
        for line in lines[1:]:
            name, _, value = line.partition(":")
            name = name.strip().lower()
            self.headers[name] = f"{self.headers[name]}, {value.strip()}" if name in self.headers else value.strip()
        if self.headers.get("transfer-encoding") == "chunked":
            self.body = unchunked(self.body)


def unchunked(body):
    out = b""
    while body:
        size, _, rest = body.partition(b"\r\n")
        length = int(size.split(b";")[0], 16)
        if not length:
            break
        out, body = out + rest[:length], rest[length + 2:]
    return out


def ask(port, path, method="GET", host="127.0.0.1", **headers):
    """One request with its address as the very bytes given; no library may tidy it up."""
    if isinstance(path, str):
        path = path.encode()
    lines = [method.encode() + b" " + path + b" HTTP/1.1", b"Host: " + host.encode(), b"Connection: close"]
    lines += [f"{name.replace('_', '-')}: {value}".encode() for name, value in headers.items()]
    with socket.create_connection(("127.0.0.1", port), 20) as connection:
        connection.sendall(b"\r\n".join(lines) + b"\r\n\r\n")
        got = b""
        try:
            while more := connection.recv(1 << 16):
                got += more
        except ConnectionResetError:
            pass
    return Answer(got)
