extension Mistake {
    static let ofFiles: [Mistake] = [
        Mistake(
            "a key that means nothing", "unknown-key", at: "content/issues/a.md:3",
            ["content/issues/a.md": "---\ntitle: 甲\nautor: 小王\ndate: 2026-09-18\n---\n\n正文内容。\n"]),
        Mistake(
            "a key twice", "duplicate-key", at: "content/issues/a.md:3",
            ["content/issues/a.md": "---\ntitle: 甲\ntitle: 乙\ndate: 2026-09-18\n---\n\n正文内容。\n"]),
        Mistake(
            "a title cut at a number sign", "cut-value", at: "content/issues/a.md:2",
            ["content/issues/a.md": "---\ntitle: 周报 #12 新版本\ndate: 2026-09-18\n---\n\n正文内容。\n"]),
        Mistake(
            "a date that is none", "invalid-date", at: "content/issues/a.md:3",
            ["content/issues/a.md": "---\ntitle: 甲\ndate: 下周五\n---\n\n正文内容。\n"]),
        Mistake(
            "a day that there is not", "invalid-date", at: "content/issues/a.md:3",
            ["content/issues/a.md": "---\ntitle: 甲\ndate: 2026-02-30\n---\n\n正文内容。\n"]),
        Mistake(
            "a date in another form", "unusual-date", at: "content/issues/a.md:3",
            ["content/issues/a.md": "---\ntitle: 甲\ndate: 2026/9/18\n---\n\n正文内容。\n"]),
        Mistake(
            "front matter that is not closed", "unclosed-front-matter", at: "content/issues/a.md:1",
            ["content/issues/a.md": "---\ntitle: 甲\ndate: 2026-09-18\n\n正文内容。\n"]),
        Mistake(
            "a rule taken for the end of front matter", "swallowed-heading", at: "content/issues/a.md:5",
            ["content/issues/a.md": "---\ntitle: 甲\ndate: 2026-09-18\n\n## 标题\n\n---\n\n正文内容。\n"]),
        Mistake(
            "no front matter", "missing-front-matter", at: "content/issues/a.md:1", ["content/issues/a.md": "正文内容。\n"]),
        Mistake("no title", "missing-title", at: nil, ["content/issues/a.md": "---\ndate: 2026-09-18\n---\n\n正文内容。\n"]),
        Mistake("no date", "missing-date", at: nil, ["content/issues/a.md": "---\ntitle: 甲\n---\n\n正文内容。\n"]),
        Mistake(
            "a byte order mark", "byte-order-mark", at: "content/issues/a.md:1",
            ["content/issues/a.md": "\u{FEFF}---\ntitle: 甲\ndate: 2026-09-18\n---\n\n正文内容。\n"]),
        Mistake(
            "a file that belongs to no issue", "stray-file", at: "content/notes.md",
            ["content/issues/a.md": "---\ntitle: 甲\ndate: 2026-09-18\n---\n\n正文内容。\n", "content/notes.md": "笔记\n"]),
        Mistake(
            "a page beside an issue", "refused-file", at: "content/issues/b/page.html",
            [
                "content/issues/b/index.md": "---\ntitle: 甲\ndate: 2026-09-18\n---\n\n正文内容。\n",
                "content/issues/b/page.html": "<p>x</p>",
            ]),
        Mistake(
            "two issues at one address", "duplicate-url", at: nil,
            [
                "content/issues/a.md": "---\ntitle: 甲\ndate: 2026-09-18\n---\n\n正文内容。\n",
                "content/issues/b.md": "---\ntitle: 乙\nslug: a\ndate: 2026-09-18\n---\n\n正文内容。\n",
            ]),
        Mistake(
            "an alias that is another page", "duplicate-url", at: nil,
            [
                "content/issues/a.md": "---\ntitle: 甲\ndate: 2026-09-18\n---\n\n正文内容。\n",
                "content/issues/b.md": "---\ntitle: 乙\naliases: [/archive/]\ndate: 2026-09-18\n---\n\n正文内容。\n",
            ]),
        Mistake(
            "an unknown key of the configuration", "unknown-configuration-key", at: "sofaweekly.yml:4",
            [
                "content/issues/a.md": "---\ntitle: 甲\ndate: 2026-09-18\n---\n\n正文内容。\n",
                "sofaweekly.yml": "title: 测试\nbase_url: https://example.org/\ntime_zone: Asia/Shanghai\nlanguag: zh\n",
            ]),
        Mistake(
            "a time zone that there is not", "invalid-value", at: "sofaweekly.yml:3",
            [
                "content/issues/a.md": "---\ntitle: 甲\ndate: 2026-09-18\n---\n\n正文内容。\n",
                "sofaweekly.yml": "title: 测试\nbase_url: https://example.org/\ntime_zone: Asia/Shanghei\n",
            ]),
        Mistake(
            "a template with a misspelt name", "unknown-name", at: "templates/issue.html:1",
            [
                "content/issues/a.md": "---\ntitle: 甲\ndate: 2026-09-18\n---\n\n正文内容。\n",
                "templates/issue.html": "{{ titel }}",
            ]),
        Mistake(
            "a full-width colon behind a key", "fullwidth-colon", at: "content/issues/a.md:2",
            ["content/issues/a.md": "---\ntitle：甲\ndate: 2026-09-18\n---\n\n正文内容。\n"]),
        Mistake(
            "a tab in front matter", "front-matter-tab", at: nil,
            ["content/issues/a.md": "---\ntitle: 甲\ndate: 2026-09-18\nextra:\n\ta: b\n---\n\n正文内容。\n"]),
        Mistake(
            "a missing space behind a key", "missing-space", at: nil,
            ["content/issues/a.md": "---\ntitle:甲\ndate: 2026-09-18\n---\n\n正文内容。\n"]),
        Mistake(
            "curly quotes around a title", "curly-quotes", at: "content/issues/a.md:2",
            ["content/issues/a.md": "---\ntitle: “甲”\ndate: 2026-09-18\n---\n\n正文内容。\n"]),
        Mistake(
            "tags in one word", "joined-tags", at: "content/issues/a.md:4",
            ["content/issues/a.md": "---\ntitle: 甲\ndate: 2026-09-18\ntags: 甲、乙\n---\n\n正文内容。\n"]),
        Mistake(
            "tags parted by a full-width comma", "joined-tags", at: "content/issues/a.md:4",
            ["content/issues/a.md": "---\ntitle: 甲\ndate: 2026-09-18\ntags: [甲，乙]\n---\n\n正文内容。\n"]),
        Mistake(
            "a draft left empty", "empty-draft", at: "content/issues/a.md:4",
            ["content/issues/a.md": "---\ntitle: 甲\ndate: 2026-09-18\ndraft:\n---\n\n正文内容。\n"]),
        Mistake(
            "a year of the Middle Ages", "improbable-date", at: "content/issues/a.md:3",
            ["content/issues/a.md": "---\ntitle: 甲\ndate: 0202-09-18\n---\n\n正文内容。\n"]),
        Mistake(
            "a date that is not the one of its file", "date-mismatch", at: "content/issues/2025-09-18.md:3",
            ["content/issues/2025-09-18.md": "---\ntitle: 甲\ndate: 2026-09-18\n---\n\n正文内容。\n"]),
        Mistake(
            "a title twice", "duplicate-title", at: nil,
            [
                "content/issues/b.md": "---\ntitle: 甲\ndate: 2026-09-11\n---\n\n正文内容。\n",
                "content/issues/a.md": "---\ntitle: 甲\ndate: 2026-09-18\n---\n\n正文内容。\n",
            ]),
        Mistake(
            "a day twice", "duplicate-date", at: nil,
            [
                "content/issues/b.md": "---\ntitle: 乙\ndate: 2026-09-18\n---\n\n正文内容。\n",
                "content/issues/a.md": "---\ntitle: 甲\ndate: 2026-09-18\n---\n\n正文内容。\n",
            ]),
        Mistake(
            "a tag in another case", "tag-spelling", at: nil,
            [
                "content/issues/b.md": "---\ntitle: 乙\ndate: 2026-09-11\ntags: [Mesh]\n---\n\n正文内容。\n",
                "content/issues/c.md": "---\ntitle: 丙\ndate: 2026-09-04\ntags: [Mesh]\n---\n\n正文内容。\n",
                "content/issues/a.md": "---\ntitle: 甲\ndate: 2026-09-18\ntags: [MESH]\n---\n\n正文内容。\n",
            ]),
        Mistake(
            "an address of this machine", "local-address", at: "sofaweekly.yml:2",
            [
                "content/issues/a.md": "---\ntitle: 甲\ndate: 2026-09-18\n---\n\n正文内容。\n",
                "sofaweekly.yml": "title: 测试\nbase_url: http://localhost:8080/\ntime_zone: Asia/Shanghai\n",
            ]),
        Mistake(
            "a language without words", "unknown-language", at: "sofaweekly.yml:4",
            [
                "content/issues/a.md": "---\ntitle: 甲\ndate: 2026-09-18\n---\n\n正文内容。\n",
                "sofaweekly.yml": "title: 测试\nbase_url: https://example.org/\ntime_zone: Asia/Shanghai\nlanguage: fr\n",
            ]),
        Mistake(
            "lines numbered by hand that become one paragraph", "glued-list", at: "content/issues/a.md:6",
            [
                "content/issues/a.md": "---\ntitle: 甲\ndate: 2026-09-18\n---\n\n1、甲条目\n2、乙条目\n",
                "sofaweekly.yml":
                    "title: 测试\nbase_url: https://example.org/\ntime_zone: Asia/Shanghai\nline_breaks: join\n",
            ]),
        Mistake(
            "a date of next year", "date-ahead", at: "content/issues/a.md:3",
            ["content/issues/a.md": "---\ntitle: 甲\ndate: 2027-09-18\n---\n\n正文内容。\n"]),
        Mistake(
            "a year that is too high between others", "last-year", at: "content/issues/a.md:3",
            [
                "content/issues/b.md": "---\ntitle: 乙\ndate: 2025-05-01\nnumber: 1\n---\n\n正文内容。\n",
                "content/issues/a.md": "---\ntitle: 甲\ndate: 2026-05-08\nnumber: 2\n---\n\n正文内容。\n",
                "content/issues/c.md": "---\ntitle: 丙\ndate: 2025-05-15\nnumber: 3\n---\n\n正文内容。\n",
            ]),
        Mistake(
            "a template of issues without their text", "empty-template", at: "templates/issue.html",
            [
                "content/issues/a.md": "---\ntitle: 甲\ndate: 2026-09-18\n---\n\n正文内容。\n",
                "templates/issue.html": "<h1>{{issue.title}}</h1>",
            ]),
        Mistake(
            "an empty template", "empty-template", at: "templates/archive.html",
            ["content/issues/a.md": "---\ntitle: 甲\ndate: 2026-09-18\n---\n\n正文内容。\n", "templates/archive.html": ""]),
        Mistake(
            "a folder of pictures at the top", "misplaced-folder", at: "pictures",
            ["content/issues/a.md": "---\ntitle: 甲\ndate: 2026-09-18\n---\n\n正文内容。\n", "pictures/a.png": "x"]),
        Mistake(
            "a folder in another case", "misplaced-folder", at: nil,
            ["content/issues/a.md": "---\ntitle: 甲\ndate: 2026-09-18\n---\n\n正文内容。\n", "Static/a.txt": "x"]),
        Mistake(
            "a template with a misspelt file name", "unused-template", at: nil,
            ["content/issues/a.md": "---\ntitle: 甲\ndate: 2026-09-18\n---\n\n正文内容。\n", "templates/isue.html": "x"]),
        Mistake(
            "an empty picture", "broken-picture", at: nil,
            [
                "content/issues/b/index.md": "---\ntitle: 甲\ndate: 2026-09-18\n---\n\n正文内容。\n",
                "content/issues/b/a.png": "",
            ]),
        Mistake(
            "a pointer of Git LFS for a picture", "broken-picture", at: nil,
            [
                "content/issues/b/index.md": "---\ntitle: 甲\ndate: 2026-09-18\n---\n\n正文内容。\n",
                "content/issues/b/a.png": "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n",
            ]),
        Mistake(
            "names that differ by case", "name-conflict", at: nil,
            [
                "content/issues/b/index.md": "---\ntitle: 甲\ndate: 2026-09-18\n---\n\n正文内容。\n",
                "content/issues/b/A.png": "x", "content/issues/b/a.png": "y",
            ]),
    ]
}
