"""The Debian package, by dpkg-deb: it sets times to SOURCE_DATE_EPOCH and sorts names, so its bytes depend on its content."""
import datetime
import gzip
import hashlib
import os
import re
import shutil
import subprocess

MAINTAINER = "The sofaweekly maintainers <sofaweekly@users.noreply.github.com>"

DESCRIPTION = """site generator for weekly newsletters that reads what is in an issue
 sofaweekly turns a folder of weekly issues, written in Markdown, into a web
 site with feeds, a calendar and a search. It reads what an issue holds:
 questions with their answers, releases, the schedule, recommended reading.
 Each has a permalink of its own, and an editor is told in which line
 something is wrong."""

OVERRIDES = """# The program runs where these libraries are not, or in other versions (docs/decisions/0027).
sofaweekly: embedded-library *
# Its messages are in Chinese and English by tables of its own.
"""


def least_glibc(program):
    """The newest version of glibc whose symbols the program asks for."""
    output = subprocess.run(["readelf", "-VW", program], check=True, capture_output=True, text=True).stdout
    versions = {tuple(int(part) for part in found.split(".")) for found in re.findall(r"GLIBC_(\d+(?:\.\d+)+)", output)}
    return ".".join(str(part) for part in max(versions))


def control(version, architecture, program, size):
    return f"""Package: sofaweekly
Version: {version}
Section: web
Priority: optional
Architecture: {architecture}
Maintainer: {MAINTAINER}
Installed-Size: {size}
Depends: libc6 (>= {least_glibc(program)})
Recommends: ca-certificates, git
Description: {DESCRIPTION}
"""


def copyright_text(components):
    """In the machine-readable form (debian.org/doc/packaging-manuals/copyright-format/1.0)."""
    parts = "\n".join(f"  {part.name} {part.version}: {part.license}" for part in components)
    return f"""Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: sofaweekly
Comment:
 Linked into the program are, on their own terms, whose texts stand in
 /usr/share/doc/sofaweekly/THIRD-PARTY-LICENSES.txt.gz:
 .
{parts}

Files: *
Copyright: 2026 The sofaweekly authors
License: Apache-2.0

License: Apache-2.0
 On Debian systems the text of the Apache License, version 2.0, is in
 /usr/share/common-licenses/Apache-2.0.
"""


def changelog(version, epoch):
    date = datetime.datetime.fromtimestamp(epoch, datetime.timezone.utc).strftime("%a, %d %b %Y %H:%M:%S +0000")
    return f"""sofaweekly ({version}) unstable; urgency=medium

  * Release {version}; what changed is in CHANGELOG.md.

 -- {MAINTAINER}  {date}
"""


def compressed(path):
    """A file compressed in place, as Debian asks for manual pages and long texts."""
    path.with_name(path.name + ".gz").write_bytes(gzip.compress(path.read_bytes(), compresslevel=9, mtime=0))
    path.unlink()


def fill(root, tree, version, components, epoch):
    """Lays out the package's files below `root`."""
    shutil.copytree(tree, root / "usr")
    doc = root / "usr/share/doc/sofaweekly"
    (doc / "LICENSE").unlink()
    (doc / "copyright").write_text(copyright_text(components))
    (doc / "changelog").write_text(changelog(version, epoch))
    for path in [*sorted((root / "usr/share/man/man1").iterdir()), doc / "changelog", doc / "CHANGELOG.md", doc / "THIRD-PARTY-LICENSES.txt"]:
        compressed(path)
    vendor = root / "usr/share/zsh/vendor-completions"
    (root / "usr/share/zsh/site-functions").rename(vendor)
    overrides = root / "usr/share/lintian/overrides"
    overrides.mkdir(parents=True)
    (overrides / "sofaweekly").write_text(OVERRIDES)


def set_modes(root):
    for path in [root, *root.rglob("*")]:
        path.chmod(0o755 if path.is_dir() or path.parent.name == "bin" else 0o644)


def build(folder, output, tree, version, architecture, components, epoch):
    """Makes the package in `folder` and writes it to `output`."""
    root = folder / "deb"
    fill(root, tree, version, components, epoch)
    files = sorted(path for path in root.rglob("*") if path.is_file())
    sums = "".join(f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n" for path in files)
    size = sum(-(-path.stat().st_size // 1024) for path in files)
    meta = root / "DEBIAN"
    meta.mkdir()
    (meta / "md5sums").write_text(sums)
    (meta / "control").write_text(control(version, architecture, root / "usr/bin/sofaweekly", size))
    set_modes(root)
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", root, output], check=True, env=environment, stdout=subprocess.DEVNULL)
