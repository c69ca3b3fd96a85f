"""Places to upload to, on loopback: a real sshd, Moto's S3 behind a proxy that watches, and programs that may be stopped at any call."""

import http.client
import http.server
import os
import pathlib
import signal
import socket
import subprocess
import threading
import time
import urllib.parse

# Whoever reads without any is refused; Moto looks no closer.
SOMEBODY = {"Authorization": "AWS4-HMAC-SHA256 Credential=A/20260101/eu-1/s3/aws4_request, SignedHeaders=host, Signature=x"}
KEY, SECRET, REGION = "AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "eu-1"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def until(ready, what):
    for _ in range(300):
        if ready():
            return
        time.sleep(0.1)
    raise SystemExit(f"{what} does not start")


def listens(port):
    try:
        socket.create_connection(("127.0.0.1", port), 1).close()
        return True
    except OSError:
        return False


class Sshd:
    """OpenSSH's own server, for whoever runs the tests; `programs` is a folder of programs that know how to reach it."""

    def __init__(self, work):
        self.work = pathlib.Path(work) / "ssh"
        self.work.mkdir()
        port = free_port()
        for name in ["host", "user"]:
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", self.work / name], check=True)
        if os.getuid() == 0:
            pathlib.Path("/run/sshd").mkdir(exist_ok=True)
        (self.work / "sshd_config").write_text(
            f"ListenAddress 127.0.0.1\nPort {port}\nHostKey {self.work}/host\nAuthorizedKeysFile {self.work}/user.pub\nStrictModes no\n"
            f"UsePAM no\nPidFile none\nPermitRootLogin yes\nSubsystem sftp internal-sftp\nMaxStartups 50\n")
        (self.work / "ssh_config").write_text(
            f"Host place\n HostName 127.0.0.1\n Port {port}\n IdentityFile {self.work}/user\n IdentitiesOnly yes\n"
            "StrictHostKeyChecking no\n UserKnownHostsFile /dev/null\n LogLevel ERROR\n")
        self.process = subprocess.Popen(["/usr/sbin/sshd", "-D", "-e", "-f", self.work / "sshd_config"], stderr=open(self.work / "log", "w"))
        until(lambda: listens(port), "sshd")
        self.programs = Programs(self.work, self.work / "ssh_config")

    def stop(self):
        self.process.terminate()


class Programs:
    """Before each program stands one of its name that counts calls, and can stop who calls it at one of them: by kill -9."""

    def __init__(self, work, config):
        self.folder = pathlib.Path(work) / "programs"
        self.folder.mkdir()
        for name, option in [("ssh", f"-F {config}"), ("sftp", f"-F {config}"), ("rsync", ""), ("git", "")]:
            real = subprocess.run(["which", name], check=True, capture_output=True, text=True).stdout.strip()
            (self.folder / name).write_text(f"""#!/bin/sh
d={self.folder}
# The other machine has the plain program.
[ -n "$SSH_CONNECTION" ] && exec {real} "$@"
[ -e $d/limit ] || exec {real} {option} "$@"
echo >>$d/calls
n=$(wc -l <$d/calls)
[ "$n" -eq "$(cat $d/limit)" ] || exec {real} {option} "$@"
# Of the three ways to be stopped: before it began, after it was done, in the middle.
case $(cat $d/way) in
before) kill -9 $PPID ;;
after) {real} {option} "$@"; kill -9 $PPID ;;
esac
""")
            (self.folder / name).chmod(0o755)

    def stop_at(self, number, way):
        (self.folder / "calls").unlink(missing_ok=True)
        (self.folder / "limit").write_text(str(number))
        (self.folder / "way").write_text(way)

    def go_on(self):
        (self.folder / "limit").unlink(missing_ok=True)

    def calls(self):
        file = self.folder / "calls"
        return len(file.read_text().splitlines()) if file.exists() else 0


class Store:
    """Moto's S3, and before it a proxy: it holds each signature against botocore's, notes the order, and can stop who asks."""

    def __init__(self, work, moto):
        port = free_port()
        log = open(pathlib.Path(work) / "moto", "w")
        self.process = subprocess.Popen([moto, "-H", "127.0.0.1", "-p", str(port)], stdout=log, stderr=log)
        until(lambda: listens(port), "moto")
        self.moto, self.asked, self.faults, self.victim, self.limit = port, [], [], None, None
        self.number, self.lock = 0, threading.Lock()
        self.busy = 0
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self.handler())
        self.endpoint = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.pass_on("PUT", "/site", {}, b"")

    def stop(self):
        self.server.shutdown()
        self.process.terminate()

    def pass_on(self, method, path, headers, body):
        connection = http.client.HTTPConnection("127.0.0.1", self.moto, timeout=60)
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read()

    def settle(self):
        """Waits for what was asked before who asked was stopped: several requests are under way at a time."""
        quiet = 0
        while quiet < 3:
            time.sleep(0.05)
            quiet = quiet + 1 if self.busy == 0 else 0

    def objects(self):
        from xml.etree import ElementTree
        _, _, body = self.pass_on("GET", "/site?list-type=2&max-keys=5000", SOMEBODY, None)
        space = "{http://s3.amazonaws.com/doc/2006-03-01/}"
        return [it.text for it in ElementTree.fromstring(body).iter(f"{space}Key")]

    def read(self, key):
        return self.pass_on("GET", "/site/" + urllib.parse.quote(key), SOMEBODY, None)

    def handler(store):
        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                with store.lock:
                    store.number += 1
                    is_last = store.limit is not None and store.number == store.limit[0]
                    if is_last and store.limit[1] == "before":
                        os.kill(store.victim.pid, signal.SIGKILL)
                        store.victim.wait()
                    if store.victim is not None and store.victim.poll() is not None:
                        return self.close_it()
                    store.busy += 1
                try:
                    self.pass_it_on(body, is_last)
                finally:
                    with store.lock:
                        store.busy -= 1

            def pass_it_on(self, body, is_last):
                store.check_signature(self.command, self.path, self.headers)
                key = urllib.parse.unquote(urllib.parse.urlsplit(self.path).path).removeprefix("/site/")
                store.asked.append((self.command, key))
                status, headers, answer = store.pass_on(self.command, self.path, dict(self.headers), body or None)
                if is_last:
                    os.kill(store.victim.pid, signal.SIGKILL)
                    store.victim.wait()
                    return self.close_it()
                try:
                    self.send_response(status)
                    for name, value in headers.items():
                        if name.lower() not in ("content-length", "connection", "transfer-encoding", "date", "server"):
                            self.send_header(name, value)
                    self.send_header("Content-Length", str(len(answer)))
                    self.end_headers()
                    self.wfile.write(answer)
                except OSError:
                    self.close_it()

            def handle(self):
                try:
                    super().handle()
                except ConnectionError:
                    pass

            def close_it(self):
                self.close_connection = True

            do_GET = do_PUT = do_DELETE = do_HEAD = answer

            def log_message(self, *_):
                pass

        return Handler

    def check_signature(self, method, path, headers):
        from botocore.auth import S3SigV4QueryAuth
        from botocore.awsrequest import AWSRequest
        from botocore.credentials import Credentials

        split = urllib.parse.urlsplit(path)
        query = [pair for pair in split.query.split("&") if not pair.startswith("X-Amz-Signature=")]
        given = dict(pair.split("=", 1) for pair in split.query.split("&"))
        signed = urllib.parse.unquote(given["X-Amz-SignedHeaders"]).split(";")
        url = f"http://{headers['Host']}{split.path}?{'&'.join(query)}"
        request = AWSRequest(method, url, {name: headers[name] for name in signed})
        request.context["timestamp"] = given["X-Amz-Date"]
        auth = S3SigV4QueryAuth(Credentials(KEY, SECRET), "s3", REGION, expires=int(given["X-Amz-Expires"]))
        wanted = auth.signature(auth.string_to_sign(request, auth.canonical_request(request)), request)
        if wanted != given["X-Amz-Signature"]:
            self.faults.append(f"{method} {path} is not signed as botocore signs it")
