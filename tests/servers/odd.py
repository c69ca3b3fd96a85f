"""A small site with everything that is hard to say to a server: odd former addresses, Arabic ones, what was removed."""

import pathlib
import random
import urllib.parse

# Every character that an address may hold and a configuration may read as its own.
ODD = list(" !#$%&'()+,;=@[]^`{}~-_") + ["${x}", "{$HOME}", "{path}", "$1", "%1", "%{REQUEST_URI}", "\u0645", "é", "ا\u0644", "😀", "#x", "..x"]


# Former addresses with queries: as the settings name them, where they lead, and where a reader ends.
ASKED = [
    ("/vieux/page.php?id=3", "to: news/dam, lang: fr", "/fr/news/été-d'hiver/"),
    ("/vieux/page.php?id=4&q=ماء$1", "to: news/dam, lang: ar", "/ar/news/أخبار-السدّ/"),
    ("/vieux/page.php?id=(5)", 'to: "https://elsewhere.example/{path}/?a=$b&c=$1"', "https://elsewhere.example/{path}/?a=$b&c=$1"),
    ("/vieux/page.php", "to: news/dam, lang: en", "/en/news/dam/"),
]


def odd_names(seed, number):
    """Names put together by chance; none that a file system could not hold."""
    dice = random.Random(seed)
    names = []
    for at in range(number):
        name = "".join(dice.choice(ODD + ["a", "Z", "0"]) for _ in range(dice.randint(1, 6))).strip(" .")
        # A number at the end: addresses that differ in capitals only would be one file elsewhere. The first sign is no dot.
        names.append(f"a{name}{at}" if not name or name[0] in ".~" else f"{name}{at}")
    return names


def write(folder, seed=1, number=25, more=""):
    """Writes the site, with so many former addresses a page; gives them, each with the new one."""
    folder = pathlib.Path(folder)
    content = folder / "content"
    (content / "news").mkdir(parents=True)
    (folder / "site.yaml").write_text("""title: { ar: موقع, fr: Site, en: Site }
base_url: https://www.example.org
time_zone: Africa/Tunis
cards: false
""" + more + """languages:
  ar: { locale: ar-TN, fallback: [fr] }
  fr: { locale: fr-FR, fallback: [en] }
  en: { locale: en-GB, fallback: [fr] }
""")
    titles = {"ar": "عنوان", "fr": "Titre", "en": "Title"}
    for lang, title in titles.items():
        (content / f"_index.{lang}.md").write_text(f"---\ntitle: {title}\n---\n\n{title}\n")
        (content / "news" / f"_index.{lang}.md").write_text(f"---\ntitle: {title}\n---\n")
        (content / "news" / f"old.{lang}.md").write_text(f"---\ntitle: {title} 1\ntype: gone\nwithdrawn: {{ on: 2020-01-01, reason: {title} }}\n---\n")
    moved = {}
    for lang, slug in [("ar", "أخبار-السدّ"), ("fr", "été-d'hiver"), ("en", "dam")]:
        aliases = [f"/old {lang}/{name}/" for name in odd_names(f"{seed}{lang}", number)]
        aliases += [f"/{name}.php" for name in odd_names(f"{lang}{seed}", number // 3)] + [f"/قديم/{lang}/"]
        listed = "".join("  - " + quoted(urllib.parse.quote(alias)) + "\n" for alias in aliases)
        (content / "news" / f"dam.{lang}.md").write_text(f"---\ntitle: {titles[lang]} 2\nslug: {quoted(slug)}\naliases:\n{listed}---\n\n{titles[lang]} [csv](data.csv)\n")
        moved.update({alias: f"/{lang}/news/{slug}/" for alias in aliases})
    (content / "news" / "data.csv").write_text("a,b\n1,2\n")
    (folder / "redirects.yaml").write_text("".join(f"- {{ from: {quoted(former)}, {to} }}\n" for former, to, _ in ASKED))
    return moved


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
