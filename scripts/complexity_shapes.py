"""Texts that are long in one way each, for check-complexity: ten and more for each reader, and the ways in which readers of Markdown
and YAML are known to become slow (as in cmark's own pathological tests)."""

from dataclasses import dataclass
from typing import Callable

HEAD = "---\ntitle: 第一期\ndate: 2026-01-02\n{fields}---\n\n"
BOTH = ("build", "inspect")


@dataclass
class Shape:
    """A way of being long. `text` gives an issue, or a dictionary of files, for a count."""

    name: str
    count: int
    text: Callable
    commands: tuple = BOTH

    def files(self, factor):
        made = self.text(self.count * factor)
        return made if isinstance(made, dict) else issue(made)


def issue(body, fields=""):
    return {"content/issues/first.md": HEAD.replace("{fields}", fields) + body + "\n"}


def nothing():
    return issue("词")


def section(heading, unit, start="", end=""):
    """A section that holds a unit again and again; `{i}` in it is a number."""
    return lambda n: f"### {heading}\n\n{start}" + "".join(unit.replace("{i}", str(i)) for i in range(n)) + end


def repeated(unit, start="", end=""):
    return lambda n: start + unit * n + end


def numbered(unit, start="", end=""):
    return lambda n: start + "".join(unit.replace("{i}", str(i)) for i in range(n)) + end


def field(name, value):
    """Front matter whose field grows."""
    return lambda n: issue("词", f"{name}: {value(n)}\n")


# ---- Kinds of sections

QUESTIONS = {
    "many": (2000, "**{i}、@甲 提问：**\n\n> 为什么？\n\nA：因为。\n\n", "", ""),
    "one line each": (3000, "**{i}、@甲 提问：** 为什么？\n", "", ""),
    "without answers": (3000, "**{i}、@甲** 提问：\n\n> 为什么？\n\n", "", ""),
    "turns": (4000, "> 再问？\n\nA：再答。\n\n", "**1、@甲 提问：**\n\n", ""),
    "answers in a line": (4000, "A：答。", "**1、@甲 提问：**\n\n> 问？\n\n", "\n"),
    "askers in a paragraph": (3000, "@甲 提问：\n> 问？\nA：答。\n", "", ""),
    "a long name": (60_000, "甲", "**1、@", " 提问：**\n\n> 问？\n\nA：答。\n"),
    "closing lines": (3000, "「SOFA{i}」：[https://a.example/{i}](https://a.example/{i})\n\n", "**1、@甲 提问：**\n\n> 问？\n\nA：答。\n\n", ""),
    "colons": (60_000, "：", "**1、@甲 提问", "\n"),
    "question marks": (60_000, "？", "**1、@甲 提问：**\n\n> ", "\n"),
    "the same question": (2000, "**1、@甲 提问：**\n\n> 同一个问题？\n\nA：答。\n\n", "", ""),
    "quotes in an answer": (4000, "> 引\n", "**1、@甲 提问：**\n\n> 问？\n\nA：答。\n\n", ""),
    "code in an answer": (3000, "```\n@甲 提问：\n```\n\n", "**1、@甲 提问：**\n\n> 问？\n\nA：答。\n\n", ""),
}
RELEASES = {
    "many": (2000, "本周 SOFABoot 发布 v1.0.{i} 版本代码。\n\n主要更新如下：\n\n1. 修复{i}\n\n", "", ""),
    "changes": (4000, "- 修复{i}\n", "本周 SOFABoot 发布 v1.0.0 版本代码。\n\n主要更新如下：\n\n", ""),
    "the same change": (4000, "- 修复\n", "本周 SOFABoot 发布 v1.0.0 版本代码。\n\n主要更新如下：\n\n", ""),
    "changes of other kinds": (2000, "**组{i}**\n\n- 修复\n\n", "本周 SOFABoot 发布 v1.0.0 版本代码。\n\n", ""),
    "versions": (6000, "v1.{i}.0、", "本周 SOFABoot 发布 ", " 版本代码。\n"),
    "digits": (60_000, "1", "本周 SOFABoot 发布 v1.", " 版本代码。\n"),
    "dots": (60_000, ".1", "本周 SOFABoot 发布 v1", " 版本代码。\n"),
    "rows": (3000, "| SOFA{i} | v1.0.{i} | 修复 |\n", "| 项目 | 版本 | 更新 |\n| --- | --- | --- |\n", ""),
    "projects": (2000, "**SOFA{i} v1.0.0 发布**\n\n- 改\n\n", "", ""),
    "references": (3000, "「详细参考」：[https://a.example/{i}](https://a.example/{i})\n", "本周 SOFABoot 发布 v1.0.0 版本代码。\n\n", ""),
    "nested changes": (60, "- 改\n", "本周 SOFABoot 发布 v1.0.0 版本代码。\n\n", ""),
    "a long name": (60_000, "a", "本周 SOFA", " 发布 v1.0.0 版本代码。\n"),
    "words of release": (20_000, "发布", "本周 ", " v1.0.0 版本代码。\n"),
}
SCHEDULE = {
    "many": (2000, "**主题**：讲{i}\n\n**时间**：2026 年 3 月 1 日 19:00-20:00\n\n**嘉宾**：甲\n\n", "", ""),
    "one title": (2000, "**主题**：讲\n\n**时间**：2026 年 3 月 1 日 19:00-20:00\n\n", "", ""),
    "rows": (3000, "| 讲{i} | 2026-03-01 19:00 | 甲 |\n", "| 主题 | 时间 | 嘉宾 |\n| --- | --- | --- |\n", ""),
    "columns": (3000, "| 时间 ", "", "|\n"),
    "speakers": (8000, "甲{i}、", "**主题**：讲\n\n**时间**：3 月 1 日 19:00\n\n**嘉宾**：", "\n"),
    "dates in a line": (6000, "3 月 1 日 19:00、", "**主题**：讲\n\n**时间**：", "\n"),
    "digits": (60_000, "1", "**主题**：讲\n\n**时间**：3 月 ", " 日\n"),
    "labels": (3000, "**形式**：线上{i}\n\n", "**主题**：讲\n\n", ""),
    "labels in a line": (6000, "时间：3 月 1 日 ", "主题：讲 ", "\n"),
    "years": (3000, "**主题**：讲{i}\n\n**时间**：{i} 年 3 月 1 日\n\n", "", ""),
    "brackets": (20_000, "《", "", "讲" + "》" * 10 + "\n\n**时间**：3 月 1 日\n"),
    "reviews": (3000, "直播回放：[https://a.example/{i}](https://a.example/{i})\n\n", "**主题**：讲\n\n**时间**：3 月 1 日 19:00\n\n", ""),
}
EVENTS = {
    "many": (3000, "**NO.{i} 新成员**\n\n介绍。\n\n", "", ""),
    "people": (6000, "[@甲{i}](https://a.example/{i})、", "**NO.1 新成员**\n\n", "\n"),
    "one paragraph": (6000, "**NO.{i} 新成员** ", "", "\n"),
    "numbers": (60_000, "1", "**NO.", " 新成员**\n"),
    "lists": (4000, "1. 事{i}\n", "**NO.1 新成员**\n\n", ""),
    "bold lines": (4000, "**事{i}**\n\n", "", ""),
    "links": (4000, "[事{i}](https://a.example/{i})\n\n", "", ""),
    "pictures": (4000, "![事{i}](/p{i}.png)\n\n", "**NO.1 新成员**\n\n", ""),
    "ids": (4000, "**Github ID **[**@a{i}**](https://a.example/{i}) 成为 Committer\n\n", "", ""),
    "a long title": (60_000, "事", "**NO.1 ", "**\n\n介绍。\n"),
    "the same": (3000, "**NO.1 新成员**\n\n", "", ""),
}
ARTICLES = {
    "many": (4000, "- [文{i}](https://a.example/{i})\n", "", ""),
    "paragraphs": (4000, "[文{i}](https://a.example/{i})\n\n", "", ""),
    "one line": (4000, "[文{i}](https://a.example/{i}) ", "", "\n"),
    "bare": (4000, "https://a.example/{i}\n\n", "", ""),
    "in quotes": (4000, "《文{i}》：https://a.example/{i}\n\n", "", ""),
    "captions": (3000, "![图](/p{i}.png)\n\n文{i}\n\n[读](https://a.example/{i})\n\n", "", ""),
    "the same": (4000, "- [文](https://a.example/)\n", "", ""),
    "a long title": (60_000, "文", "- [", "](https://a.example/)\n"),
    "long addresses": (60_000, "a", "- [文](https://a.example/", ")\n"),
    "rows": (3000, "| [文{i}](https://a.example/{i}) | 甲 |\n", "| 文章 | 作者 |\n| --- | --- |\n", ""),
    "quotes": (4000, "> [文{i}](https://a.example/{i})\n>\n", "", ""),
    "nested": (60, "- [文](https://a.example/)\n", "", ""),
}
TASKS = {
    "many": (4000, "- 简单：[任务{i}](https://a.example/{i})\n", "", ""),
    "groups": (2000, "**项目{i}**\n\n- 简单：[任务](https://a.example/{i})\n\n", "", ""),
    "rows": (3000, "| 任务{i} | 简单 | https://a.example/{i} |\n", "| 任务 | 难度 | 地址 |\n| --- | --- | --- |\n", ""),
    "one line": (4000, "简单：[任务{i}](https://a.example/{i}) ", "", "\n"),
    "levels": (20_000, "简单", "- ", "：[任务](https://a.example/)\n"),
    "without links": (4000, "- 简单：任务{i}\n", "", ""),
    "the same": (4000, "- 简单：[任务](https://a.example/)\n", "", ""),
    "a long title": (60_000, "任", "- 简单：[", "](https://a.example/)\n"),
    "issues": (4000, "- #{i} 任务\n", "", ""),
    "paragraphs": (4000, "简单：[任务{i}](https://a.example/{i})\n\n", "", ""),
    "headings": (2000, "#### 项目{i}\n\n- 简单：[任务](https://a.example/{i})\n\n", "", ""),
}
READERS = {
    "每周读者问答": ("questions", QUESTIONS), "本周发布": ("releases", RELEASES), "社区直播预告": ("schedule", SCHEDULE),
    "社区 Big News": ("events", EVENTS), "本周推荐阅读": ("articles", ARTICLES), "欢迎领取参与任务": ("tasks", TASKS),
}


def readers():
    for heading, (kind, shapes) in READERS.items():
        for name, (count, unit, start, end) in shapes.items():
            yield Shape(f"{kind}: {name}", count, section(heading, unit, start, end))


# ---- Markdown

MARKDOWN = {
    "nested brackets": (30_000, lambda n: "[" * n + "a" + "]" * n),
    "open brackets": (60_000, repeated("[")),
    "links in links": (10_000, lambda n: "[" * n + "a" + "](b)" * n),
    "pictures in pictures": (10_000, lambda n: "![" * n + "a" + "](b)" * n),
    "links that do not close": (15_000, repeated("[a](b")),
    "links with titles that do not close": (10_000, repeated('[a](b "')),
    "links of pointed brackets": (15_000, repeated("[a](<b")),
    "nested strong": (20_000, lambda n: "*a **a " * n + "b" + " a** a*" * n),
    "emphasis that does not close": (30_000, repeated("a_ ")),
    "emphasis that does not open": (30_000, repeated("_a ")),
    "runs of stars": (60_000, repeated("*")),
    "stars and underscores": (30_000, repeated("*_a ")),
    "runs of many lengths": (200, lambda n: " ".join("*" * i + "a" for i in range(1, n))),
    "emphasis in Chinese": (10_000, repeated("**文字：**后")),
    "emphasis with spaces in Chinese": (10_000, repeated("** 文字 **后")),
    "backticks of all lengths": (400, lambda n: "".join("a" + "`" * i for i in range(1, n))),
    "backticks": (60_000, repeated("`")),
    "strikethrough": (30_000, repeated("~~a ")),
    "declarations": (20_000, repeated("<!A ")),
    "comments": (20_000, repeated("a <!-- ")),
    "processing instructions": (20_000, repeated("a <? ")),
    "CDATA": (20_000, repeated("a <![CDATA[ ")),
    "tags that do not close": (20_000, repeated("<a ")),
    "attributes": (15_000, numbered(" a{i}=b", "a <a", ">")),
    "closing tags": (20_000, repeated("</a>")),
    "nested elements": (10_000, repeated("<b>", "a ")),
    "nested containers": (3000, repeated("<div>\n\n")),
    "details": (3000, repeated("<details>\n\n词\n\n</details>\n\n")),
    "blocks of HTML": (10_000, repeated("<table>\n\n")),
    "pointed brackets": (60_000, repeated("<")),
    "definitions": (5000, numbered("[a{i}]: /b\n")),
    "definitions of one name": (5000, repeated("[a]: /b\n")),
    "references": (5000, repeated("[a] ", "[a]: /b\n\n")),
    "references to a long address": (2000, repeated("[a] ", "[a]: /" + "b" * 2000 + "\n\n")),
    "references to nothing": (5000, numbered("[a{i}][b{i}] ")),
    "definitions that do not end": (10_000, repeated("[a]:\n")),
    "long labels": (30_000, lambda n: "[" + "a" * n + "]\n\n[" + "a" * n + "]: /b"),
    "footnotes": (3000, numbered("词[^{i}]\n\n[^{i}]: 注\n\n")),
    "footnotes that nothing refers to": (3000, numbered("[^{i}]: 注\n\n")),
    "references to one footnote": (5000, repeated("词[^1] ", "[^1]: 注\n\n")),
    "footnotes in footnotes": (2000, lambda n: "词[^0]\n\n" + "".join(f"[^{i}]: 注[^{i + 1}]\n\n" for i in range(n))),
    "open footnotes": (20_000, repeated("[^")),
    "rows of a table": (4000, repeated("| 甲 | 乙 |\n", "| a | b |\n| --- | --- |\n")),
    "columns of a table": (1000, lambda n: "|" + "a|" * n + "\n|" + "-|" * n + "\n|" + "b|" * n),
    "rows that are short": (1500, lambda n: "|" + "a|" * 60 + "\n|" + "-|" * 60 + "\n" + "|b|\n" * n),
    "almost tables": (5000, repeated("a | b\n- | x\n")),
    "pipes": (60_000, repeated("|")),
    "nested quotes": (5000, lambda n: "> " * n + "a"),
    "lines of quotes": (10_000, repeated("> a\n")),
    "quotes and lists": (2000, lambda n: "> - " * n + "a"),
    "nested lists": (400, lambda n: "".join("  " * i + "- a\n" for i in range(min(n, 1600)))),
    "markers in a line": (10_000, lambda n: "- " * n + "a"),
    "items": (6000, repeated("- a\n")),
    "loose items": (6000, repeated("- a\n\n")),
    "other markers": (5000, repeated("- a\n* b\n")),
    "numbers": (6000, numbered("{i}. a\n")),
    "empty items": (6000, repeated("-\n")),
    "tasks": (6000, repeated("- [x] a\n")),
    "ids of paragraphs": (2000, repeated("字 {#a}\n\n")),
    "ids of lines": (4000, repeated("字 {#a}\n")),
    "ids of items": (1000, repeated("- [字](/a) {#a}\n", "### 本周推荐阅读\n\n")),
    "named places": (2000, repeated("<a id=\"a\"></a>字\n\n")),
    "entities": (20_000, repeated("&copy;")),
    "almost entities": (60_000, repeated("&a")),
    "numbers of characters": (10_000, repeated("&#x1F600;")),
    "autolinks": (5000, numbered("<https://a.example/{i}> ")),
    "bare addresses": (5000, numbered("https://a.example/{i} ")),
    "bare addresses in Chinese": (5000, numbered("见https://a.example/{i}，又")),
    "addresses in brackets": (20_000, lambda n: "https://a.example/" + "(" * n),
    "closing brackets behind an address": (20_000, lambda n: "https://a.example/" + ")" * n),
    "entities behind an address": (10_000, lambda n: "https://a.example/" + "&amp;" * n),
    "mail": (10_000, repeated("a@b.example ")),
    "almost mail": (60_000, repeated("a@")),
    "dots of mail": (30_000, lambda n: "a" + ".a" * n + "@"),
    "www": (10_000, repeated("www.")),
    "schemes": (10_000, repeated("http://")),
    "headings": (3000, numbered("### 题 {i}\n\n词\n\n")),
    "the same heading": (3000, repeated("### 题\n\n词\n\n")),
    "bold lines for headings": (3000, numbered("**题 {i}**\n\n词\n\n")),
    "underlined headings": (5000, repeated("题\n===\n")),
    "empty headings": (6000, repeated("# \n")),
    "a long heading": (40_000, lambda n: "### " + "题" * n),
    "rules": (10_000, repeated("---\n\n")),
    "fences": (5000, repeated("```\na\n```\n")),
    "fences that do not close": (5000, repeated("> ```\n\n")),
    "indented code": (10_000, repeated("    a\n\n")),
    "backslashes": (60_000, repeated("\\")),
    "breaks": (10_000, repeated("a\\\nb  \n")),
    "blank lines": (60_000, repeated("\n")),
    "lines": (10_000, repeated("词\n")),
    "paragraphs": (6000, repeated("词\n\n")),
    "tabs": (30_000, repeated("\t")),
    "a long line": (60_000, repeated("文")),
    "a long line of words": (30_000, repeated("词 a ")),
    "many long lines": (300, lambda n: ("文" * 300 + "\n") * n),
    "words": (20_000, numbered("w{i} ")),
    "a long word": (60_000, repeated("a")),
    "combining marks": (8000, repeated("\u0301", "a")),
    "combining marks of several kinds": (4000, repeated("\u0301\u0316", "a")),
    "short runs of marks": (4000, repeated("a\u0301\u0316\u0302")),
    "Hangul": (8000, repeated("\u1112\u1161\u11ab")),
    "vowels of Hangul": (8000, repeated("\u1161", "\u1112")),
    "Indic marks": (8000, repeated("\u094d", "\u0915")),
    "flags": (8000, repeated("\U0001f1e8")),
    "joined emoji": (8000, repeated("\U0001f469\u200d")),
    "variation selectors": (8000, repeated("\ufe0f", "a")),
    "writing from right to left": (8000, repeated("\u202e")),
    "ligatures that unfold": (8000, repeated("\ufdfa")),
    "pictures": (4000, numbered("![a](/p{i}.png) ")),
    "refused links": (4000, repeated("[a](javascript:b) ")),
    "refused elements": (4000, repeated("<script>a</script>\n\n")),
    "unknown schemes": (4000, repeated("[a](htps://b) ")),
    "project names": (10_000, repeated("SOFABoot MOSN ")),
    "people": (10_000, numbered("@甲{i} ")),
}


def markdown():
    for name, (count, text) in MARKDOWN.items():
        yield Shape(f"Markdown: {name}", count, text)


# ---- Front matter

YAML = {
    "keys": (3000, lambda n: "".join(f"k{i}: a\n" for i in range(n))),
    "one key": (3000, lambda n: "k: a\n" * n),
    "keys below extra": (3000, lambda n: "extra:\n" + "".join(f"  k{i}: a\n" for i in range(n))),
    "one key below extra": (3000, lambda n: "extra:\n" + "  k: a\n" * n),
    "nesting below extra": (500, lambda n: "extra: " + "{a: " * n + "1" + "}" * n + "\n"),
    "lists in lists": (2000, lambda n: "extra: {a: " + "[" * n + "]" * n + "}\n"),
    "a list below extra": (5000, lambda n: "extra: {a: [" + "1, " * n + "]}\n"),
    "anchors": (2000, lambda n: "extra:\n" + "".join(f"  k{i}: &a{i} x\n" for i in range(n))),
    "uses of an anchor": (3000, lambda n: "extra:\n  a: &a [x]\n  b: [" + "*a, " * n + "]\n"),
    "anchors of anchors": (8, lambda n: "extra:\n  a0: &a0 [x, x]\n" + "".join(f"  a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n" for i in range(1, n + 1))),
    "one anchor again": (2000, lambda n: "extra:\n" + "".join(f"  k{i}: &a x\n" for i in range(n))),
    "aliases": (1500, lambda n: "aliases: [" + ", ".join(f"/a/{i}/" for i in range(n)) + "]\n"),
    "one alias": (3000, lambda n: "aliases: [" + "/a/, " * n + "]\n"),
    "tags": (1000, lambda n: "tags: [" + ", ".join(f"t{i}" for i in range(n)) + "]\n"),
    "one tag": (3000, lambda n: "tags: [" + "t, " * n + "]\n"),
    "categories": (3000, lambda n: "categories: [" + ", ".join(f"t{i}" for i in range(n)) + "]\n"),
    "a long title": (30_000, lambda n: 'description: "' + "题" * n + '"\n'),
    "entities in a description": (10_000, lambda n: 'description: "' + "&amp;" * n + '"\n'),
    "marks in a description": (8000, lambda n: 'description: "a' + "\u0301" * n + '"\n'),
    "a folded description": (5000, lambda n: "description: >\n" + "  词\n" * n),
    "comments": (10_000, lambda n: "# x\n" * n),
    "quotes": (10_000, lambda n: 'description: "' + '\\"' * n + '"\n'),
    "escapes": (10_000, lambda n: 'description: "' + "\\u4e00" * n + '"\n'),
    "a long tag": (20_000, lambda n: "tags: [" + "a" * n + "]\n"),
    "directives": (5000, lambda n: "? a\n" * n),
}


def front_matter():
    for name, (count, fields) in YAML.items():
        yield Shape(f"front matter: {name}", count, lambda n, fields=fields: issue("词", fields(n)))


# ---- Kinds that a site names, and archives of other generators; at 4n they are within what an issue may have (`limits:`)

SETTINGS = "title: x\nbase_url: https://example.org/\nlanguage: zh-CN\ntime_zone: Asia/Shanghai\n"
HOLDS = ["entries", "quotes", "events", "releases", "schedule", "questions", "tasks", "reading", "people"]
KINDS = SETTINGS + "kinds:\n" + "".join(f"  the-{kind}: {{headings: {kind.title()}, holds: {kind}}}\n" for kind in HOLDS)
ENTRIES = {
    "items": (1200, "- [Thing {i}](https://a.example/{i}): what it does\n", ""),
    "the same item": (1200, "- [Thing](https://a.example/)\n", ""),
    "paragraphs with numbers": (1200, "{i}、[事{i}](https://a.example/{i})\n\n说几句。\n\n", ""),
    "paragraphs that go on": (2400, "说几句。\n\n", "1、[事](https://a.example/)\n\n"),
    "bold words": (1200, "**Thing {i}** does it.\n\n", ""),
    "headings that are links": (500, "#### [Thing {i}](https://a.example/{i})\n\nWhat it does.\n\n", ""),
    "rows": (1200, "| [Thing {i}](https://a.example/{i}) | what |\n", "| Name | What |\n| --- | --- |\n"),
    "groups": (600, "- Group {i}\n  - [Thing {i}](https://a.example/{i})\n", ""),
    "groups of bold lines": (600, "**Group {i}**\n\n- [Thing {i}](https://a.example/{i})\n\n", ""),
    "nested items": (60, "- a\n", ""),
    "tags": (5000, "[tag{i}] ", "- "),
    "bylines": (1200, "- [Thing {i}](https://a.example/{i}) by Jane Doe{i}\n", ""),
    "a long byline": (10_000, "Jane Doe{i}, ", "- [Thing](https://a.example/) by "),
    "people in brackets": (1200, "- 事{i}（@甲{i} 投稿）\n", ""),
    "dates": (1000, "- 2026-02-07 | Berlin | [Group {i}](https://a.example/{i})\n  - [Title {i}](https://a.example/{i})\n", ""),
    "dates in front of titles": (1000, "- [Jun 7. Title {i}](https://a.example/{i})\n", ""),
    "versions": (1200, "- [Tool v1.0.{i}](https://a.example/{i}): changes\n", ""),
    "questions": (1200, "- [Why {i}?](https://a.example/{i}) Because.\n", ""),
    "quotations": (1000, "> Words {i}\n\n— Jane Doe{i}\n\n", ""),
    "numbered quotes": (600, "{i}、\n\n话{i}\n\n-- 某人\n\n", ""),
    "dashes": (30_000, "—", "> Words\n\n"),
    "a long title": (60_000, "文", "- ["),
}


def configured(heading, unit, start):
    return lambda n: {**issue(section(heading, unit, start)(n)), "sofaweekly.yml": KINDS}


def archive(settings, text, **files):
    """An issue that is read by rules for archives."""
    return lambda n: {**issue(text(n)), "sofaweekly.yml": SETTINGS + settings,
                      **{name: made(n) for name, made in files.items()}}


def toml(fields):
    return lambda n: {"content/issues/first.md": f'+++\ntitle = "x"\ndate = 2026-01-02\n{fields(n)}+++\n\n词\n'}


def key_lines(fields):
    return lambda n: {"content/issues/first.md": f"Title: x\nDate: 2026-01-02\n{fields(n)}\n词\n"}


ARCHIVES = {
    "kinds with many headings": (200, lambda n: {
        **issue("".join(f"### Word{i} here\n\n- [a](https://a.example/{i})\n\n" for i in range(n))),
        "sofaweekly.yml": SETTINGS + "kinds:\n  things: {headings: [" + ", ".join(f"Word{i}" for i in range(n)) + "]}\n"}),
    "200 headings of a kind": (500, lambda n: {
        **issue("### Word199 and more\n\n- [a](https://a.example/)\n\n" * n),
        "sofaweekly.yml": SETTINGS + "kinds:\n  things: {headings: [" + ", ".join(f"Word{i}" for i in range(200)) + "]}\n"}),
    "200 headings, one long": (20_000, lambda n: {
        **issue("### " + "Word " * n + "\n\n- a\n"),
        "sofaweekly.yml": SETTINGS + "kinds:\n  things: {headings: [" + ", ".join(f"Word{i}" for i in range(200)) + "]}\n"}),
    "anchors of headings": (500, archive("anchors: github\n", numbered("### The same\n\nWords.\n\n"))),
    "ids of headings": (500, archive("anchors: github\n", numbered("### Title {#id-{i}}\n\nWords.\n\n"))),
    "tags of templates": (4000, archive("template_tags: hide\n", numbered("a {{ b{i} }} "))),
    "tags that do not close": (10_000, archive("template_tags: hide\n", repeated("{{ a "))),
    "tags and code": (5000, archive("template_tags: hide\n", repeated("`{{ a }}` {{ b }} "))),
    "tags and backticks of all lengths": (60_000, archive("template_tags: hide\n", lambda n: "".join(
        "{{ a }}" + "`" * i for i in range(1, int((2 * n) ** 0.5))))),
    "comments of templates": (4000, archive("template_tags: hide\n", repeated("{% comment %} a {% endcomment %} "))),
    "comments that do not end": (4000, archive("template_tags: hide\n", repeated("{% comment %} a "))),
    "replacements": (10_000, archive("replace: {ab: c}\n", repeated("ab "))),
    "many replacements": (500, archive("replace:\n" + "".join(f'  "a{i}": b\n' for i in range(200)), numbered("a{i} b "))),
    "replacements and tags": (4000, archive("replace: {ab: c}\ntemplate_tags: hide\n", repeated("ab {{ ab }} "))),
    "references": (3000, archive("references: links.md\n", numbered("[a{i}] "), **{"links.md": numbered("[a{i}]: https://a.example/{i}\n")})),
    "one reference": (4000, archive("references: links.md\n", repeated("[a] "), **{"links.md": repeated("[a]: https://a.example/\n")})),
    "open brackets": (30_000, archive("references: links.md\n", repeated("["), **{"links.md": lambda n: "[a]: /b\n"})),
    "a long label": (30_000, archive("references: links.md\n", lambda n: "[" + "a" * n + "]", **{"links.md": lambda n: "[" + "a" * n + "]: /b\n"})),
    "lines that break": (4500, archive("line_breaks: auto\n", numbered("a line {i}\n"))),
    "a pattern of titles": (800, lambda n: {
        **issue("词"), "sofaweekly.yml": SETTINGS + 'title_pattern: "*a*a*a*a*a*a*a*a*b"\n',
        "content/issues/second.md": HEAD.replace("第一期", "a" * n).replace("{fields}", "") + "词\n"}),
    "a pattern of paths": (40, lambda n: {
        "sofaweekly.yml": SETTINGS + "issues: [\"issues/*a*a*a*a*a*a*a*b.md\", \"issues/:slug.md\"]\n",
        "issues/aaaaaaab.md": HEAD.replace("{fields}", "") + "词\n",
        **{f"issues/{'a' * 150}{i}.md": HEAD.replace("{fields}", "") + "词\n" for i in range(n)}}),
    "TOML: keys": (1500, toml(lambda n: "[extra]\n" + "".join(f"k{i} = 1\n" for i in range(n)))),
    "TOML: a list in a line": (2000, toml(lambda n: 'tags = ["a"]\n[extra]\na = [' + '"x", ' * n + "]\n")),
    "TOML: a list of lists": (1200, toml(lambda n: "[extra]\na = [" + "[1], " * n + "]\n")),
    "TOML: a list that does not close": (20_000, toml(lambda n: "a = [" + "1, " * n + "\n")),
    "TOML: tables in a line": (1200, toml(lambda n: "[extra]\na = [" + "{b = 1}, " * n + "]\n")),
    "TOML: one table of many keys": (2000, toml(lambda n: "[extra]\na = {" + ", ".join(f"k{i} = 1" for i in range(n)) + "}\n")),
    "TOML: headers": (1200, toml(lambda n: "".join(f"[extra.t{i}]\na = 1\n" for i in range(n)))),
    "TOML: headers of one list": (1200, toml(lambda n: "[[extra.t]]\na = 1\n" * n)),
    "TOML: dots": (500, toml(lambda n: "[extra]\n" + "a." * n + "b = 1\n")),
    "TOML: nesting": (500, toml(lambda n: "a = " + "[" * n + "]" * n + "\n")),
    "TOML: quotes in text": (30_000, toml(lambda n: '[extra]\na = \"\"\"' + '\" ' * n + '\"\"\"\n')),
    "TOML: escapes": (10_000, toml(lambda n: '[extra]\na = "' + "\\u4e00" * n + '"\n')),
    "TOML: comments": (4000, toml(lambda n: "# x\n" * n)),
    "TOML: underscores": (20_000, toml(lambda n: "[extra]\na = 1" + "_0" * n + "\n")),
    "lines of keys": (2000, key_lines(lambda n: "".join(f"key{i}: a\n" for i in range(n)))),
    "lines of one key": (2000, key_lines(lambda n: "Tags: a\n" * n)),
    "lines that go on": (2000, key_lines(lambda n: "Summary: a\n" + "    and on and on and on\n" * n)),
    "lines of tags": (1000, key_lines(lambda n: "Tags: " + ", ".join(f"t{i}" for i in range(n)) + "\n")),
    "a long line of a key": (30_000, key_lines(lambda n: "Summary: " + "词" * n + "\n")),
}


def archives():
    for kind in HOLDS:
        for name, (count, unit, start) in ENTRIES.items():
            yield Shape(f"holds {kind}: {name}", count, configured(kind.title(), unit, start), ("inspect",))
    for name, (count, text) in ARCHIVES.items():
        yield Shape(f"archive: {name}", count, text, ("build",) if "pattern" in name else BOTH)


# ---- Files beside an issue that are read: only a build sees them. What is not text is bytes

def beside(name, content):
    """An issue that shows a file beside it."""
    text = HEAD.replace("{fields}", "") + f"![图]({name})\n"
    return lambda n: {"content/issues/first/index.md": text, f"content/issues/first/{name}": content(n)}


def svg(text):
    """A picture around what grows."""
    return lambda n: f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">{text(n)}</svg>'


def photograph(segment):
    """A JPEG file that has a segment again and again before its frame header."""
    return lambda n: b"\xff\xd8" + segment * n + bytes.fromhex("ffc2000b08000900090101110000ffda")


def box(kind, content):
    """A box of an AVIF file."""
    return (len(content) + 8).to_bytes(4, "big") + kind + content


def avif(properties):
    container = box(b"iprp", box(b"ipco", properties))
    return box(b"ftyp", b"avif" + bytes(4) + b"mif1avif") + box(b"meta", bytes(4) + box(b"hdlr", bytes(20)) + container)


def nested_boxes(n):
    inner = b""
    for _ in range(n):
        inner = box(b"ipco", inner)
    return avif(inner)


# Each says that it has 65,535 entries.
EXIF = bytes.fromhex("ffe10016") + b"Exif\0\0II*\0" + bytes.fromhex("08000000ffff") + bytes(4)
FILES = {
    "segments of a photograph": (2500, "a.jpg", photograph(EXIF)),
    "one segment of many entries": (5000, "a.jpg", lambda n: photograph(
        b"\xff\xe1" + min(12 * n + 16, 65_535).to_bytes(2, "big") + EXIF[4:-4] + bytes(12 * n))(1)),
    "filling bytes of a photograph": (60_000, "a.jpg", photograph(b"\xff")),
    "sizes in an AVIF picture": (800, "a.avif", lambda n: avif(box(b"ispe", bytes(4) + b"\0\0\0\1" * 2) * n)),
    "boxes in an AVIF picture": (1900, "a.avif", lambda n: avif(box(b"free", b"") * n)),
    "boxes in boxes": (1900, "a.avif", nested_boxes),
    "elements of a drawing": (20_000, "a.svg", svg(repeated('<path d="M0 0"/>'))),
    "elements in elements": (10_000, "a.svg", svg(lambda n: "<g>" * n + "</g>" * n)),
    "elements that do not close": (20_000, "a.svg", svg(repeated("<g>"))),
    "attributes of a drawing": (5000, "a.svg", svg(lambda n: "<path " + "".join(f'data-a{i}="b" ' for i in range(n)) + "/>")),
    "one attribute again": (10_000, "a.svg", svg(lambda n: "<path " + 'd="b" ' * n + "/>")),
    "a long path": (100_000, "a.svg", svg(repeated("L1 1", '<path d="', '"/>'))),
    "references in a drawing": (20_000, "a.svg", svg(repeated("&amp;", "<title>", "</title>"))),
    "ampersands in a drawing": (60_000, "a.svg", svg(repeated("&", "<title>", "</title>"))),
    "comments in a drawing": (10_000, "a.svg", svg(repeated("<!-- a -->"))),
    "a comment that does not end": (100_000, "a.svg", svg(repeated("- ", "<!--", ""))),
    "rules of a stylesheet": (10_000, "a.svg", svg(numbered(".a{i} {fill: red}", "<style>", "</style>"))),
    "open comments in a stylesheet": (30_000, "a.svg", svg(repeated("/*", "<style>", "</style>"))),
    "escapes in a stylesheet": (30_000, "a.svg", svg(repeated("\\61 ", "<style>", "</style>"))),
    "open functions in a style": (30_000, "a.svg", svg(repeated("url(", '<path style="fill: ', '"/>'))),
    "names of a drawing": (5000, "a.svg", svg(numbered('<path id="a{i}"/><use href="#a{i}"/>'))),
    "combining marks in a drawing": (30_000, "a.svg", svg(repeated("\u0301", "<title>a", "</title>"))),
    "what stands before a drawing": (100_000, "a.svg", lambda n: "<?xml version='1.0'?>" + "\n" * n + svg(repeated(""))(1)),
    "a long text of an unknown kind": (100_000, "a.bin", repeated("< ")),
}


def files():
    for name, (count, file, content) in FILES.items():
        yield Shape(f"file: {name}", count, beside(file, content), ("build",))


# ---- Whole sites: only a build sees them

BASE = "<p>{{page.title}}</p>"


def templates(text):
    """A site whose 404 page is a template."""
    return lambda n: {**nothing(), **text(n)}


def issues(n, text=lambda i: "词\n", fields=lambda i: ""):
    return {f"content/issues/a{i}.md": HEAD.replace("{fields}", fields(i)) + text(i) for i in range(n)}


def chain(n):
    """Templates each of which includes the next one twice."""
    files = {f"templates/p{i}.html": f"{{{{>p{i + 1}}}}}{{{{>p{i + 1}}}}}" for i in range(n)}
    return {**files, f"templates/p{n}.html": "x", "templates/not-found.html": "{{>p0}}"}


def line(n):
    """Templates each of which includes the next one."""
    files = {f"templates/p{i}.html": f"{{{{>p{i + 1}}}}}" for i in range(n)}
    return {**files, f"templates/p{n}.html": "x", "templates/not-found.html": "{{>p0}}"}


SITES = {
    "issues": (150, issues),
    "issues of one day and title": (150, lambda n: issues(n, fields=lambda i: "")),
    "issues with one tag": (150, lambda n: issues(n, fields=lambda i: "tags: [t]\n")),
    "issues with tags of their own": (150, lambda n: issues(n, fields=lambda i: f"tags: [t{i}]\n")),
    "issues with keys of their own": (150, lambda n: issues(n, fields=lambda i: f"extra: {{k{i}: 1}}\n")),
    "issues with aliases": (150, lambda n: issues(n, fields=lambda i: f"aliases: [/b{i}/]\n")),
    "issues with warnings": (150, lambda n: issues(n, text=lambda i: "<x>\n\n" * 20)),
    "projects": (150, lambda n: issues(n, text=lambda i: f"### 本周发布\n\n本周 SOFA{i} 发布 v1.0.0 版本代码。\n\n- 改\n")),
    "one project": (150, lambda n: issues(n, text=lambda i: f"### 本周发布\n\n本周 SOFABoot 发布 v1.0.{i} 版本代码。\n\n- 改\n")),
    "one event": (150, lambda n: issues(n, text=lambda i: "### 社区直播预告\n\n**主题**：讲\n\n**时间**：2026 年 3 月 1 日 19:00\n")),
    "templates in a line": (100, templates(line)),
    "templates that include two": (5, templates(chain)),
    "partials in a template": (3000, templates(lambda n: {"templates/p.html": "x", "templates/not-found.html": "{{>p}}" * n})),
    "sections in a template": (2000, templates(lambda n: {"templates/not-found.html": "{{#site}}" * n + "{{/site}}" * n})),
    "sections beside each other": (3000, templates(lambda n: {"templates/not-found.html": "{{#site}}x{{/site}}" * n})),
    "names in a template": (5000, templates(lambda n: {"templates/not-found.html": "{{site.title}}" * n})),
    "names that nobody knows": (1000, templates(lambda n: {"templates/not-found.html": "{{nothing}}\n" * n})),
    "blocks of a template": (1000, templates(lambda n: {
        "templates/p.html": "".join(f"{{{{$b{i}}}}}x{{{{/b{i}}}}}" for i in range(n)),
        "templates/not-found.html": "{{<p}}" + "".join(f"{{{{$b{i}}}}}y{{{{/b{i}}}}}" for i in range(n)) + "{{/p}}"})),
    "links in the configuration": (1000, lambda n: {
        **nothing(), "sofaweekly.yml": "title: x\nbase_url: https://example.org/\nheader_links:\n" + "".join(
            f"  - name: a{i}\n    url: /b{i}/\n" for i in range(n))}),
    "words in the configuration": (1000, lambda n: {
        **nothing(), "sofaweekly.yml": "title: x\nbase_url: https://example.org/\nsections:\n  questions:\n" + "".join(
            f"    - 词{i}\n" for i in range(n))}),
    "files beside an issue": (300, lambda n: {
        "content/issues/first/index.md": HEAD.replace("{fields}", "") + "词", **{f"content/issues/first/{i}.txt": "x" for i in range(n)}}),
    "pages": (150, lambda n: {**nothing(), **{
        f"content/pages/a{i}.md": f"---\ntitle: a{i}\n---\n\n词，见[别页](a{i + 1}.md)\n" for i in range(n)}, f"content/pages/a{n}.md": "---\ntitle: b\n---\n\n词\n"}),
    "pages in folders": (25, lambda n: {**nothing(), "content/pages/" + "a/" * n + "b.md": "---\ntitle: b\n---\n\n" + "词\n" * n}),
    "issues in two languages": (100, lambda n: {
        **issues(n), **{f"content/issues/a{i}.en.md": HEAD.replace("{fields}", "") + "word\n" for i in range(n)},
        "sofaweekly.yml": SETTINGS.replace("language: zh-CN", "languages: [zh-CN, en]")}),
    "formulas": (1500, lambda n: {**issue("$x^2 + \\frac{1}{2}$ 与 " * n), "sofaweekly.yml": SETTINGS + "math: true\n"}),
    "braces of a formula": (3000, lambda n: {**issue("$" + "{" * n + "x" + "}" * n + "$"), "sofaweekly.yml": SETTINGS + "math: true\n"}),
    "dollars": (20_000, lambda n: {**issue("$a " * n), "sofaweekly.yml": SETTINGS + "math: true\n"}),
    "code with colours": (4000, lambda n: issue("```java\n" + "int a = \"b\"; // c /* d\n" * n + "```")),
    "code that does not end": (60_000, lambda n: issue("```python\n" + '\'"' * n + "\n```")),
    "links from issue to issue": (150, lambda n: issues(n, text=lambda i: "".join(f"[a](a{j}.md) " for j in range(20)) + "\n")),
    "links that lead nowhere": (1000, lambda n: issue("".join(f"[a](/b{i}/)\n" for i in range(n)))),
    "static files": (300, lambda n: {**nothing(), **{f"static/{i}.txt": "x" for i in range(n)}}),
}


def sites():
    for name, (count, files) in SITES.items():
        yield Shape(f"site: {name}", count, files, ("build",))


def shapes():
    return [*readers(), *markdown(), *front_matter(), *archives(), *files(), *sites()]
