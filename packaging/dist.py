"""Packages the program of `make release`: dist.py --program PROGRAM --output FOLDER writes all that a release consists of.

The same program and the same commit give the same bytes: times are SOURCE_DATE_EPOCH or the last commit's.
"""
import argparse
import datetime
import hashlib
import json
import os
import pathlib
import platform
import shutil
import subprocess
import tempfile

import archives
import components
import debian
import manual
import sbom

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
SHELLS = {
    "bash": "share/bash-completion/completions/sofaweekly",
    "zsh": "share/zsh/site-functions/_sofaweekly",
    "fish": "share/fish/vendor_completions.d/sofaweekly.fish",
}
DEBIAN_NAMES = {"x86_64": "amd64", "aarch64": "arm64"}


def output_of(*command):
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout


class Program:
    """What a built program says of itself."""

    def __init__(self, path):
        self.path = path
        lines = output_of(path, "--version").splitlines()
        told = dict(line.split(" ", 1) for line in lines)
        self.version = told["sofaweekly"]
        self.commit = told.get("commit", "")
        self.swift = told.get("Swift", "")

    def help(self):
        return json.loads(output_of(self.path, "--experimental-dump-help"))

    def completion(self, shell):
        """A script that a shell reads, not one that runs; so it needs no interpreter in its first line."""
        return output_of(self.path, "--generate-completion-script", shell).removeprefix("#!/bin/bash\n")


def epoch():
    """The time that files of a release have, in seconds since 1970."""
    return int(os.environ.get("SOURCE_DATE_EPOCH") or output_of("git", "log", "-1", "--format=%ct"))


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def lay_out(tree, program, when):
    """The tree below a prefix, as `make install` and all packages have it."""
    (tree / "bin").mkdir(parents=True)
    shutil.copy(program.path, tree / "bin/sofaweekly")
    (tree / "bin/sofaweekly").chmod(0o755)
    date = datetime.datetime.fromtimestamp(when, datetime.timezone.utc).strftime("%Y-%m-%d")
    for name, text in manual.pages(program.help(), program.version, date).items():
        write(tree / "share/man/man1" / name, text)
    for shell, place in SHELLS.items():
        write(tree / place, program.completion(shell))
    doc = tree / "share/doc/sofaweekly"
    for name in ("README.md", "CHANGELOG.md", "LICENSE"):
        write(doc / name, (ROOT / name).read_text())


def tell_parts(tree, program, parts, when):
    """What is linked in, and on which terms: whoever passes the program on has to say so."""
    doc = tree / "share/doc/sofaweekly"
    write(doc / "THIRD-PARTY-LICENSES.txt", components.license_file(parts))
    write(doc / "sofaweekly.spdx.json", sbom.document(program.version, program.commit, when, parts))


def source_archive(version):
    """The sources of the last commit."""
    return archives.gzipped(output_bytes("git", "archive", "--format=tar", f"--prefix=sofaweekly-{version}/", "HEAD"))


def output_bytes(*command):
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def filled(template, values):
    text = (HERE / template).read_text()
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    return text


def package(program, tree, dist, parts, when, machine, releases):
    """Writes the files of a release into `dist`, by their names."""
    top = f"sofaweekly-{program.version}-linux-{machine}"
    whole = archives.gzipped(archives.tar(tree, top, when))
    source = source_archive(program.version)
    (dist / f"{top}.tar.gz").write_bytes(whole)
    (dist / f"sofaweekly-{program.version}.tar.gz").write_bytes(source)
    shutil.copy(tree / "share/doc/sofaweekly/sofaweekly.spdx.json", dist / f"{top}.spdx.json")
    deb = dist / f"sofaweekly_{program.version}_{DEBIAN_NAMES[machine]}.deb"
    debian.build(tree.parent, deb, tree, program.version, DEBIAN_NAMES[machine], parts, when)
    values = {"VERSION": program.version, "MACHINE": machine, "RELEASES": releases, "LINUX_SHA256": sha256(whole), "SOURCE_SHA256": sha256(source)}
    (dist / "sofaweekly.rb").write_text(filled("sofaweekly.rb", values))
    (dist / "Dockerfile").write_text(filled("Dockerfile", {"DEB": deb.name}))
    shutil.copy(HERE / "install.sh", dist / "install.sh")
    (dist / "install.sh").chmod(0o755)


def write_sums(dist):
    """In the form that `sha256sum --check` reads."""
    names = sorted(path.name for path in dist.iterdir() if path.name != "SHA256SUMS")
    (dist / "SHA256SUMS").write_text("".join(f"{sha256((dist / name).read_bytes())}  {name}\n" for name in names))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", type=pathlib.Path, required=True)
    parser.add_argument("--libraries", type=pathlib.Path, default=ROOT / ".build/release-libraries")
    parser.add_argument("--output", type=pathlib.Path, help="the folder for all files of a release; it is made anew")
    parser.add_argument("--tree", type=pathlib.Path, help="the folder for the tree below a prefix alone")
    parser.add_argument("--releases", default=os.environ.get("SOFAWEEKLY_RELEASES", "https://example.org/sofaweekly"), help="where releases stand")
    arguments = parser.parse_args()
    program, when = Program(arguments.program.resolve()), epoch()
    if arguments.tree:
        lay_out(arguments.tree, program, when)
    if arguments.output:
        parts = components.all_components(ROOT, program.path.parent / "sofaweekly.product", arguments.libraries, program.swift)
        shutil.rmtree(arguments.output, ignore_errors=True)
        arguments.output.mkdir(parents=True)
        with tempfile.TemporaryDirectory() as folder:
            tree = pathlib.Path(folder, "tree")
            lay_out(tree, program, when)
            tell_parts(tree, program, parts, when)
            package(program, tree, arguments.output, parts, when, platform.machine(), arguments.releases)
        write_sums(arguments.output)


if __name__ == "__main__":
    main()
