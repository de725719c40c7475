internal import WeeklyDiagnostics
internal import WeeklyText

/// Where a site's issues lie: a path with places, such as `_posts/:year-:month-:day-*.md`.
package struct IssuePattern: Hashable, Sendable {
    /// The endings that an issue's file may have, whichever of them the pattern names.
    package static let endings = [".md", ".markdown"]

    private let pattern: TextPattern

    /// As it was written.
    package var text: String { pattern.text }

    /// Reads a pattern: a path relative to the site's folder that ends with `.md`.
    package static func parse(_ text: String) -> Result<IssuePattern, TextPattern.Problem> {
        let example: Message = "write it as _posts/:year-:month-:day-:slug.md"
        guard let stem = stem(of: text) else {
            return .failure(TextPattern.Problem(message: "the pattern of issues' files ends with .md", fix: example))
        }
        let parts = text.parts(at: .slash)
        guard !parts.contains(where: { ["", ".", ".."].contains($0) }) else {
            return .failure(
                TextPattern.Problem(
                    message: "the pattern of issues' files is a path below the site's folder", fix: example))
        }
        return TextPattern.parse(String(stem)).map { IssuePattern(pattern: TextPattern(pieces: $0.pieces, text: text)) }
    }

    /// The folder that all its files are in, as far as it is no pattern: relative to the site's folder, empty for that itself.
    package var folder: String {
        guard case .text(let literal)? = pattern.pieces.first else { return "" }
        let isWhole = pattern.pieces.count == 1
        let text = String(decoding: literal, as: UTF8.self)
        guard let slash = text.utf8.lastIndex(of: .slash) else { return "" }
        return isWhole || slash < text.endIndex ? String(text[..<slash]) : ""
    }

    /// What a path relative to the site's folder tells; nil where the pattern does not take it.
    package func place(of path: String) -> IssuePlace? {
        guard let stem = Self.stem(of: path), let found = pattern.match(stem) else { return nil }
        let name = found[.slug] ?? found[.title] ?? Self.name(of: path)
        return IssuePlace(name: Slug.usable(name), found)
    }

    /// The name of an issue's file without its ending; of an `index.md` that of its folder.
    package static func name(of path: String) -> String {
        let parts = (stem(of: path) ?? path[...]).pathParts
        let name = parts.last ?? ""
        return String(name.hasBytes(of: "index") ? parts.dropLast().last ?? name : name)
    }

    /// The path without the ending; nil where it is none of an issue.
    package static func stem(of path: String) -> Substring? {
        for ending in endings {
            if let stem = path.without(end: ending), !stem.isEmpty, stem.utf8.last != .slash { return stem }
        }
        return nil
    }
}

extension Slug {
    /// A word as one part of an address: what cannot stand there becomes a hyphen. Empty where nothing of it can.
    package static func usable(_ word: String) -> String {
        if isUsable(word) { return word }
        var text = String.UnicodeScalarView()
        for scalar in word.unicodeScalars {
            let isKept = isUsable(String(scalar)) || scalar == "."
            if isKept { text.append(scalar) } else if !text.isEmpty, text.last != "-" { text.append("-") }
        }
        while text.last == "-" { text.removeLast() }
        // Of dots alone it would be a folder's name for itself or for the one above.
        return isUsable(String(text)) ? String(text) : ""
    }

    /// A title as one part of an address: letters and digits in small letters, and a hyphen between words.
    package static func of(title: String) -> String {
        var text = String.UnicodeScalarView()
        for scalar in title.lowercased().unicodeScalars {
            let isKept = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            if isKept { text.append(scalar) } else if !text.isEmpty, text.last != "-" { text.append("-") }
        }
        while text.last == "-" { text.removeLast() }
        return String(text)
    }
}
