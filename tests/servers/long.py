"""Hosts with long names, a host for each of many languages, and thousands of long former addresses: servers keep all of these in tables
of bounded size, and nginx does not start when something does not fit."""

import pathlib
import urllib.parse

from servers import ask

HOSTS = {
    # A ministry's host of a usual length, one in Arabic letters, one as long as a label may be.
    "main": "www.ministere-des-transports-et-de-la-logistique.gouv.example.org",
    "ar": "xn--mgbaam7a8h.xn--ngbc5azd.xn--mgberp4a5d4ar.example.org",
    "fr": "n" + "a" * 61 + "z." + "b" * 63 + ".example.org",
    "en": "en.example.org",
}
LANGUAGES = ["ar", "fr", "en", "es", "de", "it", "pt", "tr", "nl", "pl"]


def former(at):
    """A long one: two folders of a hundred Arabic letters each."""
    return f"/{'وزارة' * 20}/{'قرار' * 25}-{at}/"


def write(folder, number=2000):
    """Writes the site; the sections are there so that each language has a page."""
    folder = pathlib.Path(folder)
    content = folder / "content"
    content.mkdir(parents=True)
    own = "".join(f'  {lang}: {{ locale: {lang}, base_url: "https://{HOSTS.get(lang, lang + "-" + "x" * 45 + ".example.org")}"{"" if lang == "fr" else ", fallback: [fr]"} }}\n' for lang in LANGUAGES)
    (folder / "site.yaml").write_text(f"""title: {{ ar: موقع, fr: Site, en: Site }}
base_url: https://{HOSTS["main"]}
cards: false
search: false
languages:
{own}""")
    for lang in LANGUAGES:
        (content / f"_index.{lang}.md").write_text(f"---\ntitle: Home {lang}\n---\n")
    (content / "dam.fr.md").write_text("---\ntitle: Barrage\n---\n")
    rows = [f"- {{ from: {former(at)!r}, to: dam, lang: fr }}\n" for at in range(number)]
    (folder / "redirects.yaml").write_text("".join(rows))


def faults(server, number=2000):
    """What does not answer as it should."""
    found = []
    for lang in ["ar", "fr", "en", "es"]:
        host = HOSTS.get(lang, lang + "-" + "x" * 45 + ".example.org")
        answer = ask(server.port, "/", host=host)
        if answer.status != 200 or f"Home {lang}".encode() not in answer.body or answer.headers.get("content-language", lang) != lang:
            found.append(f"{server.name} {host}: {answer.status} {answer.body[:60]!r}")
    for at in [0, 1, 25, 26, number - 1]:
        for spelled in {urllib.parse.quote(former(at)), urllib.parse.quote(former(at).rstrip("/")), former(at)}:
            answer = ask(server.port, spelled, host=HOSTS["main"])
            to = f"https://{HOSTS['fr']}/dam/"
            if answer.status != 301 or answer.headers.get("location") != to:
                found.append(f"{server.name} former address {at}: {answer.status} {answer.headers.get('location')}")
    near = ask(server.port, urllib.parse.quote(former(number)), host=HOSTS["main"])
    if near.status != 404:
        found.append(f"{server.name}: an address like a former one answers {near.status}")
    return found


if __name__ == "__main__":
    import subprocess
    import sys
    import tempfile

    from servers import NAMES, Server

    with tempfile.TemporaryDirectory() as name:
        work = pathlib.Path(name)
        work.chmod(0o755)
        write(work / "long")
        subprocess.run([sys.argv[1], "build", "--root", work / "long", "--out", work / "public", "--quiet"], check=True)
        for kind in sys.argv[2:] or NAMES:
            with Server(sys.argv[1], kind, work / "long", work / "public", work / "run") as server:
                print(kind, faults(server))
