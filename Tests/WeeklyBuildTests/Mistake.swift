import Foundation
import Testing
import WeeklyDiagnostics

/// A mistake that an editor makes, and what is said of it.
struct Mistake: Sendable, CustomTestStringConvertible {
    /// What is said, and where: `content/issues/a.md:5`, a file, or nil for any place.
    struct Saying: Sendable, CustomStringConvertible {
        let id: String
        let place: String?

        var description: String { "\(id) at \(place ?? "any place")" }

        func isSaid(by diagnostic: Diagnostic) -> Bool {
            guard diagnostic.id.name == id else { return false }
            guard let place else { return true }
            return Mistake.place(diagnostic).hasSuffix(" \(place)") || diagnostic.path == place
        }
    }

    static let issue = "content/issues/a.md"

    let name: String
    let sayings: [Saying]
    /// By their paths in the site's folder.
    let files: [String: String]

    var testDescription: String { name }

    /// A mistake in the text of an issue, whose first line is line 5.
    init(_ name: String, _ id: String, line: Int, _ body: String) {
        self.init(
            name, id, at: "\(Self.issue):\(line)",
            [Self.issue: "---\ntitle: 甲\ndate: 2026-09-18\n---\n\(body)"])
    }

    /// A mistake in several files.
    init(_ name: String, _ id: String, at place: String?, _ files: [String: String]) {
        self.name = name
        self.files = files
        sayings = [Saying(id: id, place: place)]
    }

    /// `id file:line`.
    static func place(_ diagnostic: Diagnostic) -> String {
        "\(diagnostic.id.name) \(diagnostic.path ?? "–"):\(diagnostic.location?.line ?? 0)"
    }

    /// Whether Markdown, YAML or the site's own template shows nothing of a part, or the issue waits for its day: then that is said.
    var isToldLoss: Bool {
        sayings.contains {
            ["surplus-cells", "words-after-language", "cut-value", "swallowed-heading", "empty-template", "date-ahead"]
                .contains(
                    $0.id)
        }
    }

    /// A site that holds the files, in `site`.
    func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write(
            "title: 测试周刊\nbase_url: https://example.org/\ntime_zone: Asia/Shanghai\n", to: "site/sofaweekly.yml")
        for (path, text) in files { try folder.write(text, to: "site/\(path)") }
        return folder
    }

    /// The HTML of an issue's page.
    static func text(ofPage file: String, in folder: TemporaryFolder) throws -> String {
        let name = file.hasSuffix("/index.md") ? file.dropLast("/index.md".count) : file.dropLast(".md".count)
        let slug = name.split(separator: "/").last ?? ""
        let page = "public/issues/\(slug)/index.html"
        return folder.exists(page) ? try folder.read(page) : ""
    }

    /// Runs of Chinese letters below the front matter, of at least two.
    static func words(of text: String) -> [String] {
        let parts = text.components(separatedBy: "\n---\n")
        let body = parts.count > 1 ? parts.dropFirst().joined(separator: "\n") : text
        return body.unicodeScalars.split { !(0x4E00...0x9FFF).contains($0.value) }.map { String($0) }.filter {
            $0.count > 1
        }
    }
}

extension Mistake {
    /// All of them: sentences of our own.
    static let all: [Mistake] = ofText + ofFiles
}
