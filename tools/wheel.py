"""A Python wheel that carries the binary: `pip install` puts it beside Python's own programs.

A wheel is a ZIP archive with a list of its files (https://packaging.python.org/en/latest/specifications/binary-distribution-format/).
Files below `.data/scripts` become programs. Nothing of setuptools is needed for that, and no network.
"""

import argparse
import base64
import hashlib
import os
import pathlib
import time
import zipfile

METADATA = """\
Metadata-Version: 2.4
Name: diwan
Version: {version}
Summary: Markdown in several languages to a publication: web site, offline copy, live preview
License-Expression: MIT OR Apache-2.0
License-File: LICENSE-APACHE
License-File: LICENSE-MIT
License-File: THIRD-PARTY.txt
Classifier: Environment :: Console
Classifier: Operating System :: POSIX :: Linux
Classifier: Programming Language :: Rust
Classifier: Topic :: Internet :: WWW/HTTP :: Site Management
Requires-Python: >=3.8
Description-Content-Type: text/markdown

Diwan turns Markdown in several languages into a publication. This package carries its one program:

    pip install diwan
    diwan new my-site && cd my-site
    diwan serve
"""

WHEEL = """\
Wheel-Version: 1.0
Generator: diwan tools/wheel.py
Root-Is-Purelib: false
Tag: {tags}
"""


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    for name in ("binary", "version", "machine", "glibc", "notices", "level", "out"):
        arguments.add_argument(f"--{name}", required=True)
    asked = arguments.parse_args()
    platforms = platform_tags(asked.glibc, asked.machine)
    info = f"diwan-{asked.version}.dist-info"
    tags = "\nTag: ".join(f"py3-none-{platform}" for platform in platforms)
    licences = {
        f"{info}/licenses/{name}": pathlib.Path(path).read_bytes()
        for name, path in {
            "LICENSE-APACHE": "LICENSE-APACHE",
            "LICENSE-MIT": "LICENSE-MIT",
            "THIRD-PARTY.txt": asked.notices,
        }.items()
    }
    files = {
        f"diwan-{asked.version}.data/scripts/diwan": pathlib.Path(asked.binary).read_bytes(),
        f"{info}/METADATA": METADATA.format(version=asked.version).encode(),
        f"{info}/WHEEL": WHEEL.format(tags=tags).encode(),
        **licences,
    }
    record = f"{info}/RECORD"
    lines = [f"{name},sha256={digest(bytes)},{len(bytes)}" for name, bytes in files.items()]
    files[record] = "\n".join([*lines, f"{record},,", ""]).encode()
    name = f"diwan-{asked.version}-py3-none-{'.'.join(platforms)}.whl"
    write(pathlib.Path(asked.out) / name, files, int(asked.level))


def platform_tags(glibc, machine):
    """A static binary runs with every C library; another one with those from the version that it was linked with (PEP 600)."""
    if not glibc:
        return [f"manylinux_2_17_{machine}", f"musllinux_1_1_{machine}"]
    major, minor = glibc.split(".")[:2]
    return [f"manylinux_{major}_{minor}_{machine}"]


def digest(bytes):
    return base64.urlsafe_b64encode(hashlib.sha256(bytes).digest()).decode().rstrip("=")


def write(path, files, level):
    # A ZIP archive counts from 1980.
    moment = time.gmtime(max(int(os.environ["SOURCE_DATE_EPOCH"]), 315532800))[:6]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=level) as archive:
        for name, bytes in files.items():
            entry = zipfile.ZipInfo(name, moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            mode = 0o755 if "/scripts/" in name else 0o644
            entry.external_attr = (0o100000 | mode) << 16
            archive.writestr(entry, bytes)


if __name__ == "__main__":
    main()
