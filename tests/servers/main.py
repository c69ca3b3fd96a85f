"""What nginx, Apache and Caddy answer with the configuration that `diwan server` writes.

    python3 tests/servers/main.py DIWAN SITE PUBLIC

SITE is a site and PUBLIC what was built of it with `--compress`. Every address of it is asked for, then a small site is made of odd
names. Everything is asked over loopback, byte for byte as written here.
"""

import gzip
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import urllib.parse

import hosts
import long
import odd
from servers import NAMES, Server, ask

faults = []


def expect(condition, *what):
    if not condition:
        faults.append(" ".join(str(it) for it in what))
    return condition


def quote(path):
    return urllib.parse.quote(path)


def policy(public):
    """The headers of every answer, as `_headers` has them."""
    lines = (public / "_headers").read_text().split("\n")
    first = lines[1:next(at for at, line in enumerate(lines) if at and not line.startswith("  "))]
    return {name.lower(): value for name, _, value in (line.strip().partition(": ") for line in first)}


def expect_policy(server, path, answer, public):
    for name, value in policy(public).items():
        expect(answer.headers.get(name) == value, server.name, path, answer.status, f"{name}: {answer.headers.get(name)!r}")


def files(public):
    for file in sorted(public.rglob("*")):
        path = file.relative_to(public).as_posix()
        if file.is_file() and not any(part.startswith(".") for part in path.split("/")) and file.suffix not in (".gz", ".br", ".zst"):
            yield path, file


def address_of(path):
    name = path.rsplit("/", 1)[-1]
    return "/" + (path[: -len("index.html")] if name == "index.html" else path)


def every_address(server, public):
    moved = [line.split(" ") for line in (public / "_redirects").read_text().splitlines()] if (public / "_redirects").exists() else []
    # Behind the path of some stands a query.
    former = {urllib.parse.unquote(it[0]): it[1] for it in moved if it[1].startswith(("/", "http"))}
    for path, file in files(public):
        address = address_of(path)
        answer = ask(server.port, quote(address))
        expect_policy(server, address, answer, public)
        if path.endswith("404.html") or path in ("_headers", "_redirects"):
            expect(answer.status == 404, server.name, address, answer.status)
            continue
        if address in former:
            expect(answer.status == 301 and location(answer) == former[address], server.name, address, answer.status, answer.headers.get("location"))
            continue
        if answer.status == 410:
            removed(server, address, file, answer)
            continue
        if not expect(answer.status == 200, server.name, address, answer.status):
            continue
        expect(answer.body == file.read_bytes(), server.name, address, "has other bytes")
        kept = answer.headers.get("cache-control")
        expect(kept == ("public, max-age=31536000, immutable" if path.startswith("assets/") else "no-cache"), server.name, address, kept)
        if path.endswith(".html"):
            expect(answer.headers.get("content-type", "").lower() == "text/html; charset=utf-8", server.name, address, answer.headers.get("content-type"))
        language = address.split("/")[1] if address.count("/") > 1 else None
        if language in ("ar", "fr", "en"):
            expect(answer.headers.get("content-language") == language, server.name, address, answer.headers.get("content-language"))
        compressed(server, address, file)
        if not address.isascii():
            other_spellings(server, address, file)


def removed(server, address, file, answer):
    """What says that a page is gone: by the name of its file too, compressed too, and in its language."""
    expect(answer.body == file.read_bytes(), server.name, address, "says something else")
    by_file = ask(server.port, quote(address) + "index.html")
    expect(by_file.status == 410 and by_file.body == answer.body, server.name, address, "index.html", by_file.status)
    for spelled in ["", "index.html"]:
        for name, ending in [("br", ".br"), ("gzip", ".gz")]:
            sent = ask(server.port, quote(address) + spelled, Accept_Encoding=name)
            how = sent.headers.get("content-encoding")
            whole = {"br": file.with_name(file.name + ending), None: file}.get(how)
            is_same = gzip.decompress(sent.body) == file.read_bytes() if how == "gzip" else whole and sent.body == whole.read_bytes()
            expect(sent.status == 410 and how in (name, None) and is_same, server.name, address, spelled, name, sent.status, how)
            expect(how is None or "accept-encoding" in sent.headers.get("vary", "").lower(), server.name, address, name, "vary")
            expect(sent.headers.get("cache-control") == "no-cache", server.name, address, spelled, sent.headers.get("cache-control"))
            expect(sent.headers.get("content-language") == address.split("/")[1], server.name, address, spelled, sent.headers.get("content-language"))


def other_spellings(server, address, file):
    """As browsers send it: raw, in capitals, in small letters, and letters that need no sign with one."""
    lower = "".join(part.lower() if part.startswith("%") else part for part in split_signs(quote(address)))
    for spelled in [address.replace(" ", "%20"), quote(address), lower, "/" + "".join(f"%{byte:02x}" if byte != 0x2F else "/" for byte in address[1:].encode())]:
        answer = ask(server.port, spelled)
        expect(answer.status in (200, 410) and answer.body == file.read_bytes(), server.name, spelled, answer.status)
    decomposed = unicodedata.normalize("NFD", address)
    if decomposed != address:
        expect(ask(server.port, quote(decomposed)).status in (301, 404), server.name, "decomposed", address)


def split_signs(text):
    out = []
    while text:
        size = 3 if text.startswith("%") else 1
        out.append(text[:size])
        text = text[size:]
    return out


def compressed(server, address, file):
    for name, ending, plain in [("br", ".br", None), ("gzip", ".gz", gzip.decompress)]:
        beside = file.with_name(file.name + ending)
        if not beside.exists():
            continue
        answer = ask(server.port, quote(address), Accept_Encoding=f"{name};q=0.9")
        is_same = answer.body == beside.read_bytes() if plain is None else plain(answer.body) == file.read_bytes()
        expect(answer.status == 200 and answer.headers.get("content-encoding") == name and is_same, server.name, address, name, answer.status, answer.headers.get("content-encoding"))
        expect("accept-encoding" in answer.headers.get("vary", "").lower(), server.name, address, name, "vary", answer.headers.get("vary"))
        whole = ask(server.port, quote(address))
        expect(answer.headers.get("content-type") == whole.headers.get("content-type"), server.name, address, name, answer.headers.get("content-type"), whole.headers.get("content-type"))
        none = ask(server.port, quote(address), Accept_Encoding=f"{name};q=0, identity")
        expect("content-encoding" not in none.headers and none.body == file.read_bytes(), server.name, address, name, "is refused and sent")


def methods_and_ranges(server, public):
    for path, file in files(public):
        if file.suffix not in (".html", ".pdf", ".png", ".jpg", ".svg", ".js") or path.endswith("404.html"):
            continue
        address, size = quote(address_of(path)), file.stat().st_size
        head, whole = ask(server.port, address, "HEAD"), ask(server.port, address)
        expect(head.status == whole.status and not head.body, server.name, address, "HEAD", head.status)
        if whole.status != 200 or size < 20:
            continue
        part = ask(server.port, address, Range="bytes=3-12")
        expect(part.status == 206 and part.body == file.read_bytes()[3:13], server.name, address, "range", part.status)
        expect(ask(server.port, address, Range=f"bytes={size}-").status == 416, server.name, address, "range behind the end")
        tag = whole.headers.get("etag")
        expect(tag and ask(server.port, address, If_None_Match=tag).status == 304, server.name, address, "is sent again")


def location(answer):
    return answer.headers.get("location", "").removeprefix("http://127.0.0.1").lstrip(":0123456789")


def faults_and_folders(server, public):
    for address, page in [("/nowhere", "404.html"), ("/fr/nowhere/at/all", "fr/404.html"), ("/ar/لا/", "ar/404.html"), ("/%66r/x", "fr/404.html"), ("/frx/", "404.html"), ("/assets/", "404.html"), ("/assets", "404.html"), ("/_headers", "404.html"), ("/fr/404.html", "fr/404.html"), ("/assets/x.ics", "404.html"), ("/en/none.csv", "en/404.html")]:
        answer = ask(server.port, quote(address).replace("%25", "%"))
        if address == "/assets" and answer.status in (301, 308):
            answer = ask(server.port, location(answer))
        expect(answer.status == 404 and answer.body == (public / page).read_bytes(), server.name, address, answer.status, len(answer.body), (public / page).stat().st_size)
        expect(answer.headers.get("content-type", "").lower() == "text/html; charset=utf-8", server.name, address, answer.headers.get("content-type"))
        expect("immutable" not in answer.headers.get("cache-control", ""), server.name, address, "a fault is kept for ever")
        expect_policy(server, address, answer, public)
    for folder in ["/fr", "/fr/news", "/ar/news"]:
        answer = ask(server.port, folder + "?x=1")
        expect(answer.status in (301, 308) and location(answer).split("?")[0] == folder + "/", server.name, folder, answer.status, answer.headers.get("location"))


SECRET = b"nobody may read this"
HOSTILE = [
    b"/../secret", b"/%2e%2e/secret", b"/..%2fsecret", b"/%2e%2e%2fsecret", b"/fr/../../secret", b"/fr/%2e%2e/%2e%2e/secret",
    b"/..%5csecret", b"/..\\secret", b"/%c0%ae%c0%ae/secret", b"/%c0%af..%c0%afsecret", b"/%e0%80%ae%e0%80%ae/secret", b"/.%00./secret",
    b"/secret%00.html", b"/%00", b"/fr/%00/", b"/fr%0d%0aSet-Cookie:%20x=1", b"/fr/news%0d%0aSet-Cookie:x", b"/%0aSet-Cookie:x/", b"/%0d%0a%0d%0a<script>",
    b"//evil.example/", b"//evil.example/..", b"//evil.example/%2e%2e", b"///evil.example", b"/%2f%2fevil.example", b"/\\evil.example", b"/%5cevil.example/%2e%2e",
    b"//evil.example/fr", b"//fr", b"//fr/news", b"/fr//news", b"/fr/news//", b"//evil.example/%2e%2e/fr", b"/%09/evil.example", b"/.;/secret", b"/fr/.%2e/.%2e/secret",
    b"/.hidden", b"/fr/.hidden", b"/%2ehidden", b"/.git/config", b"/.diwan-outputs", b"/.htaccess", b"/fr/%2e/", b"/~root/", b"/%u002e%u002e/secret", b"/%", b"/%zz", b"/%2", b"/?/../secret",
    b"http://evil.example/fr", b"/fr/news?next=//evil.example", b"/" + b"a" * 7000, b"/" + b"%41" * 2000, b"/\xff\xfe", b"/%ff%fe/", b"/%ed%a0%80", b"/ar/%D8", b"/fr/index.html/", b"/fr/index.html/x", b"/robots.txt/",
]


def hostile(server, public):
    for path in HOSTILE:
        answer = ask(server.port, path)
        shown = path[:60]
        expect(SECRET not in answer.body, server.name, shown, "shows what is outside or hidden")
        expect("set-cookie" not in answer.headers and b"<script>" not in answer.body[:200], server.name, shown, "headers can be added")
        expect(answer.status and answer.status < 500, server.name, shown, answer.status)
        to = location(answer)
        host = urllib.parse.urlsplit(to.replace("\\", "/")).netloc
        expect(not host or host.split(":")[0] in ("127.0.0.1", "evil.example") and path.startswith(b"http:"), server.name, shown, "leads to", to)
        expect("Index of" not in answer.body.decode("latin-1"), server.name, shown, "a listing")
    for method in ["POST", "PUT", "DELETE", "TRACE", "PATCH"]:
        answer = ask(server.port, "/fr/", method, Content_Length="0")
        expect(answer.status in (200, 403, 405, 501) and SECRET not in answer.body, server.name, method, answer.status)


# Accept-Language, and the language that must come; None for the page that asks.
WISHES = [
    ("fr", "fr"), ("ar", "ar"), ("en", "en"), ("FR", "fr"), ("fr-CA", "fr"), ("ar-MA,fr;q=0.9", "ar"), ("en-US,en;q=0.9", "en"), ("de", None), ("", None),
    ("de,fr;q=0.5", "fr"), ("fr;q=0.5,ar;q=0.8", "ar"), ("fr;q=0.85,ar;q=0.8", "fr"), ("fr;q=0.8,ar;q=0.85", "ar"), ("fr;q=0.9, en;q=0.9", "fr"), ("en;q=0.9, fr;q=0.9", "en"),
    ("fr;q=0", None), ("fr;q=0,en;q=0.1", "en"), ("fr;q=0.0, ar;q=0.01", "ar"), ("fr;q=1.0,ar", "fr"), ("fr;q=0.3,ar;q=1.000", "ar"), ("*", "ar"), ("de, *;q=0.5", "ar"),
    ("ar;q=0.2, *;q=0.5", "fr"), ("ar;q=0, *", "fr"), ("ar;q=0, fr;q=0, *;q=0.1", "en"), ("*;q=0", None), ("en;q=0.7,*;q=0.3", "en"), ("  fr ; q=0.4 , en ; q=0.6 ", "en"),
    ("fra", None), ("frx-FR,en", "en"), ("de-DE,de;q=0.9,en;q=0.8,fr;q=0.7", "en"), ("zh-Hant-TW,zh;q=0.9,ar-EG;q=0.4,en-GB;q=0.45", "en"), ("fr;q=0.09,en;q=0.1", "en"), ("fr|ar", None), ("x" * 5000, None), ("fr-" + "a" * 300 + ";q=0.5,en;q=0.4", "fr"),
]
COOKIES = [
    ("diwan-language=fr", "en", "fr"), ("a=1; diwan-language=ar", "en", "ar"), ("diwan-language=ar; b=2", "fr", "ar"), ("diwan-language=de", "en", "en"), ("diwan-language=", "fr", "fr"),
    ("x-diwan-language=fr", "en", "en"), ("diwan-language=frx", "en", "en"), ("diwan-language=//evil.example", "en", "en"),
]


def languages(server, public):
    for wish, lang in WISHES:
        answer = ask(server.port, "/", Accept_Language=wish)
        got = location(answer).strip("/") if answer.status == 302 else None
        expect(got == lang, server.name, "Accept-Language:", wish[:60], "gives", got, answer.status, "not", lang)
        vary = answer.headers.get("vary", "").lower()
        expect("accept-language" in vary and "cookie" in vary, server.name, wish[:40], "vary:", vary)
        expect_policy(server, f"/ ({wish[:20]})", answer, public)
    for cookie, wish, lang in COOKIES:
        answer = ask(server.port, "/", Cookie=cookie, Accept_Language=wish)
        expect(answer.status == 302 and location(answer) == f"/{lang}/", server.name, cookie, wish, answer.status, answer.headers.get("location"))


def asked_addresses(server):
    for former, _, to in odd.ASKED:
        # As browsers send it.
        address = urllib.parse.quote(former, safe="/?=&$()")
        answer = ask(server.port, address)
        expect(answer.status == 301 and urllib.parse.unquote(location(answer)) == to, server.name, address, answer.status, answer.headers.get("location"))
    other = ask(server.port, "/vieux/page.php?id=33")
    expect(location(other) == "/en/news/dam/", server.name, "another query", other.status, other.headers.get("location"))


def moved_addresses(server, moved):
    for former, to in moved.items():
        bare = former.rstrip("/")
        by_file = {quote(former) + "index.html"} if former.endswith("/") else set()
        for spelled in {quote(former), quote(bare), quote(former) + "?a=1&b=//x"} | by_file:
            answer = ask(server.port, spelled)
            expect(answer.status == 301 and urllib.parse.unquote(location(answer)) == to and location(answer).isascii(), server.name, former, spelled, answer.status, answer.headers.get("location"))
        near = ask(server.port, quote(bare + "x"))
        expect(near.status == 404, server.name, "near", former, near.status)


def hidden(public):
    (public.parent / "secret").write_bytes(SECRET)
    for name in [".hidden", "fr/.hidden", ".git/config", ".htaccess"]:
        (public / name).parent.mkdir(exist_ok=True)
        (public / name).write_bytes(SECRET)
    (public / ".well-known").mkdir()
    (public / ".well-known/security.txt").write_text("Contact: mailto:x@example.org\n")


def run():
    diwan, reference, built = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        work.chmod(0o755)
        # A name with signs that configurations read as their own.
        public = work / "pub $1 {x}" / "site"
        shutil.copytree(built, public)
        moved = odd.write(work / "odd")
        subprocess.run([diwan, "build", "--root", work / "odd", "--out", work / "odd-public", "--compress", "--quiet"], check=True)
        hosts.write(work / "hosts")
        subprocess.run([diwan, "build", "--root", work / "hosts", "--out", work / "hosts-public", "--compress", "--quiet"], check=True)
        long.write(work / "long")
        subprocess.run([diwan, "build", "--root", work / "long", "--out", work / "long-public", "--quiet"], check=True)
        hidden(public)
        for name in NAMES:
            with Server(diwan, name, reference, public, work / "run") as server:
                every_address(server, public)
                methods_and_ranges(server, public)
                faults_and_folders(server, public)
                hostile(server, public)
                languages(server, public)
                known = ask(server.port, "/.well-known/security.txt")
                expect(known.status == 200, name, "/.well-known/security.txt", known.status)
            with Server(diwan, name, work / "odd", work / "odd-public", work / "run") as server:
                every_address(server, work / "odd-public")
                moved_addresses(server, moved)
                asked_addresses(server)
                gone = ask(server.port, "/fr/news/old/")
                expect(gone.status == 410 and b"Titre" in gone.body, name, "gone", gone.status)
                expect_policy(server, "/fr/news/old/", gone, work / "odd-public")
            with Server(diwan, name, work / "hosts", work / "hosts-public", work / "run") as server:
                faults.extend(hosts.faults(server, work / "hosts-public"))
            with Server(diwan, name, work / "long", work / "long-public", work / "run") as server:
                faults.extend(long.faults(server))
    for fault in faults[:2000]:
        print(fault)
    print(f"{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(run())
