internal import WeeklyText

/// The form of every issue's address, such as `/issues/:slug/` or `/:year/:month/:slug.html`.
package struct PermalinkPattern: Hashable, Sendable {
    /// Why a text is no pattern.
    package struct Problem: Error, Hashable {
        /// What is wrong.
        package let message: String
        /// What to do about it.
        package let fix: String
    }

    private enum Piece: Hashable {
        case text(String)
        case placeholder(Placeholder)
    }

    private enum Placeholder: String, CaseIterable {
        case slug, year, month, day
    }

    private let pieces: [Piece]

    /// `/issues/:slug/`.
    package static let standard = PermalinkPattern(
        pieces: [.text("/issues/"), .placeholder(.slug), .text("/")])

    /// Reads a pattern: it begins with a slash, ends with a slash or `.html`, and holds `:slug`.
    package static func parse(_ text: String) -> Result<PermalinkPattern, Problem> {
        guard text.begins(with: "/"), text.ends(with: "/") || text.ends(with: ".html") else {
            return .failure(
                Problem(
                    message: "a permalink pattern begins with a slash and ends with a slash or .html",
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
            guard pieces.contains(.placeholder(.slug)) else {
                return .failure(
                    Problem(
                        message: "without :slug two issues could have one address", fix: "put :slug into the pattern"))
            }
            return .success(PermalinkPattern(pieces: pieces))
        }
    }

    /// The file of an issue's page.
    package func route(of issue: Issue) -> RoutePath {
        let address = pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .placeholder(let placeholder): Self.value(of: placeholder, issue)
            }
        }
        return RoutePath(page: address.joined())
    }

    private static func value(of placeholder: Placeholder, _ issue: Issue) -> String {
        switch placeholder {
        case .slug: issue.slug
        case .year: String(issue.date.day.text.prefix(4))
        case .month: String(issue.date.day.text.dropFirst(5).prefix(2))
        case .day: String(issue.date.day.text.suffix(2))
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
