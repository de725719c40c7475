"""What is linked into the program: the packages of Swift by the objects that the linker took, and the libraries of the system."""
import dataclasses
import json
import pathlib
import re
import subprocess

HERE = pathlib.Path(__file__).resolve().parent


@dataclasses.dataclass(frozen=True)
class Component:
    name: str
    version: str
    origin: str
    license: str
    """An expression of SPDX."""
    texts: tuple
    """The texts of its licence and its notices, as they came."""


def license_of(text):
    """The SPDX identifier of a licence by words of its text."""
    if "Apache License" in text and "Version 2.0" in text:
        return "Apache-2.0 WITH Swift-exception" if "Runtime Library Exception" in text else "Apache-2.0"
    if "Permission is hereby granted, free of charge" in text:
        return "MIT"
    raise SystemExit("components: a licence is none of the known ones; add it to license_of in packaging/components.py")


def linked_packages(product):
    """The names of the folders in .build/checkouts whose objects are in the product's list for the linker."""
    list_of_objects = (product / "Objects.LinkFileList").read_text()
    modules = sorted(set(re.findall(r"/([^/]+\.build)/", list_of_objects)))
    names = {package_of_module(product.parent / module) for module in modules}
    return names - {None}


def package_of_module(folder):
    """By the sources that the build wrote down beside the objects; nothing for this package's own."""
    lists = [folder / "sources"] if (folder / "sources").exists() else sorted(folder.rglob("*.d"))[:1]
    for file in lists:
        found = re.search(r"/checkouts/([^/]+)/", file.read_text(errors="replace"))
        if found:
            return found[1]
    return None


def resolved_packages(root):
    """Name of the folder → its address and version, as the package manager resolved them."""
    output = subprocess.run(["swift", "package", "show-dependencies", "--format", "json"], cwd=root, check=True, capture_output=True, text=True)
    found = {}

    def walk(package):
        for part in package["dependencies"]:
            found[pathlib.Path(part["path"]).name] = (part["url"], part["version"])
            walk(part)

    walk(json.loads(output.stdout))
    return found


def swift_packages(root, product):
    resolved = resolved_packages(root)
    for name in sorted(linked_packages(product), key=str.lower):
        folder = root / ".build/checkouts" / name
        texts = [file.read_text() for pattern in ("LICENSE*", "NOTICE*") for file in sorted(folder.glob(pattern))]
        if not texts:
            raise SystemExit(f"components: {name} has no licence in {folder}")
        address, version = resolved[name]
        yield Component(name, version, address, license_of(texts[0]), tuple(texts))


def debian_package(name):
    """Version, and what stands in its file copyright, of an installed package."""
    version = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", name], check=True, capture_output=True, text=True).stdout
    return version, pathlib.Path("/usr/share/doc", name, "copyright").read_text()


def owner(file):
    """The Debian package that an archive belongs to."""
    path = pathlib.Path(file).resolve()
    usual = pathlib.Path("/usr") / path.relative_to("/") if path.parts[1] == "lib" else path
    for candidate in (usual, path):
        answer = subprocess.run(["dpkg-query", "-S", candidate], capture_output=True, text=True)
        if answer.returncode == 0:
            return answer.stdout.split(":")[0]
    raise SystemExit(f"components: no package of the system has {file}")


SYSTEM = {
    "libcmark-gfm.a": ("cmark-gfm", "https://github.com/github/cmark-gfm", "BSD-2-Clause AND MIT"),
    "libbrotlienc.a": ("Brotli", "https://github.com/google/brotli", "MIT"),
    "libz.a": ("zlib", "https://zlib.net/", "Zlib"),
    "libstdc++.a": ("libstdc++ and libgcc", "https://gcc.gnu.org/", "GPL-3.0-or-later WITH GCC-exception-3.1"),
}


def system_libraries(libraries):
    for file, (name, origin, license) in SYSTEM.items():
        package = owner(libraries / file)
        version, text = debian_package(package)
        yield Component(name, version, origin, license, (text,))


def swift_libraries(swift_version):
    compiler = pathlib.Path(subprocess.run(["sh", "-c", "command -v swiftc"], check=True, capture_output=True, text=True).stdout.strip()).resolve()
    text = (compiler.parent.parent / "share/swift/LICENSE.txt").read_text()
    yield Component("Swift", swift_version, "https://swift.org/", "Apache-2.0 WITH Swift-exception", (text,))
    unicode_license = (HERE / "licenses/Unicode-3.0.txt").read_text()
    yield Component("ICU", "of Swift " + swift_version, "https://github.com/swiftlang/swift-foundation-icu", "Unicode-3.0", (unicode_license,))


def all_components(root, product, libraries, swift_version):
    return [*swift_packages(root, product), *swift_libraries(swift_version), *system_libraries(libraries)]


def license_file(components):
    """One text of all licences; those that are the same stand once."""
    users = {}
    for component in components:
        for text in component.texts:
            users.setdefault(text, []).append(component)
    parts = ["What is linked into sofaweekly beside its own code, and on which terms.\n"]
    parts += [f"{part.name} {part.version}: {part.license}; {part.origin}" for part in components]
    for text, some in users.items():
        rule = "=" * 78
        parts.append(f"\n{rule}\n{', '.join(part.name for part in some)}\n{rule}\n\n{text.rstrip()}")
    return "\n".join(parts) + "\n"
