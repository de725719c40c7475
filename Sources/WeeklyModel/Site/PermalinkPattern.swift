package import WeeklyDiagnostics
internal import WeeklyText

/// The form of every issue's address, such as `/issues/:slug/`, `/:year/:month/:slug.html` or `/weekly/:number`.
package struct PermalinkPattern: Hashable, Sendable {
    /// Why a text is no pattern.
    package struct Problem: Error, Hashable {
        /// What is wrong.
        package let message: Message
        /// What to do about it.
        package let fix: Message
    }

    private enum Piece: Hashable {
        case text(String)
        case placeholder(Placeholder)
    }

    private enum Placeholder: String, CaseIterable {
        case slug, year, month, day, number, title, filename

        /// Whether two issues hardly have the same.
        var tellsIssue: Bool { ![.year, .month, .day].contains(self) }
    }

    private let pieces: [Piece]
    /// The language of the issues; nil for the site's main one.
    private var language: String?
    /// All languages that files' names may say.
    private var languages: [String] = []

    /// `/issues/:slug/`.
    package static let standard = PermalinkPattern(
        pieces: [.text("/issues/"), .placeholder(.slug), .text("/")])

    /// Reads a pattern: it begins with a slash, ends with a slash, `.html` or a place, and holds what tells issues apart.
    package static func parse(_ text: String) -> Result<PermalinkPattern, Problem> {
        let last = text.pathParts.last ?? ""
        let endsPage = text.ends(with: "/") || text.ends(with: ".html") || !last.utf8.contains(.dot)
        guard text.begins(with: "/"), endsPage else {
            return .failure(
                Problem(
                    message:
                        "a permalink pattern begins with a slash and ends with a slash, with .html, or without any dot",
                    fix: "write it as /issues/:slug/"))
        }
        guard !text.pathParts.contains(where: { $0 == ".." || $0 == "." }),
            !text.unicodeScalars.contains(where: { $0.isWhiteSpace || "?#%\\".unicodeScalars.contains($0) })
        else {
            return .failure(
                Problem(
                    message: "a permalink pattern is a path without .., ?, #, % and white space",
                    fix: "write it as /issues/:slug/"))
        }
        return pieces(of: text).flatMap { pieces in
            guard tellsIssues(pieces) else {
                return .failure(
                    Problem(
                        message: "without :slug two issues could have one address", fix: "put :slug into the pattern"))
            }
            return .success(PermalinkPattern(pieces: pieces))
        }
    }

    /// Whether no two issues have one address: by a name or a number, or by the whole date, as of a daily paper.
    private static func tellsIssues(_ pieces: [Piece]) -> Bool {
        let days: [Placeholder] = [.year, .month, .day]
        return days.allSatisfy { pieces.contains(.placeholder($0)) }
            || pieces.contains { if case .placeholder(let place) = $0 { place.tellsIssue } else { false } }
    }

    /// Whether issues' numbers stand in their addresses. An issue without one has its slug there.
    package var asksForNumber: Bool { pieces.contains(.placeholder(.number)) }

    /// Whether every address of the pattern begins with a path.
    func begins(with path: String) -> Bool {
        if case .text(let text)? = pieces.first { text.begins(with: path) } else { false }
    }

    /// The same form where the names of files may say one of these languages, which is no part of addresses.
    package func naming(_ languages: [String]) -> PermalinkPattern {
        var pattern = self
        pattern.languages = languages
        return pattern
    }

    /// The same form for the issues of a language, from the root of its folder.
    package func inLanguage(_ tag: String) -> PermalinkPattern {
        var pattern = self
        pattern.language = tag
        return pattern
    }

    /// The file of an issue's page, from the root of its language: at the address that its editor chose, else at that of the pattern.
    package func route(of issue: Issue) -> RoutePath {
        if let chosen = issue.frontMatter.permalink { return RoutePath(issueAt: Self.within(language, chosen)) }
        let address = pieces.reduce(into: "") { address, piece in
            switch piece {
            case .text(let text): address += text
            case .placeholder(let placeholder): address += value(of: placeholder, issue)
            }
        }
        return RoutePath(issueAt: address)
    }

    /// An address that an editor chose as seen from the root of a language: what begins with the language's folder is meant there, too.
    static func within(_ language: String?, _ address: String) -> String {
        let folder = language.map { "/\(SiteLanguage.folder(of: $0))" }
        return folder.flatMap { address.without(start: $0) }.map { "/\($0)" } ?? address
    }

    /// The name of an issue's file, without what says its language.
    private func fileName(of issue: Issue) -> String {
        var rules = ArchiveRules()
        rules.languages = languages
        return IssuePattern.name(of: rules.language(of: issue.sourcePath).plain)
    }

    private func value(of placeholder: Placeholder, _ issue: Issue) -> String {
        switch placeholder {
        case .slug: issue.slug
        case .year: String(issue.date.day.text.prefix(4))
        case .month: String(issue.date.day.text.dropFirst(5).prefix(2))
        case .day: String(issue.date.day.text.suffix(2))
        case .number: issue.frontMatter.number.map(String.init) ?? issue.slug
        case .title: PathPart.fitting(Slug.of(title: issue.title))
        case .filename: fileName(of: issue)
        }
    }

    private static func pieces(of text: String) -> Result<[Piece], Problem> {
        var pieces: [Piece] = []
        var rest = Substring(text)
        while let colon = rest.utf8.firstIndex(of: .colon) {
            if colon > rest.startIndex { pieces.append(.text(String(rest[..<colon]))) }
            let name = Substring(rest.utf8[rest.utf8.index(after: colon)...].prefix { $0.isASCIILetter })
            guard let placeholder = Placeholder(rawValue: String(name)) else { return .failure(unknown(name)) }
            pieces.append(.placeholder(placeholder))
            rest = rest[name.endIndex...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        return .success(pieces)
    }

    private static func unknown(_ name: Substring) -> Problem {
        let known = Placeholder.allCases.map(\.rawValue)
        let near = NearMiss.of(String(name), among: known)
        let all = known.map { ":\($0)" }.joined(separator: ", ")
        return Problem(
            message: "a permalink pattern knows no :\(name)", fix: near.map { "did you mean :\($0)?" } ?? "use \(all)")
    }
}
