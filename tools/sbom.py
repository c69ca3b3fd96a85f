"""What the binary is made of: an SBOM (CycloneDX 1.5, JSON) and the notices that licences ask for.

Both come from `cargo metadata`, which knows the crates that are linked for a target, from Cargo.lock, which knows their
checksums, and from the crates themselves, which carry the texts of their licences. No network, no clock but SOURCE_DATE_EPOCH.
"""

import argparse
import datetime
import json
import os
import pathlib
import re
import subprocess
import tomllib
import uuid
import zlib


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    for name in ("target", "glibc", "sbom", "notices"):
        arguments.add_argument(f"--{name}", required=True)
    asked = arguments.parse_args()
    metadata = json.loads(run("cargo", "metadata", "--locked", "--format-version=1", "--filter-platform", asked.target))
    crates = {package["id"]: package for package in metadata["packages"]}
    root = metadata["resolve"]["root"]
    linked = links(metadata["resolve"]["nodes"], root)
    others = [standard_library(), *c_library(asked)]
    write_json(asked.sbom, sbom(crates, linked, root, others))
    write(asked.notices, notices([crates[one] for one in sorted(linked) if one != root], others))


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def links(nodes, root):
    """The crates in the binary, each with those that it uses; what only builds or tests it is left out."""
    nodes = {node["id"]: node for node in nodes}
    linked, left = {}, [root]
    while left:
        one = left.pop()
        if one in linked:
            continue
        linked[one] = sorted(
            dep["pkg"]
            for dep in nodes[one]["deps"]
            if any(kind["kind"] is None for kind in dep["dep_kinds"])
        )
        left.extend(linked[one])
    return linked


def standard_library():
    version = run("rustc", "--version").split()[1]
    return {"name": "rust-std", "version": version, "licence": "MIT OR Apache-2.0", "home": "https://www.rust-lang.org/"}


def c_library(asked):
    """The C library, where it is part of the binary."""
    if asked.glibc:
        return []
    if asked.target.endswith("-musl"):
        return [{"name": "musl", "version": "", "licence": "MIT", "home": "https://musl.libc.org/"}]
    version = os.confstr("CS_GNU_LIBC_VERSION").split()[-1]
    return [{"name": "glibc", "version": version, "licence": "LGPL-2.1-or-later", "home": "https://sourceware.org/glibc/"}]


def sbom(crates, linked, root, others):
    lock = tomllib.loads(pathlib.Path("Cargo.lock").read_text())["package"]
    sums = {(package["name"], package["version"]): package.get("checksum") for package in lock}
    components = [component(crates[one], sums) for one in linked if one != root]
    components += [
        {
            "type": "library",
            "bom-ref": f"pkg:generic/{other['name']}@{other['version']}",
            "name": other["name"],
            "version": other["version"],
            "purl": f"pkg:generic/{other['name']}@{other['version']}",
            "licenses": [{"expression": other["licence"]}],
        }
        for other in others
    ]
    components.sort(key=lambda one: one["bom-ref"])
    uses = {purl(crates[one]): sorted(purl(crates[dep]) for dep in deps) for one, deps in linked.items()}
    uses[purl(crates[root])] += [one["bom-ref"] for one in components if one["bom-ref"].startswith("pkg:generic/")]
    time = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), datetime.timezone.utc)
    own = component(crates[root], sums)
    own["type"] = "application"
    body = {
        "metadata": {"timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ"), "component": own},
        "components": components,
        "dependencies": [{"ref": one, "dependsOn": uses[one]} for one in sorted(uses)],
    }
    # A serial number must be unique to what is listed, not to the moment of listing.
    serial = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(body, sort_keys=True))
    head = {"bomFormat": "CycloneDX", "specVersion": "1.5", "serialNumber": f"urn:uuid:{serial}", "version": 1}
    return head | body


def component(crate, sums):
    digest = sums.get((crate["name"], crate["version"]))
    return {
        "type": "library",
        "bom-ref": purl(crate),
        "name": crate["name"],
        "version": crate["version"],
        "purl": purl(crate),
        # Old crates write `MIT/Apache-2.0`, which SPDX does not know.
        "licenses": [{"expression": (crate["license"] or "NOASSERTION").replace("/", " OR ")}],
        **({"description": " ".join(crate["description"].split())} if crate["description"] else {}),
        **({"hashes": [{"alg": "SHA-256", "content": digest}]} if digest else {}),
        **({"externalReferences": [{"type": "vcs", "url": crate["repository"]}]} if crate["repository"] else {}),
    }


def purl(crate):
    return f"pkg:cargo/{crate['name']}@{crate['version']}"


def notices(crates, others):
    """The name and licence of each part, and each text of a licence once, with the parts that it is of."""
    crates = sorted(crates, key=lambda crate: (crate["name"], crate["version"]))
    texts = {}
    for crate in crates:
        name = f"{crate['name']} {crate['version']}"
        for text in licence_texts(crate):
            texts.setdefault(text, []).append(name)
        if crate["name"] == "two-face":
            for grammar, text in grammar_licences(crate):
                texts.setdefault(text, []).append(f"{name}: the grammar {grammar}")
    parts = [f"{one['name']} {one['version']}: {one['license']}" for one in crates]
    parts += [f"{other['name']} {other['version']}: {other['licence']}, {other['home']}" for other in others]
    lines = ["The program diwan is made of these parts, each under its own licence:", "", *parts, ""]
    if any(other["name"] == "glibc" for other in others):
        lines += [
            "The C library, glibc, is linked into it under the GNU Lesser General Public License 2.1. Its source is that of the",
            "system that the program was built on (Debian: apt source glibc); `bash tools/dist` links the program anew, with",
            "another C library if you like, from its complete source.",
            "",
        ]
    for text, names in sorted(texts.items(), key=lambda item: item[1]):
        lines += ["=" * 100, *names, "-" * 100, text.strip("\n"), ""]
    return "\n".join(lines)


def licence_texts(crate):
    folder = pathlib.Path(crate["manifest_path"]).parent
    name = re.compile(r"(licen[cs]e|copying|notice|copyright|unlicense)", re.IGNORECASE)
    files = sorted(path for path in folder.iterdir() if path.is_file() and name.match(path.name))
    return ["\n".join(path.read_text(errors="replace").splitlines()) for path in files]


def grammar_licences(crate):
    """The grammars that two-face carries of others, by which code is coloured, each with the text of its licence.

    They lie in the crate as its own program reads them (bincode, packed by zlib): a list, of each item a number, the text and the
    path. A second list is of colours, which are not linked.
    """
    packed = pathlib.Path(crate["manifest_path"]).parent / "generated" / "acknowledgements_full.bin"
    data, at = zlib.decompress(packed.read_bytes()), 8
    for _ in range(int.from_bytes(data[:8], "little")):
        at += 4
        item = []
        for _ in ("text", "path"):
            end = at + 8 + int.from_bytes(data[at : at + 8], "little")
            item.append(data[at + 8 : end].decode())
            at = end
        text, path = item
        yield path.split("/")[2], "\n".join(text.splitlines())


def write_json(path, value):
    write(path, json.dumps(value, indent=1, ensure_ascii=False))


def write(path, text):
    pathlib.Path(path).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
