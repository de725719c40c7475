"""Crosses the vectors of vectors.txt with the places of an issue, and writes a newsletter of them: an issue a vector.

What the program refuses (a cover that is a program, a slug that is none) is refused at the door, which is well too: that piece is
left out, and the site is built again without it.
"""

import base64
import json
import os
import re
import subprocess
from pathlib import Path
from urllib.parse import quote

import harness

VECTORS = Path(__file__).with_name("vectors.txt")
# Nobody may ask this host, nor have the reader go there.
ELSEWHERE = "elsewhere.example"
# In every text, so that a search finds all of them.
WORD = "防线"
ESCAPE = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))", re.DOTALL)
PLAIN = {"n": "\n", "t": "\t", "r": "\r", "\\": "\\"}


class Vector:
    def __init__(self, number, kind, group, text):
        self.number, self.kind, self.group, self.text = number, kind, group, text

    def at(self, place):
        """The vector for a place: what runs says which vector it was, and where."""
        number = self.number * 100 + place
        run = f"ran({number})"
        page = f'<script xmlns="http://www.w3.org/1999/xhtml">{run}</script>'
        values = {"run": run, "id": f"v{number}", "elsewhere": ELSEWHERE, "percent": quote(page),
                  "base64": base64.b64encode(page.encode()).decode()}
        return re.sub(r"\{(run|id|elsewhere|percent|base64)\}", lambda match: values[match[1]], self.text)


def vectors():
    """All of vectors.txt."""
    found, kind, group = [], "", ""
    for line in VECTORS.read_text(encoding="utf-8").split("\n"):
        if line.startswith("## "):
            kind, group = line[3:].split(" ", 1)
        elif line and not line.startswith("# ") and kind:
            found.append(Vector(len(found) + 1, kind, group, ESCAPE.sub(unescaped, line)))
    return found


def unescaped(match):
    code = match[1] or match[2]
    return chr(int(code, 16)) if code else PLAIN.get(match[3], match[0])


def one_line(text):
    return re.sub(r"[\r\n]+", " ", text)


def cell(text):
    return one_line(text).replace("|", "\\|")


def indented(text, prefix):
    return "\n".join(prefix + line if line else line for line in re.split(r"\r\n?|\n", text))


# Places of text. Each has a number below 100, by which it is known when something runs.
BODY = """### {h}

- 列 {li}
- **{strong}**

| 表头 {th} | 二 |
| --- | --- |
| {td} | `{code}` |

词[^1]，[{link}](/x)，[甲](/x "{title}")，[乙](/x '{single}')，![{alt}](/p.png)，<span title="{attribute}">丙</span>，<span title='{apostrophe}'>丁</span>。

[^1]: 注 {note}

> 引 {quote}

### 每周读者问答提炼

**1、@{asker} 提问：**

> 问 {question}

A：答 {answer}

「项目 {project}」：[https://example.org/a](https://example.org/a)

### SOFABoot 本周发布

本周 SOFABoot 发布 v1.0.{n} 版本代码。

主要更新如下：

1. 改 {change}

「详细参考」：[{reference}](https://example.org/r)

### 社区直播预告

**主题**：讲 {topic}

**时间**：2026 年 12 月 3 日（周四）19:00-20:00

**嘉宾**：{speaker}

### 本周推荐阅读

- [{article}](https://example.org/read)

### 社区 Big News

**NO.1 {event}**

### 欢迎领取参与任务

- 简单：[{task}](https://example.org/task)

### 文字

防线 {text}

<details>

<summary>{summary}</summary>

{inside}

</details>

```{info}
{fenced}
```

{block}
"""
ADDRESSES = """### 地址

- [甲]({inline})
- [乙](<{pointed}> "题")
- <{auto}>
- {bare}
- ![丙]({picture})
- ![丁](<{pointed_picture}>)
- [戊][r] ![己][r] [r]
- <a href="{quoted}">庚</a> <a href='{single}'>辛</a> <a href={unquoted}>壬</a>
- <img src="{source}"> <blockquote cite="{cite}">癸</blockquote>
- [{label}]({both})

[r]: {definition}

### 每周读者问答提炼

**1、@甲 提问：**

> [问]({asked})

A：[答]({answered})

「SOFABoot」：[{project_label}]({project})

### SOFABoot 本周发布

本周 SOFABoot 发布 v2.0.{n} 版本代码。

- [改]({change})

「详细参考」：[{reference_label}]({reference})

### 社区直播预告

**主题**：[讲]({topic})

**时间**：2026 年 12 月 4 日（周五）19:00-20:00

**报名**：[{sign_up}]({sign_up_link})

### 本周推荐阅读

- [读]({article})
- 《看》：{read}

### 欢迎领取参与任务

- 简单：[领]({task})

防线
"""
BLOCKS = """防线

{block}

### 单子

-   一

{item}

### 引文

{quote}

### 每周读者问答提炼

**1、@甲 提问：**

{question}

A：答

{answer}

### 末尾

<details>

{inside}

</details>

{end}
"""
NAMES = """## {h}

<a id="{a}" name="{b}">甲</a> <img id={c} name={d} src=x> <form id={e} name={f}></form> <span class="{g}" id='{i}'>乙</span>

### {j}

词[^{note}] [丙](#{k}) [丁]({l})

[^{note}]: 注

```{info}
x
```

### 每周读者问答提炼

**1、@{asker} 提问：**

> {question}

A：答

「{project}」：[https://example.org/p](https://example.org/p)

### {release} 本周发布

本周 {name} 发布 v3.0.{n} 版本代码。

- 改

防线
"""
SHAPES = {"html": BODY, "url": ADDRESSES, "block": BLOCKS, "word": NAMES, "yaml": "防线\n"}
INDENTED = {"item": "    ", "quote": "> ", "question": "> "}
WHOLE = {"block", "text", "inside", "end", "fenced", "answer"}
FIELDS = {
    "html": ["title", "author", "description", "tags", "categories", "slug", "extra", "aliases"],
    "url": ["authorlink", "cover", "aliases", "tags"],
    "block": ["title", "description", "extra"],
    "word": ["title", "author", "description", "tags", "categories", "slug", "aliases", "extra"],
    "yaml": [],
}
LISTS = {"tags", "categories", "aliases"}


def body(vector):
    """The text of a vector's issue, with the vector in every place."""
    place = iter(range(10, 100))

    def filled(match):
        name = match[1]
        if name == "n":
            return str(vector.number)
        # No file with a NUL byte is read at all.
        text = vector.at(next(place)).replace("\0", "&#0;")
        if name in INDENTED and vector.kind == "block":
            return indented(text, INDENTED[name])
        if name in ("th", "td", "code"):
            return cell(text)
        return text if name in WHOLE or vector.kind == "url" else one_line(text)

    return re.sub(r"\{(\w+)\}", filled, SHAPES[vector.kind])


def front_matter(vector, without):
    """Every field holds the vector, save those that the program refused."""
    fields = {"title": f"第{vector.number}期", "date": f"2026-{vector.number % 9 + 1:02}-{vector.number % 28 + 1:02}"}
    for place, name in enumerate(FIELDS[vector.kind]):
        if name in without:
            continue
        text = vector.at(place)
        # Tags that become one address are an error about two tags, and no file.
        tag = f"{text} {vector.number}"
        value = {"aliases": f"/{text}", "tags": tag}.get(name, text)
        fields[name] = {text: text, "x": [text]} if name == "extra" else [value] if name in LISTS else value
    lines = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in fields.items()]
    if vector.kind == "yaml" and "yaml" not in without:
        lines.append(vector.at(0))
        if "extra:" not in vector.text:
            lines.append(f"extra: {{x: {vector.number}}}")
    return "---\n" + "\n".join(lines) + "\n---\n\n"


class HostileSite:
    """The newsletter's folder, and what the program made of it."""

    def __init__(self, folder, program=harness.PROGRAM):
        self.folder, self.output, self.program = Path(folder), Path(folder) / "public", program
        self.vectors = vectors()
        self.names = {f"v{vector.number}": vector for vector in self.vectors}
        self.without = {vector.number: set() for vector in self.vectors}
        self.named_by_vector = set()

    @property
    def placements(self):
        """How many times a vector stands somewhere."""
        bodies = sum(len(re.findall(r"\{\w+\}", SHAPES[vector.kind])) for vector in self.vectors)
        fields = sum(len(FIELDS[vector.kind]) - len(self.without[vector.number]) for vector in self.vectors)
        return bodies + fields

    @property
    def refused(self):
        return sum(len(each) for each in self.without.values())

    def file(self, vector):
        return self.folder / "content/issues" / f"v{vector.number}.md"

    def write(self):
        (self.folder / "content/issues").mkdir(parents=True, exist_ok=True)
        (self.folder / "sofaweekly.yml").write_text(
            "title: 防线\nbase_url: https://example.org/\nlanguage: zh-CN\ntime_zone: Asia/Shanghai\n"
            "issues_per_page: 200\nfeed_items: 1000\n", encoding="utf-8")
        for vector in self.vectors:
            self.write_issue(vector)
        self.write_mixtures()
        # Addresses that lead nowhere are errors in the newest issue alone: this one is without any.
        newest = "---\ntitle: 最新一期\ndate: 2026-11-20\n---\n\n防线\n"
        (self.folder / "content/issues/newest.md").write_text(newest, encoding="utf-8")

    def write_issue(self, vector):
        text = front_matter(vector, self.without[vector.number]) + body(vector)
        self.file(vector).write_bytes(text.encode("utf-8"))

    def write_mixtures(self):
        """Issues in which vectors follow one another: what one opens another may close."""
        blocks = [vector for vector in self.vectors if vector.kind in ("html", "block")]
        step = 17
        for start in range(step):
            chosen = blocks[start::step]
            text = "\n\n".join(vector.at(90).replace("\0", "&#0;") for vector in chosen)
            name = self.folder / "content/issues" / f"mixture-{start}.md"
            head = f"---\ntitle: 混合 {start}\ndate: 2026-10-{start + 1:02}\n---\n\n防线\n\n"
            name.write_bytes((head + text).encode("utf-8"))

    def build(self):
        """Builds until nothing is refused any more; the site's folder."""
        for _ in range(len(FIELDS["html"]) + 2):
            command = [self.program, "build", "--no-cache", "--source", self.folder, "--output", self.output, "--now", "2026-11-22",
                       "--format", "json"]
            run = subprocess.run([str(part) for part in command], capture_output=True, check=False)
            if run.returncode == 0:
                return self.output
            told = [each for each in json.loads(run.stdout)["diagnostics"] if each["severity"] == "error"]
            assert told, f"exit status {run.returncode}: {run.stdout[-2000:]} {run.stderr[-2000:]}"
            self.leave_out(told)
        raise AssertionError(f"still refused: {told[:5]}")

    def leave_out(self, told):
        left_out = 0
        for diagnostic in told:
            vector = self.meant(diagnostic)
            assert vector, f"an error about no issue: {diagnostic}"
            field = self.field(vector, diagnostic)
            assert field, f"an error that is about no field: {diagnostic}"
            left_out += field not in self.without[vector.number]
            self.without[vector.number].add(field)
            self.write_issue(vector)
        assert left_out, f"refused again: {told[:5]}"

    def meant(self, diagnostic):
        """The vector whose issue has an error; where two files are in each other's way, the message may name it."""
        named = re.findall(r"/(v\d+)\.md", f"{diagnostic['file']} {diagnostic['message']}")
        return self.names[named[0]] if named else None

    def field(self, vector, diagnostic):
        """The field of front matter that an error is about: the one in whose line it is."""
        if vector.kind == "yaml":
            return "yaml"
        left = [name for name in FIELDS[vector.kind] if name not in self.without[vector.number]]
        if diagnostic["line"] is not None:
            lines = self.file(vector).read_bytes().decode("utf-8").split("\n")
            name = lines[diagnostic["line"] - 1].split(":")[0]
            if name in left:
                return name
        # Not YAML where the error was noticed, or two routes of one path: an address that the vector gave.
        order = ["aliases", "slug", "tags"]
        return next((name for name in (["extra"] if diagnostic["id"] == "invalid-yaml" else order) if name in left), None)

    def queries(self):
        """Words to search for: the vectors themselves."""
        return [one_line(vector.at(10)) for vector in self.vectors if vector.kind != "yaml"]
