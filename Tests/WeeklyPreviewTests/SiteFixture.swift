import Foundation
import WeeklyBuild
import WeeklyPreview

/// A small newsletter in a folder that lasts as long as a test.
final class SiteFixture: Sendable {
    let path: String

    init(base: String = "https://example.org/") throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "sofaweekly-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.resolvingSymlinksInPath().path
        try write("title: 测试周刊\nbase_url: \(base)\ntime_zone: Asia/Shanghai\n", to: "sofaweekly.yml")
        try writeIssue("first", title: "第一期")
        try writeIssue("bundle/index", title: "带附件", date: "2026-01-09")
        try write("0123456789", to: "content/issues/bundle/附件.txt")
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func write(_ text: String, to name: String) throws {
        let url = URL(filePath: path).appending(path: name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func writeIssue(
        _ name: String, title: String, date: String = "2026-01-02", extra: String = "", text: String = "大家好。"
    )
        throws
    {
        try write(
            "---\ntitle: \(title)\ndate: \(date)\n\(extra)---\n\n\(text)\n", to: "content/issues/\(name).md")
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: "\(path)/\(name)")
    }

    /// A session whose clock stands at 2026-06-01T00:00:00Z.
    func session() -> PreviewSession {
        let options = SiteLoader.Options(root: path, publication: Publication(now: 0), jobs: 1)
        return PreviewSession(options, editor: .standard) { 1_780_272_000 }
    }
}

extension PreviewResponse {
    var text: String {
        if case .bytes(let bytes) = body { String(decoding: bytes, as: UTF8.self) } else { "" }
    }
}

enum TestFiles {
    /// Writes as an editor does: to another name, and that takes the file's place.
    static func replace(_ path: String, with text: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path), options: .atomic)
    }
}
