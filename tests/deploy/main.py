"""`diwan deploy` to every kind of place, and stopped at every step of it.

    python3 tests/deploy/main.py DIWAN MOTO_SERVER [--all]

Runs by the Python that has Moto. With --all, uploads by ssh are stopped as well. Nothing is stopped by a clock: programs are stopped at their nth call, a store at its nth request.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "servers"))

import odd
import servers
from places import KEY, REGION, SECRET, Sshd, Store

faults = []


def expect(condition, *what):
    if not condition:
        faults.append(" ".join(str(it) for it in what))
    return condition


class Site:
    """A small site in two states: in the second a page has changed, a page and a file are gone, and a page is new."""

    def __init__(self, diwan, work, environment):
        self.diwan, self.root, self.environment = diwan, work / "site", environment
        # Small, since it is uploaded a hundred times.
        odd.write(self.root, number=4, more="search: false\n")
        self.settings = (self.root / "site.yaml").read_text()
        self.targets = {}
        self.built = {}
        for state in ["first", "second"]:
            if state == "second":
                news = self.root / "content/news"
                for lang in ["ar", "fr", "en"]:
                    (news / f"old.{lang}.md").unlink()
                    page = news / f"dam.{lang}.md"
                    page.write_text(page.read_text().replace("[csv](data.csv)", "2"))
                    (news / f"new.{lang}.md").write_text(f"---\ntitle: {lang}\n---\n\n{lang}\n")
                (news / "data.csv").unlink()
            folder = work / state
            subprocess.run([diwan, "build", "--quiet", "--compress", "--root", self.root, "--out", folder], check=True)
            self.built[state] = contents(folder)
        self.folders = {state: work / state for state in self.built}

    def place(self, **targets):
        lines = "".join(f"  {name}: {{ {it} }}\n" for name, it in targets.items())
        (self.root / "site.yaml").write_text(f"{self.settings}deploy:\n{lines}")

    def command(self, state, name, *options):
        return [self.diwan, "deploy", name, "--root", self.root, "--from", self.folders[state], *options]

    def deploy(self, state, name, *options, status=0):
        run = subprocess.run(self.command(state, name, *options), capture_output=True, text=True, env=self.environment, timeout=120)
        expect(run.returncode == status, name, state, *options, "ended with", run.returncode, run.stdout[-300:], run.stderr[-1500:])
        expect(SECRET not in run.stdout + run.stderr and KEY not in run.stdout + run.stderr, name, "tells a secret")
        return run.stdout

    def stopped(self, state, name):
        run = subprocess.Popen(self.command(state, name), env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return run


def contents(folder):
    """Every file that is published, by its path."""
    found = {}
    for file in sorted(pathlib.Path(folder).rglob("*")):
        path = file.relative_to(folder).as_posix()
        if file.is_file() and not any(part.startswith(".") for part in path.split("/")):
            found[path] = file.read_bytes()
    return found


def pages(files):
    return {path: it for path, it in files.items() if path.endswith(".html")}


def stays_a_while(path):
    """Whether an open page may load it, and it says nothing of any page: what was withdrawn must not be found any longer."""
    plain = path.removesuffix(".br").removesuffix(".gz")
    return plain.startswith("assets/") and not plain.startswith("assets/search/") and plain.endswith((".css", ".js", ".woff2"))


def same(name, got, wanted, other=()):
    """What is wanted is there, and nothing else but what pages of the other state may load."""
    for path in wanted.keys() | got.keys():
        if path not in wanted and path in other and stays_a_while(path):
            continue
        expect(got.get(path) == wanted.get(path), name, path, "is missing" if path not in got else "is too much" if path not in wanted else "differs")


def either(name, got, first, second, step):
    """Every page is the former or the new one; what a page loads is there before it."""
    for path in pages(first).keys() & pages(second).keys():
        expect(got.get(path) in (first[path], second[path]), name, step, path, "is neither the former nor the new page")
    for path, bytes in got.items():
        expect(bytes in (first.get(path), second.get(path)), name, step, path, "is of neither site")


def goes_round(site, name, read):
    """Rehearsed, uploaded, uploaded again, changed, and back."""
    first, second = site.built["first"], site.built["second"]
    expect("to upload" in site.deploy("first", name, "--dry-run"), name, "a rehearsal says nothing")
    expect(not read(), name, "a rehearsal uploads")
    site.deploy("first", name)
    same(name, read(), first)
    expect(" 0 files uploaded" in site.deploy("first", name), name, "uploads again what is there")
    told = site.deploy("second", name)
    expect(f" {sum(first.get(path) != it for path, it in second.items())} files uploaded" in told, name, "uploads more than what changed:", told)
    there = read()
    same(name, there, second, first)
    for path in [path for path in first if stays_a_while(path)]:
        expect(path in there, name, path, "is gone though a page may load it")
    expect("news/data.csv" in first and "news/data.csv" not in there, name, "a file that nothing names any more is still there")
    site.deploy("first", name)
    same(name, read(), first, second)


def stopped_programs(site, name, read, programs):
    """Stopped at each call of a program, before and after it; then run to its end."""
    first, second = site.built["first"], site.built["second"]
    programs.stop_at(10_000, "before")
    site.deploy("second", name)
    calls = programs.calls()
    programs.go_on()
    expect(calls >= 3, name, "calls", calls)
    # Git is called for many small things before the one that counts, which is the last.
    for number in sorted({*range(1, calls + 1, max(1, calls // 4)), calls - 1, calls}):
        for way in ["before", "after"]:
            site.deploy("first", name)
            programs.stop_at(number, way)
            run = site.stopped("second", name)
            run.wait(60)
            programs.go_on()
            # A program that another one called takes that one with it: then the upload fails, and says so.
            expect(run.returncode in (-9, 1), name, number, way, "is not stopped:", run.returncode)
            either(name, read(), first, second, (number, way))
            site.deploy("second", name)
            same(name, read(), second, first.keys())


def stopped_store(site, name, store):
    first, second = site.built["first"], site.built["second"]
    site.deploy("first", name)
    store.number = 0
    site.deploy("second", name)
    requests = store.number
    for number in sorted({*range(1, requests + 1, max(1, requests // 6)), requests - 1, requests}):
        for way in ["before", "after"]:
            site.deploy("first", name)
            store.number, store.limit = 0, (number, way)
            store.victim = site.stopped("second", name)
            store.victim.wait(60)
            expect(store.victim.returncode == -9, name, number, way, "is not stopped:", store.victim.returncode)
            store.settle()
            store.limit = store.victim = None
            either(name, in_bucket(store), first, second, (number, way))
            site.deploy("second", name)
            same(name, in_bucket(store), second, first.keys())


def in_bucket(store):
    return {key: store.read(key)[2] for key in store.objects() if not key.startswith(".")}


def of_store(site, store):
    name = "bucket"
    goes_round(site, name, lambda: in_bucket(store))
    # What is said of the objects.
    headers = {path: {key.lower(): value for key, value in store.read(path)[1].items()} for path in site.built["first"]}
    for path, said in headers.items():
        kept = "public, max-age=31536000, immutable" if path.startswith("assets/") else "no-cache"
        expect(said.get("cache-control") == kept, path, said.get("cache-control"))
        ending = path.removesuffix(".br").removesuffix(".gz").rsplit(".", 1)[-1]
        wanted = {"html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8", "csv": "text/csv; charset=utf-8"}.get(ending)
        expect(wanted in (None, said.get("content-type")), path, said.get("content-type"))
        expect(said.get("content-encoding") == {"br": "br", "gz": "gzip"}.get(path.rsplit(".", 1)[-1]), path, said.get("content-encoding"))
    moved = [path for path, said in headers.items() if "x-amz-website-redirect-location" in said]
    expect(len(moved) > 12, "former addresses lead on from", len(moved), "objects")
    # Each group after the one that it needs, and removals at the end.
    store.asked.clear()
    site.deploy("second", name)
    asked = [(method, key) for method, key in store.asked if not key.startswith(".") and method != "GET"]
    ranks = [9 if method == "DELETE" else 0 if key.startswith("assets/") else 2 if ".html" in key else 3 if "feed." in key or "/" not in key else 1 for method, key in asked]
    expect(ranks == sorted(ranks) and 9 in ranks, "out of order:", asked)
    expect(not any(key.startswith(".diwan-deploying") for key in store.objects()), "the lease is left")
    stopped_store(site, name, store)
    expect(not store.faults, store.faults[:3])
    with_wrong_key = dict(site.environment, AWS_SECRET_ACCESS_KEY="")
    run = subprocess.run(site.command("first", name), capture_output=True, text=True, env=with_wrong_key)
    expect(run.returncode == 1 and "AWS_SECRET_ACCESS_KEY` is not set" in run.stderr, "no secret:", run.stderr)


def of_folders(site, work, sshd):
    site.place(folder=f"kind: folder, to: {work}/share/site", now=f"kind: folder, to: {work}/share/site, delay: 0")
    (work / "share").mkdir()
    goes_round(site, "folder", lambda: contents(work / "share/site"))
    (work / "share/site/theirs.txt").write_text("theirs")
    site.deploy("second", "folder")
    expect((work / "share/site/theirs.txt").exists(), "folder: what others put there is gone")
    (work / "share/site/theirs.txt").unlink()
    site.deploy("second", "now")
    same("folder, without delay", contents(work / "share/site"), site.built["second"])

    far = work / "far"
    for name in ["new", "link", "there", "sftp"]:
        (far / name).mkdir(parents=True)
    (far / "link/it").symlink_to("elsewhere")
    (far / "link/elsewhere").mkdir()
    site.place(
        new=f'kind: rsync, to: "place:{far}/new/it s/"', link=f'kind: rsync, to: "place:{far}/link/it"',
        there=f'kind: rsync, to: "place:{far}/there"', sftp=f'kind: sftp, to: "place:{far}/sftp/a b"')
    for name, folder in [("new", far / "new/it s"), ("link", far / "link/it"), ("there", far / "there"), ("sftp", far / "sftp/a b")]:
        read = lambda folder=folder: contents(folder) if folder.exists() else {}
        goes_round(site, name, read)
        (folder / "theirs.txt").write_text("theirs")
        site.deploy("second", name)
        expect((folder / "theirs.txt").exists(), name, "what others put there is gone")
        (folder / "theirs.txt").unlink()
    # Each stop waits for programs on both sides of a connection: minutes, so only where asked for.
    for name, folder in [("there", far / "there"), ("sftp", far / "sftp/a b")] if "--all" in sys.argv else []:
        stopped_programs(site, name, lambda folder=folder: contents(folder), sshd.programs)
    left = [it.name for it in (far / "link").iterdir()]
    expect(len([it for it in left if it.startswith(".it.diwan-") and not it.endswith("ing")]) == 1, "former folders are left:", left)


def of_branch(site, work, sshd):
    bare = work / "pages.git"
    git = lambda *args: subprocess.run(["git", "--git-dir", bare, *args], check=True, capture_output=True).stdout
    git("init", "--quiet", "--bare", bare)
    site.place(pages=f"kind: git, to: {bare}, branch: pages")

    def read():
        if not git("branch", "--list", "pages"):
            return {}
        out = work / "checked-out"
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir()
        subprocess.run(["tar", "-x", "-C", out], input=git("archive", "pages"), check=True)
        return contents(out)

    goes_round(site, "pages", read)
    expect(git("rev-list", "--count", "pages").strip() == b"3", "a commit for each state:", git("rev-list", "--count", "pages"))
    stopped_programs(site, "pages", read, sshd.programs)


def of_proof(site, work):
    """What a server publishes, held against what was built."""
    public = work / "published"
    shutil.copytree(site.folders["first"], public)
    with servers.Server(site.diwan, "nginx", site.root, public, work / "run") as server:
        command = [site.diwan, "deploy", "--verify", f"http://127.0.0.1:{server.port}", "--root", site.root, "--from", site.folders["first"]]
        run = subprocess.run(command, capture_output=True, text=True, env=site.environment)
        expect(run.returncode == 0 and "as they were built" in run.stdout, "verify:", run.stdout, run.stderr[:2000])
        (public / "fr/news/index.html").write_text("other")
        (public / "robots.txt").unlink()
        run = subprocess.run(command, capture_output=True, text=True, env=site.environment)
        expect(run.returncode == 1 and "/fr/news/ is not what was built" in run.stderr and "/robots.txt answers 404" in run.stderr, "verify:", run.stderr[:2000])
        expect(run.stderr.count("error[") == 2, "verify:", run.stderr[:2000])


def run():
    diwan, moto = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        work.chmod(0o755)
        sshd = Sshd(work)
        environment = dict(os.environ, PATH=f"{sshd.programs.folder}:{os.environ['PATH']}", AWS_ACCESS_KEY_ID=KEY, AWS_SECRET_ACCESS_KEY=SECRET, DIWAN_LANG="en")
        environment.pop("AWS_SESSION_TOKEN", None)
        site = Site(diwan, work, environment)
        store = Store(work, moto)
        try:
            site.place(web="kind: folder, to: x")
            of_proof(site, work)
            of_folders(site, work, sshd)
            of_branch(site, work, sshd)
            site.place(bucket=f'kind: s3, bucket: site, endpoint: "{store.endpoint}", region: {REGION}')
            of_store(site, store)
        finally:
            store.stop()
            sshd.stop()
    for fault in faults[:100]:
        print(fault)
    print(f"{len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(run())
