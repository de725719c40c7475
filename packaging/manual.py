"""Manual pages, of what the program says of itself (`--experimental-dump-help`, JSON of swift-argument-parser): never older than the program."""


def escaped(text):
    """Text of a line in troff."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("…", "...").replace("“", "\\(lq").replace("”", "\\(rq").replace("’", "\\(cq")
    return "\\&" + text if text.startswith((".", "'")) else text


def paragraphs(text):
    """The paragraphs of a text, set apart."""
    return [line for part in text.split("\n\n") for line in (".PP", escaped(" ".join(part.split())))]


def name_of(option):
    return ("--" if option["kind"] == "long" else "-") + option["name"]


def heading_of(argument):
    """How an argument is written: the options in bold, what stands for a value in italics."""
    value = "\\fI" + escaped(argument.get("valueName", "")) + "\\fR"
    if argument["kind"] == "positional":
        return value
    names = ", ".join("\\fB" + escaped(name_of(name)) + "\\fR" for name in argument["names"])
    return names if argument["kind"] == "flag" else f"{names} {value}"


def explanation(argument):
    text = argument.get("abstract", "")
    default = argument.get("defaultValue")
    if default and "(default:" not in text:
        text += f" (default: {default})"
    return escaped(" ".join(text.split()))


def shown(parts):
    return [part for part in parts or [] if part.get("shouldDisplay", True)]


def arguments_of(command):
    arguments = shown(command.get("arguments"))
    positional = [argument for argument in arguments if argument["kind"] == "positional"]
    options = [argument for argument in arguments if argument["kind"] != "positional"]
    lines = []
    for title, some in (("ARGUMENTS", positional), ("OPTIONS", options)):
        if some:
            lines.append(f".SH {title}")
        for argument in some:
            lines += [".TP", heading_of(argument), explanation(argument)]
    return lines


def synopsis(command, name):
    line = f"\\fB{escaped(name)}\\fR"
    if shown(command.get("subcommands")):
        return line + " \\fIcommand\\fR [\\fIoptions\\fR]"
    arguments = shown(command.get("arguments"))
    for argument in [argument for argument in arguments if argument["kind"] == "positional"]:
        value = "\\fI" + escaped(argument["valueName"]) + "\\fR" + ("..." if argument["isRepeating"] else "")
        line += f" [{value}]" if argument["isOptional"] else f" {value}"
    return line + " [\\fIoptions\\fR]"


def commands_of(command, page):
    lines = []
    for part in shown(command.get("subcommands")):
        if part["commandName"] != "help":
            lines += [".TP", f"\\fB{escaped(page + '-' + part['commandName'])}\\fR(1)", escaped(part["abstract"])]
    return [".SH COMMANDS", *lines] if lines else []


def page_of(command, name, page, version, date, others):
    """One page: `name` is how the command is called, `page` the name of its page."""
    abstract = command["abstract"].rstrip(".")
    lines = [
        f'.TH "{escaped(page.upper())}" "1" "{date}" "sofaweekly {version}" "User Commands"',
        ".nh",
        ".ad l",
        ".SH NAME",
        f"{escaped(page)} \\- {escaped(abstract)}",
        ".SH SYNOPSIS",
        synopsis(command, name),
        ".SH DESCRIPTION",
        *paragraphs(command.get("discussion") or command["abstract"]),
        *commands_of(command, page),
        *arguments_of(command),
        ".SH SEE ALSO",
        ",\n".join(f"\\fB{escaped(other)}\\fR(1)" for other in others if other != page),
    ]
    return "\n".join(lines) + "\n"


def with_commands(command, called, page):
    """A command and those below it, each with how it is called and the name of its page."""
    yield command, called, page
    for part in shown(command.get("subcommands")):
        if part["commandName"] != "help":
            yield from with_commands(part, f"{called} {part['commandName']}", f"{page}-{part['commandName']}")


def pages(help_text, version, date):
    """All pages, by file names: of the program, and of each command."""
    program = help_text["command"]
    name = program["commandName"]
    named = list(with_commands(program, name, name))
    others = [page for _, _, page in named]
    return {f"{page}.1": page_of(command, called, page, version, date, others) for command, called, page in named}
