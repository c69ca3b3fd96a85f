"""No address that was ever public is lost, in the servers themselves.

    python3 tests/servers/histories.py DIWAN [HISTORIES [SEED]]

Histories of edits put together by chance: pages are renamed, moved, given another slug, deleted, put back, ended by a day, and lose a
language. After each edit the addresses are recorded (`record --fix`), and what Diwan only asks about is answered as an editor
would. In the end nginx, Apache and Caddy are asked for every address that was ever public: the page that stood there answers,
or the address leads to where it stands now in one step, or it is gone (410).
"""

import pathlib
import random
import re
import subprocess
import sys
import tempfile
import urllib.parse

from servers import NAMES, Server, ask

LANGS = ["ar", "fr"]
SECTIONS = ["decrees", "letters"]
WORDS = ["barrage", "compteur", "digue", "écluse", "fontaine", "سدّ", "عين", "نهر"]
SETTINGS = """title: { ar: موقع, fr: Site }
base_url: https://www.example.org
cards: false
search: false
languages:
  ar: { locale: ar-TN }
  fr: { locale: fr-FR }
"""


class Desk:
    """A site that is edited, and all that was ever public."""

    def __init__(self, diwan, root, dice):
        self.diwan, self.root, self.dice = diwan, root, dice
        self.deleted, self.owners, self.names, self.day, self.gone = [], {}, 0, 1, 0
        (root / "site.yaml").write_text(SETTINGS)
        for section in ["", *SECTIONS]:
            for lang in LANGS:
                self.write(pathlib.PurePath("content", section, f"_index.{lang}.md"), "---\ntitle: x\n---\n")
        for _ in range(3):
            self.add()
        self.settle()

    def write(self, path, text):
        path = self.root / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def pages(self):
        return {path: path.read_text() for path in sorted((self.root / "content").rglob("*.md"))}

    def works(self):
        """The works that somebody wrote, each with its files."""
        works = {}
        for path, text in self.pages().items():
            if "title: mark-" in text:
                works.setdefault(path.name.rsplit(".", 2)[0] + str(path.parent), []).append(path)
        return list(works.values())

    def name(self):
        self.names += 1
        return f"{self.dice.choice(WORDS)}{self.names}"

    def add(self):
        name = self.name()
        for lang in LANGS:
            mark = f"mark-{self.names}-{lang}"
            self.write(f"content/decrees/{name}.{lang}.md", f"---\ntitle: {mark}\ntype: statement\n---\n{mark}\n\n## One {{#one-{self.names}}}\n\nText.\n")

    def edit(self):
        works = self.works()
        if not works:
            return self.add()
        files = self.dice.choice(works)
        kind = self.dice.choice(["rename", "rename", "move", "move", "slug", "slug", "delete", "language", "restore", "expire", "add"])
        if kind == "add":
            self.add()
        elif kind in ("rename", "move"):
            name = self.name()
            for path in files:
                old, lang, _ = path.name.rsplit(".", 2)
                section = path.parent.name if kind == "rename" else SECTIONS[path.parent.name == SECTIONS[0]]
                new = self.dice.choice([name, f"{old}-{name}"]) if kind == "rename" and path == files[0] else (new if kind == "rename" else old)
                path.rename(path.parent.parent / section / f"{new}.{lang}.md")
        elif kind == "slug":
            path = self.dice.choice(files)
            bare = re.sub(r"^slug:.*\n", "", path.read_text(), flags=re.M)
            path.write_text(bare.replace("title:", f"slug: {self.name()}\ntitle:", 1))
        elif kind == "expire":
            for path in files:
                if "expires_at" not in path.read_text():
                    path.write_text(path.read_text().replace("title:", f"expires_at: 2026-01-{self.day:02}\ntitle:", 1))
        elif kind in ("delete", "language"):
            gone = files if kind == "delete" else [self.dice.choice(files)]
            self.deleted.append([(path, path.read_text()) for path in gone])
            for path in gone:
                path.unlink()
        elif self.deleted:
            for path, text in self.deleted.pop():
                for other, said in self.pages().items():
                    if f"title: gone-{self.mark(text)}\n" in said:
                        other.unlink()
                path.write_text(text)

    @staticmethod
    def mark(text):
        found = re.search(r"title: (mark-\S+)", text)
        return found and found[1]

    def run(self, *args):
        now = f"2026-01-{self.day:02}T12:00:00Z"
        return subprocess.run([self.diwan, *args, "--root", self.root, "--now", now], capture_output=True, text=True)

    def settle(self):
        """Does what is proposed, answers the rest, and notes which page stands where."""
        self.day += 1
        for _ in range(6):
            told = self.run("record", "--fix")
            if told.returncode == 0:
                break
            # Addresses in Arabic stand between marks that isolate them.
            said = re.sub("[\u2066-\u2069]", "", told.stderr)
            lost = re.findall(r"`(/[^`]*)` has been public since", said)
            back = re.findall(r"two outputs have the address `(/[^`]*)`", said)
            for address in back:
                self.stands_again(address)
            if not lost and not back:
                raise SystemExit(f"what is to be answered?\n{told.stderr}")
            for address in lost:
                self.by_hand(address)
        else:
            raise SystemExit(f"nothing settles this:\n{told.stderr}")
        for line in (self.root / "ledger.txt").read_text().splitlines():
            if line.startswith("/"):
                address, work, lang, kind, _, last = line.split("\t")
                if kind == "page" and last == "-":
                    path = self.root / f"content/{work}.{lang}.md"
                    mark = self.mark(path.read_text()) if path.exists() else None
                    if mark:
                        self.owners[address] = mark

    def stands_again(self, address):
        """A page has come back to an address that was a former one: it is none any more."""
        for path, text in self.pages().items():
            old = re.search(r"^aliases: \[(.*)\]\n", text, re.M)
            if old:
                kept = [it for it in old[1].split(", ") if it.strip('"') != address]
                path.write_text(text.replace(old[0], f"aliases: [{', '.join(kept)}]\n" if kept else "", 1))

    def by_hand(self, address):
        """The editor knows which page it was: it leads there, or its place says that it is gone."""
        address = address.split("#")[0]
        mark = self.owners.get(address, "nobody")
        for path, text in self.pages().items():
            if f"title: {mark}\n" in text and "expires_at" not in text:
                old = re.search(r"^aliases: \[(.*)\]$", text, re.M)
                listed = [old[1]] if old else []
                listed.append(f'"{address}"')
                bare = re.sub(r"^aliases:.*\n", "", text, flags=re.M)
                return path.write_text(bare.replace("title:", f"aliases: [{', '.join(listed)}]\ntitle:", 1))
        lang, section, slug = address.strip("/").split("/")
        self.gone += 1
        self.write(f"content/{section}/gone{self.gone}.{lang}.md", f"---\ntitle: gone-{mark}\nslug: {slug}\ntype: gone\nwithdrawn: {{ on: 2026-01-01, reason: gone }}\n---\n")

    def faults(self):
        """What the servers answer that is not right, for every address that was ever public."""
        public = self.root.parent / "public"
        built = self.run("build", "--out", public, "--quiet")
        if built.returncode:
            raise SystemExit(built.stderr)
        stands = {}
        for path, text in self.pages().items():
            if self.mark(text) and not ("expires_at" in text):
                stands[self.mark(text)] = path
        for name in NAMES:
            with Server(self.diwan, name, self.root, public, self.root.parent / "run") as server:
                for address, mark in self.owners.items():
                    answer = ask(server.port, urllib.parse.quote(address))
                    steps = 0
                    while answer.status == 301 and steps < 5:
                        to = re.sub(r"^https?://[^/]*", "", answer.headers["location"])
                        answer, steps = ask(server.port, to), steps + 1
                    if mark in stands:
                        is_right = answer.status == 200 and mark.encode() in answer.body and steps < 2
                    else:
                        is_right = answer.status == 410 or (answer.status == 200 and b"mark-" in answer.body)
                    if not is_right:
                        yield f"{name}: {address} ({mark}) answers {answer.status} after {steps} steps"


def main():
    diwan = pathlib.Path(sys.argv[1]).resolve()
    number = int(sys.argv[2]) if len(sys.argv) > 2 else 6
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    faults, addresses = [], 0
    for at in range(number):
        dice = random.Random(f"{seed} {at}")
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            folder.chmod(0o755)
            root = folder / "site"
            root.mkdir()
            desk = Desk(diwan, root, dice)
            for _ in range(dice.randint(3, 9)):
                desk.edit()
                desk.settle()
            addresses += len(desk.owners)
            faults += [f"history {at}: {fault}" for fault in desk.faults()]
    print("\n".join(faults))
    print(f"{number} histories, {addresses} addresses, {len(faults)} faults")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
