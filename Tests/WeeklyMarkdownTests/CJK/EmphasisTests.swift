import Testing
import WeeklyDiagnostics
import WeeklyMarkdown

@Suite("Emphasis as Chinese editors write it")
struct EmphasisTests {
    private static func html(of markdown: String) -> String {
        let (document, _) = MarkdownParser.parse(SourceFile(path: "test.md", text: markdown))
        return HTMLRenderer.render(document, style: .reference)
    }

    @Test(
        "Punctuation and Han beside the stars do not keep them from marking",
        arguments: [
            ("**一句话。**后面", "<strong>一句话。</strong>后面"),
            ("前面**（注）**后面", "前面<strong>（注）</strong>后面"),
            ("前面**《书名》**后面", "前面<strong>《书名》</strong>后面"),
            ("前面**`码`**后面", "前面<strong><code>码</code></strong>后面"),
            ("前面**“引”**", "前面<strong>“引”</strong>"),
            ("前面*（斜）*后面", "前面<em>（斜）</em>后面"),
            ("前面***「两样」***后面", "前面<em><strong>「两样」</strong></em>后面"),
            ("前面**C++**后面", "前面<strong>C++</strong>后面"),
            ("**甲：**乙**丙：**丁", "<strong>甲：</strong>乙<strong>丙：</strong>丁"),
            ("**甲，*乙。*丙**丁", "<strong>甲，<em>乙。</em>丙</strong>丁"),
            ("**テスト。**です", "<strong>テスト。</strong>です"),
            ("**스크립트(script)**라고", "<strong>스크립트(script)</strong>라고"),
            ("**跨行：\nbold**后", "<strong>跨行：\nbold</strong>后"),
            ("[**链：**接](u)", "<a href=\"u\"><strong>链：</strong>接</a>"),
            ("**[链**接](u)", "<a href=\"u\">链**接</a>"),
            ("前~~（旧）~~后", "前<del>（旧）</del>后"),
        ])
    func friendlyFlanking(markdown: String, expected: String) {
        #expect(Self.html(of: markdown) == "<p>\(expected)</p>\n")
    }

    @Test(
        "White space within the stars moves out",
        arguments: [
            ("**标签： **内容", "<strong>标签：</strong> 内容"),
            ("**标签：\u{A0}**内容", "<strong>标签：</strong>\u{A0}内容"),
            ("** 标签**内容", " <strong>标签</strong>内容"),
            ("前 **标签： **内容", "前 <strong>标签：</strong> 内容"),
            ("前、** 标签 **后", "前、 <strong>标签</strong> 后"),
            ("**甲 **乙，**丙**丁", "<strong>甲</strong> 乙，<strong>丙</strong>丁"),
            ("**甲： **1\n**乙： **2", "<strong>甲：</strong> 1\n<strong>乙：</strong> 2"),
            ("**内容 **", "<strong>内容</strong> "),
            ("**Home: **[站](u)", "<strong>Home:</strong> <a href=\"u\">站</a>"),
            ("**小李 ** 提问", "<strong>小李</strong>  提问"),
        ])
    func whiteSpace(markdown: String, expected: String) {
        #expect(Self.html(of: markdown) == "<p>\(expected)</p>\n")
    }

    @Test(
        "What is no emphasis stays as it is",
        arguments: [
            "二 ** 三 ** 四", "2 ** 3 与 4 ** 5", "中文 * 星号 * 中文", "__中文：__后", "恭喜张**获奖", "尾号 138****1234 的用户",
            "调用 f(**kwargs) 即可", "报名中~！欢迎~", "3~5 天，8:00~9:00 点", "周一~周三、周四~周五", "价格 5*3 元",
        ])
    func staysAsItIs(markdown: String) {
        #expect(Self.html(of: markdown) == "<p>\(markdown)</p>\n")
    }

    @Test(
        "Escaped marks and entities are text",
        arguments: [
            ("\\*\\*中文：\\*\\*后", "**中文：**后"), ("&ast;&ast;中文：&ast;&ast;后", "**中文：**后"),
            ("甲 &amp; 乙**丙：**丁", "甲 &amp; 乙<strong>丙：</strong>丁"), ("\\# 甲**乙。**丙", "# 甲<strong>乙。</strong>丙"),
            ("甲\\\\**乙。**丙", "甲\\<strong>乙。</strong>丙"), ("&copy;**乙。**丙", "©<strong>乙。</strong>丙"),
            ("&nosuch;**乙。**丙", "&amp;nosuch;<strong>乙。</strong>丙"), ("**甲\\***乙", "<strong>甲*</strong>乙"),
        ])
    func escapes(markdown: String, expected: String) {
        #expect(Self.html(of: markdown) == "<p>\(expected)</p>\n")
    }

    @Test(
        "Emphasis is mended behind an address that swallowed a bracket, too",
        arguments: [
            ("，和 **甲****乙**。", "，和 <strong>甲</strong><strong>乙</strong>。"),
            ("）**甲：**乙 ****丙", "）<strong>甲：</strong>乙 丙"), ("**甲 **乙", "<strong>甲</strong> 乙"),
        ])
    func behindSwallowedBracket(rest: String, expected: String) {
        let html = Self.html(of: "[文](https://example.org/y）)\(rest)")
        #expect(html == "<p><a href=\"https://example.org/y\">文</a>）\(expected)</p>\n")
    }

    @Test(
        "Marks that mean nothing are left out",
        arguments: [
            ("**甲****乙**", "<p><strong>甲</strong><strong>乙</strong></p>\n"),
            ("****甲****", "<p><strong>甲</strong></p>\n"),
            ("甲 **** 乙", "<p>甲  乙</p>\n"),
            ("一段内容**", "<p>一段内容</p>\n"),
            ("## 标题**", "<h2>标题</h2>\n"),
            ("**没有结尾", "<p>没有结尾</p>\n"),
            ("**甲**：**乙没有结尾", "<p><strong>甲</strong>：乙没有结尾</p>\n"),
            ("> **引：**文\n> 结尾**", "<blockquote>\n<p><strong>引：</strong>文结尾</p>\n</blockquote>\n"),
        ])
    func strayMarks(markdown: String, expected: String) {
        #expect(Self.html(of: markdown) == expected)
    }

    @Test("Cells, headings, items and quotes are read by the same rules")
    func everywhere() {
        #expect(Self.html(of: "### 一、**甲：**乙").contains("<strong>甲：</strong>乙"))
        #expect(Self.html(of: "> - 1. **甲：**乙\n>   **丙：**丁").contains("<strong>丙：</strong>丁"))
        #expect(Self.html(of: "|甲|乙|\n|-|-|\n|**丙：**丁|a **戊：**己|").contains("<td>a <strong>戊：</strong>己</td>"))
        #expect(Self.html(of: "文[^1]\n\n[^1]: **注：**脚").contains("<strong>注：</strong>脚"))
        #expect(Self.html(of: "![**图：**后](u)").contains("alt=\"图：后\""))
    }

    @Test("The ranges of strong text hold its marks")
    func ranges() throws {
        let file = SourceFile(path: "test.md", text: "开头\n\n- 前**甲： **乙****丙****丁")
        let (document, _) = MarkdownParser.parse(file)
        guard case .list(let list) = document.blocks[1].kind else { return #expect(Bool(false)) }
        guard case .paragraph(let inlines) = list.items[0].blocks[0].kind else { return #expect(Bool(false)) }
        let slices = inlines.map { String(file.slice($0.range)) }
        #expect(slices == ["前", "**甲： **", "乙", "****丙****", "丁"])
    }
}
