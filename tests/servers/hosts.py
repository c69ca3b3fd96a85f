"""A language on a host of its own: which folder answers, what lies there for all languages, and where the other host leads."""

import pathlib

from servers import ask

SITE = """title: { ar: موقع, fr: Site, en: Site }
base_url: https://www.example.org
cards: false
languages:
  ar: { locale: ar-TN, base_url: "https://ar.example.org" }
  fr: { locale: fr-FR }
  en: { locale: en-GB }
"""
OWN, MAIN = "ar.example.org", "www.example.org"


def write(folder):
    content = pathlib.Path(folder) / "content"
    (content / "news").mkdir(parents=True)
    (content.parent / "site.yaml").write_text(SITE)
    for lang in ["ar", "fr", "en"]:
        (content / f"_index.{lang}.md").write_text(f"---\ntitle: Home {lang}\n---\n")
        (content / "news" / f"_index.{lang}.md").write_text(f"---\ntitle: News {lang}\n---\n")
        aliases = f"aliases: [/{lang}/old/, /former-{lang}/]"
        (content / "news" / f"dam.{lang}.md").write_text(f"---\ntitle: Dam {lang}\n{aliases}\n---\n\n[csv](data.csv)\n")
    (content / "news" / "data.csv").write_text("a,b\n1,2\n")


# Host, address, status, and the file that comes or the address that is led to.
ASKED = [
    (OWN, "/", 200, "ar/index.html"),
    (OWN, "/news/", 200, "ar/news/index.html"),
    (OWN, "/news/dam/", 200, "ar/news/dam/index.html"),
    (OWN, "/news/data.csv", 200, "news/data.csv"),
    (OWN, "/robots.txt", 200, "robots.txt"),
    (OWN, "/sitemap.xml", 200, "sitemap.xml"),
    (OWN, "/feed.xml", 404, "ar/404.html"),
    (OWN, "/nowhere", 404, "ar/404.html"),
    (OWN, "/fr/nowhere/", 404, "ar/404.html"),
    (OWN, "/fr/", 404, "ar/404.html"),
    (OWN, "/index.html", 200, "ar/index.html"),
    (OWN, "/_headers", 404, "ar/404.html"),
    (OWN, "/404.html", 404, "ar/404.html"),
    (OWN, "/old/", 301, "https://ar.example.org/news/dam/"),
    (MAIN, "/ar/", 301, "https://ar.example.org/"),
    (MAIN, "/ar", 301, "https://ar.example.org/"),
    (MAIN, "/ar/news/dam/?a=1", 301, "https://ar.example.org/news/dam/"),
    (MAIN, "/arx/", 404, "404.html"),
    (MAIN, "/fr/news/dam/", 200, "fr/news/dam/index.html"),
    (MAIN, "/former-ar/", 301, "https://ar.example.org/news/dam/"),
    (MAIN, "/fr/old/", 301, "/fr/news/dam/"),
    (MAIN, "/news/data.csv", 200, "news/data.csv"),
]


def faults(server, public):
    found = []
    for host, address, status, what in ASKED:
        answer = ask(server.port, address, host=host)
        to = answer.headers.get("location", "").removeprefix(f"http://{host}").removeprefix(f":{server.port}").split("?")[0]
        is_it = to == what if status == 301 else answer.body == (public / what).read_bytes()
        if answer.status != status or not is_it:
            found.append(f"{server.name} {host}{address}: {answer.status} {to} {answer.body[:60]!r}")
    for wish, to in [("ar", "https://ar.example.org/"), ("fr", "/fr/")]:
        answer = ask(server.port, "/", host=MAIN, Accept_Language=wish)
        led = answer.headers.get("location", "").removeprefix(f"http://{MAIN}").removeprefix(f":{server.port}")
        if answer.status != 302 or led != to:
            found.append(f"{server.name} wish {wish}: {answer.status} {led}")
    assets = [file for file in (public / "assets").rglob("*.css")]
    for file in assets[:1]:
        for encoding in ["identity", "br", "gzip"]:
            answer = ask(server.port, "/" + file.relative_to(public).as_posix(), host=OWN, Accept_Encoding=encoding)
            if answer.status != 200 or "immutable" not in answer.headers.get("cache-control", ""):
                found.append(f"{server.name} {file.name} {encoding}: {answer.status} {answer.headers}")
    return found
