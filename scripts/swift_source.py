"""Reads Swift as text: what is code and what is not, which types and members a file declares, and where.

No parser: comments and strings are blanked, and declarations are told by their keywords and braces. That is enough to say which file
speaks of which, and it needs nothing but Python.
"""
import dataclasses
import pathlib
import re

TYPE_WORDS = ("struct", "class", "enum", "protocol", "actor", "typealias")
MODIFIER = (
    r"(?:@\w+(?:\([^)\n]*\))?|(?:public|package|internal|private|fileprivate|open)(?:\(set\))?|final|static|"
    r"class(?=\s+(?:func|var|let))|indirect|mutating|nonmutating|nonisolated|override|convenience|required|isolated|consuming|"
    r"borrowing|lazy|weak|unowned|prefix|postfix)"
)
DECLARATION = re.compile(
    rf"(?m)^[ \t]*(?P<modifiers>(?:{MODIFIER}\s+)*)"
    r"(?:(?P<word>struct|class|enum|protocol|actor|typealias|extension|func|var|let)\s+(?P<name>\[?[\w.]+|[^\s\w(]+)"
    r"|(?P<bare>init[?!]?|subscript)\s*(?=[(<])"
    r"|case\s+(?P<case>[a-z]\w*))"
)


@dataclasses.dataclass(frozen=True)
class Declaration:
    """`depth` counts the braces around it; `owner` is the index of the declaration that it stands in, or None."""

    word: str
    name: str
    modifiers: frozenset
    line: int
    depth: int
    owner: int | None

    @property
    def is_type(self):
        return self.word in TYPE_WORDS

    @property
    def is_hidden(self):
        """Whether other files cannot see it."""
        return bool(self.modifiers & {"private", "fileprivate"})


class SwiftFile:
    """A file: `text` as it is, `code` with comments and strings blanked, every other character in its place."""

    def __init__(self, path: pathlib.Path):
        self.path = path
        self.text = path.read_text(encoding="utf-8")
        self.code = blanked(self.text)
        self.declarations = declarations(self.code)


# ---- Blanking


def blanked(text: str) -> str:
    """The code alone: comments, strings and patterns are spaces, but what stands in \\( ) of a string is code."""
    out = list(text)
    _code(text, 0, out, inside_string=False)
    return "".join(out)


def _wipe(out, start, end):
    for index in range(start, min(end, len(out))):
        if out[index] != "\n":
            out[index] = " "


def _code(text, index, out, inside_string):
    """Goes over code; within a string to the parenthesis that ends an interpolation. Gives the index after what it read."""
    parentheses = 0
    while index < len(text):
        rest = text[index : index + 2]
        string = re.compile(r'(#*)("""|")').match(text, index)
        if rest == "//":
            end = text.find("\n", index)
            end = len(text) if end < 0 else end
            _wipe(out, index, end)
            index = end
        elif rest == "/*":
            end = _end_of_comment(text, index)
            _wipe(out, index, end)
            index = end
        elif string:
            index = _string(text, index, out, string)
        elif text[index] == "/" and (end := _end_of_pattern(text, index)):
            _wipe(out, index, end)
            index = end
        else:
            parentheses += {"(": 1, ")": -1}.get(text[index], 0)
            if inside_string and parentheses < 0:
                return index
            index += 1
    return index


def _end_of_comment(text, index):
    depth = 0
    for found in re.compile(r"/\*|\*/").finditer(text, index):
        depth += 1 if found.group() == "/*" else -1
        if depth == 0:
            return found.end()
    return len(text)


def _string(text, start, out, opening):
    """Blanks a string, its interpolations left out."""
    hashes, quotes = opening.groups()
    closing, interpolation = quotes + hashes, "\\" + hashes + "("
    index = wiped = opening.end()
    _wipe(out, start, index)
    while index < len(text) and not text.startswith(closing, index):
        if text.startswith(interpolation, index):
            _wipe(out, wiped, index + len(interpolation))
            index = wiped = _code(text, index + len(interpolation), out, inside_string=True)
        elif text[index] == "\\" and not hashes:
            index += 2
        elif text[index] == "\n" and quotes == '"':
            break
        else:
            index += 1
    _wipe(out, wiped, index + len(closing))
    return index + len(closing)


def _end_of_pattern(text, index):
    """The end of a regular expression between slashes; None where the slash divides."""
    before = text[:index].rstrip(" ")[-1:]
    found = re.compile(r"/(?![\s/*])(?:\\.|[^\\/\n])+/").match(text, index)
    return found.end() if found and before in "(,=:[{" else None


# ---- Declarations


def declarations(code: str) -> list:
    """All declarations of types, extensions, members and local values, in their order."""
    matches = list(DECLARATION.finditer(code))
    found, open_braces, position = [], [], 0
    for match in matches:
        start = match.start() + len(match.group()) - len(match.group().lstrip())
        for index in range(position, start):
            if code[index] == "{":
                open_braces.append(_owner_of(found, matches, code, index))
            elif code[index] == "}" and open_braces:
                open_braces.pop()
        position = start
        word = match["word"] or ("case" if match["case"] else match["bare"])
        name = match["name"] or match["case"] or match["bare"]
        owner = next((owner for owner in reversed(open_braces) if owner is not None), None)
        modifiers = frozenset(re.findall(r"[@\w]+", match["modifiers"]))
        line = code.count("\n", 0, start) + 1
        found.append(Declaration(word, name.lstrip("["), modifiers, line, len(open_braces), owner))
    return found


def _owner_of(found, matches, code, brace):
    """The declaration of a type or extension whose body begins with this brace."""
    index = len(found) - 1
    if index < 0 or not (found[index].is_type or found[index].word == "extension"):
        return None
    return index if not re.search(r"[{}]", code[matches[index].end() : brace]) else None


def targets(root: pathlib.Path, wanted: list) -> list:
    """The folders of Sources/, or those that are wanted."""
    folders = sorted(path for path in (root / "Sources").iterdir() if path.is_dir())
    missing = set(wanted) - {folder.name for folder in folders}
    if missing:
        raise SystemExit(f"there is no target {', '.join(sorted(missing))} in {root / 'Sources'}")
    return [folder for folder in folders if not wanted or folder.name in wanted]


def files(target: pathlib.Path) -> list:
    """The files of a target, sorted by path."""
    return [SwiftFile(path) for path in sorted(target.rglob("*.swift"))]
