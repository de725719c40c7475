import Foundation
import TestTraits
import Testing
import WeeklyDiagnostics
import WeeklyText

@testable import WeeklyBuild

/// Tags, projects, addresses and names of files that strangers make up of what paths are made of.
@Suite("Names that may lead anywhere")
struct HostileNamesTests {
    private static let pieces = [
        "..", "/", "\u{301}", "\u{D4E}", "\0", "\n", "\u{7F}", "\\", "%2e%2e", "%2F", ".", " ", "a", "周", "tags",
        "issues", "projects",
        "index.html", "CNAME", "_headers", ".htaccess", ".sofaweekly-files", "precious.txt",
        String(repeating: "长", count: 90), "e\u{301}",
    ]

    @Test(
        "Nothing outside the output changes, and a build that fails has changed nothing there either", arguments: 1...60
    )
    func anywhere(seed: UInt64) throws {
        var numbers = SeededNumbers(state: seed)
        let folder = try TemporaryFolder()
        try MadeSite.make(in: folder, issues: 2)
        try folder.write("勿删", to: "precious.txt")
        #expect(MadeSite.build(folder).summary != nil)
        let output = try FolderPicture.of("public", in: folder)
        try write(Self.name(&numbers), &numbers, in: folder)
        let outside = try FolderPicture.outside("public", in: folder)
        let outcome = MadeSite.build(folder, isAtomic: Bool.random(using: &numbers))
        #expect(try FolderPicture.outside("public", in: folder) == outside)
        if outcome.summary == nil {
            #expect(outcome.diagnostics.contains { $0.severity == .error })
            #expect(try FolderPicture.of("public", in: folder) == output)
        }
        for path in try folder.files(below: "public").keys {
            #expect(
                !["CNAME", "_headers", ".htaccess"].contains { path.pathParts.last?.hasBytes(of: $0) == true },
                "\(path)")
        }
    }

    private func write(_ name: String, _ numbers: inout SeededNumbers, in folder: TemporaryFolder) throws {
        let keys = [
            "tags: [@]", "categories: [@, a]", "aliases: [@]", "aliases: [/@]", "slug: @", "extra: {a: @}", "cover: @",
        ]
        let chosen = keys.shuffled(using: &numbers).prefix(Int.random(in: 0...2, using: &numbers))
        let front = Set(chosen.map { $0.prefix { $0 != ":" } }).count == chosen.count ? Array(chosen) : [chosen[0]]
        let written = front.map { $0.exchanging("@", for: Self.quoted(name)) }.joined(separator: "\n")
        let plain = name.filter { $0 != "\0" }
        let text =
            "---\ntitle: 甲\ndate: 2026-02-01\n\(written)\n---\n\n### 本周发布\n\n本周 \(plain) 发布 v1.0.0 版本代码。\n\n- 改\n\n[\(plain)](<\(plain)>)\n"
        try folder.write(text, to: "site/content/issues/bundle/index.md")
        guard Bool.random(using: &numbers) else { return }
        let beside = plain.exchanging("/", for: "")
        guard !beside.isEmpty, beside.utf8.count < 250, ![".", ".."].contains(beside) else { return }
        _ = FileManager.default.createFile(
            atPath: folder.path("site/content/issues/bundle/\(beside)"), contents: Data("x".utf8))
    }

    private static func name(_ numbers: inout SeededNumbers) -> String {
        (0..<Int.random(in: 1...5, using: &numbers)).map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
    }

    /// In double quotes of YAML.
    private static func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar -> String in
            switch scalar {
            case "\"", "\\": "\\\(scalar)"
            case "\0": "\\0"
            case "\n": "\\n"
            case "\u{7F}": "\\x7f"
            default: String(scalar)
            }
        }
        return "\"\(escaped.joined())\""
    }
}
