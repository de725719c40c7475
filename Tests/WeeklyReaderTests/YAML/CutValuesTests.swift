import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyReader

@Suite("Values that a comment cuts")
struct CutValuesTests {
    private func read(_ front: String) -> (file: SourceFile, frontMatter: FrontMatter?, diagnostics: [Diagnostic]) {
        let file = SourceFile(path: "a.md", text: "---\ndate: 2026-01-02 # 周五\n\(front)\n---\n字\n")
        guard case .success(let block) = FrontMatterBlock.find(in: file) else { return (file, nil, []) }
        let (frontMatter, diagnostics) = FrontMatterReader.read(block, in: file, zone: .utc, mostValues: 1000)
        return (file, frontMatter?.settled(in: file).0, diagnostics)
    }

    private func marked(_ front: String) -> [String] {
        read(front).diagnostics.filter { $0.id == .cutValue }.compactMap { $0.location?.excerpt.marked }
    }

    @Test(
        "What is cut is told",
        arguments: [
            ("title: 周报 #12 新版本", "#12 新版本"), ("title: 2026 周报 #12 ", "#12"), ("title: 周报 # 新版本", "# 新版本"),
            ("title: a\ndescription: #发布", "#发布"), ("title: a\ndescription: 一\n  二 #三 四", "#三 四"),
            ("title: a\nauthor: 小王 # 编辑", "# 编辑"), ("title: a\ntags:\n- 一 #二\n- 三", "#二"),
            ("title: a\ntags:\n- #二\n- 三", "#二"),
            ("title: a\nextra:\n  subtitle: 周报 #12", "#12"), ("title: a\ntags: [一, 二] #三", nil),
            ("title: a\ntags: 一 # 二", nil),
            ("title: a\ndraft: true #二", nil), ("title: \"周报\" #12", nil), ("title: 周报#12", nil),
            ("title: \"周报 #12\"", nil),
            ("title: a\ndescription: |\n  一 #二", nil), ("title: a #", nil), ("title: a\ntags: #二\n- 三", nil),
            ("title: a\ntags: [一,\n  二 #三\n  ]", "#三"), ("title: 'a' # b", nil),
            ("title: a\ndescription: 一\n  二 #\u{301}三", "#\u{301}三"), ("title: 周报 #\u{301}新", "#\u{301}新"),
        ] as [(String, String?)])
    func cut(front: String, comment: String?) {
        #expect(marked(front) == (comment.map { [$0] } ?? []))
    }

    @Test(
        "The fix makes the whole line the value", arguments: ["title: 周报 #12 新版本", "title: 周报\u{3000}一 #12 \"新\" 版本 "])
    func fixed(front: String) throws {
        let (file, _, diagnostics) = read(front)
        let fixes = diagnostics.filter { $0.id == .cutValue }.flatMap(\.fixes)
        let fixed = FixedText(applying: fixes, to: file.text).text
        let again = SourceFile(path: "a.md", text: fixed)
        let block = try FrontMatterBlock.find(in: again).get()
        let title = FrontMatterReader.read(block, in: again, zone: .utc, mostValues: 1000).0?.title.written
        #expect(title == front.dropFirst("title: ".count).description.trimmingSpaces)
        #expect(!FrontMatterReader.read(block, in: again, zone: .utc, mostValues: 1000).1.map(\.id).contains(.cutValue))
    }

    @Test(
        "A heading in front matter is told",
        arguments: [
            ("title: a\n\n## 项目进展", "## 项目进展"), ("title: a\n\n# 项目进展", "# 项目进展"), ("title: a\n# 以后", nil),
            ("title: a\n\n# later", nil),
            ("title: a\n\n#话题", nil), ("title: a\n\n####### 七", nil),
        ] as [(String, String?)])
    func headings(front: String, heading: String?) {
        let found = read(front).diagnostics.filter { $0.id == .swallowedHeading }
        #expect(found.compactMap { $0.location?.excerpt.marked } == (heading.map { [$0] } ?? []))
    }

    @Test("Keys without the line that opens front matter get that line")
    func missingFence() {
        let file = SourceFile(path: "a.md", text: "title: a\ndate: 2026-01-02\n---\n字\n")
        guard case .failure(let missing) = FrontMatterBlock.find(in: file) else { return #expect(Bool(false)) }
        let fixed = FixedText(applying: missing.diagnostic.fixes, to: file.text).text
        #expect(fixed == "---\n" + file.text)
    }

    @Test("Tags and categories in both spellings of a character are one word")
    func composed() {
        let (_, frontMatter, _) = read("title: cafe\u{301}\ntags: [cafe\u{301}, caf\u{E9}]\ncategories: cafe\u{301}")
        let bytes = Array("caf\u{E9}".utf8)
        #expect(frontMatter?.tags.map { Array($0.utf8) } == [bytes, bytes])
        #expect(frontMatter?.categories.map { Array($0.utf8) } == [bytes])
        // Text stays as it is written.
        #expect(frontMatter.map { Array($0.title.utf8) } == Array("cafe\u{301}".utf8))
    }
}

extension String {
    fileprivate var trimmingSpaces: String { String(reversed().drop { $0 == " " }.reversed()) }
}
