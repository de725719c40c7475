"""Makes Foundation's ICU tables small: icu_tables.py LIB_FOUNDATIONICU.A OBJECT writes an
object that the linker takes in place of the archive's.

Foundation carries 34 MB of names, orders and formats of all languages. A newsletter's program asks it for time zones, for Unicode's
normal forms and for host names; those tables are kept, with the roots of what they refer to (docs/decisions/0027).
scripts/check-release compares what both programs say.
"""
import argparse
import pathlib
import re
import struct
import subprocess
import tempfile

# Of each kind of file whole; and of the resources these.
KEPT_ENDINGS = {"icu", "nrm", "cfu"}
LARGE_AND_UNUSED = {"unames.icu"}
KEPT_RESOURCES = {
    "currencyNumericCodes", "dayPeriods", "en", "genderList", "grammaticalFeatures", "icustd", "icuver", "keyTypeData", "langInfo",
    "likelySubtags", "metaZones", "metadata", "numberingSystems", "pluralRanges", "plurals", "pool", "res_index", "root",
    "supplementalData", "timezoneTypes", "windowsZones", "zone/en", "zone/pool", "zone/res_index", "zone/root", "zoneinfo64",
}  # fmt: skip


def is_kept(name):
    """Whether an item of the package stays; its name is as in icudt76l/zone/en.res."""
    path = name.split("/", 1)[1]
    stem, ending = path.rsplit(".", 1)
    if ending in KEPT_ENDINGS:
        return path not in LARGE_AND_UNUSED
    return ending == "res" and stem in KEPT_RESOURCES


def items(package):
    """The header of a package of ICU (common data, format CmnD) and its items: pairs of name and bytes."""
    if package[12:16] != b"CmnD":
        raise SystemExit("icu_tables: this is no package of ICU's data")
    base = struct.unpack_from("<H", package)[0]
    (count,) = struct.unpack_from("<I", package, base)
    entries = [struct.unpack_from("<II", package, base + 4 + 8 * index) for index in range(count)]
    ends = [start for _, start in entries[1:]] + [len(package) - base]
    names = [package[base + at : package.index(b"\0", base + at)].decode() for at, _ in entries]
    return package[:base], [(name, package[base + start : base + end]) for name, (_, start), end in zip(names, entries, ends)]


def package_of(header, kept):
    """A package of items, in their order: the table of contents, the names, then each item at a multiple of 16."""
    names, name_starts, begin = b"", [], 4 + 8 * len(kept)
    for name, _ in kept:
        name_starts.append(begin + len(names))
        names += name.encode() + b"\0"
    body, starts = bytearray(), []
    first = begin + len(names)
    for _, data in kept:
        body += b"\xaa" * (-(len(header) + first + len(body)) % 16)
        starts.append(first + len(body))
        body += data
    table = b"".join(struct.pack("<II", *pair) for pair in zip(name_starts, starts))
    return header + struct.pack("<I", len(kept)) + table + names + bytes(body)


def symbol_and_bytes(archive, folder):
    """The name by which ICU knows its package, and the package."""
    part = folder / "icu-packaged-data.o"
    part.write_bytes(subprocess.run(["ar", "p", archive, "icu_packaged_data.cpp.o"], check=True, capture_output=True).stdout)
    names = subprocess.run(["nm", part], check=True, capture_output=True, text=True).stdout
    symbol = re.search(r"\bicudt\d+_dat\b", names)[0]
    whole = folder / "icu-packaged-data"
    subprocess.run(["objcopy", "-O", "binary", "-j", ".rodata", part, whole], check=True)
    return symbol, whole.read_bytes()


def assembly(symbol, file):
    return f"""    .section .rodata.{symbol},"a",%progbits
    .globl {symbol}
    .type {symbol},%object
    .balign 16
{symbol}:
    .incbin "{file}"
    .size {symbol}, .-{symbol}
    .section .note.GNU-stack,"",%progbits
"""


def write_object(path, symbol, package, clang, folder):
    data, source = folder / "icu-data", folder / "icu-data.s"
    data.write_bytes(package)
    source.write_text(assembly(symbol, data))
    subprocess.run([clang, "-c", source, "-o", path], check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("whole", type=pathlib.Path)
    parser.add_argument("object", type=pathlib.Path)
    parser.add_argument("--clang", default="clang")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        symbol, package = symbol_and_bytes(arguments.whole, pathlib.Path(folder))
        header, all_items = items(package)
        small = package_of(header, [item for item in all_items if is_kept(item[0])])
        write_object(arguments.object, symbol, small, arguments.clang, pathlib.Path(folder))
    print(f"icu_tables: {len(small):,} of {len(package):,} bytes are kept")


if __name__ == "__main__":
    main()
