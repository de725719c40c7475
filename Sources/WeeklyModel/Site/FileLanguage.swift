internal import WeeklyText

/// Which language a file is of, as its path says, and what its path is without that.
package struct FileLanguage: Sendable, Hashable {
    /// One of the site's languages; nil for the main one.
    package let tag: String?
    /// The path that the same text has in the main language: `content/issues/first.md` of `content/issues/first.en.md` and of
    /// `content/issues/en/first.md`.
    package let plain: String

    /// By which translations of one text know each other: the path without language and ending, of an `index.md` its folder.
    package var stem: String {
        let stem = IssuePattern.stem(of: plain) ?? plain[...]
        return String(stem.without(end: "/index") ?? stem)
    }
}

extension ArchiveRules {
    /// Which language the path of a Markdown file says.
    ///
    /// - Parameter path: relative to the site's folder, or as of `Issue.sourcePath`.
    package func language(of path: String) -> FileLanguage {
        if languages.isEmpty { return FileLanguage(tag: nil, plain: path) }
        for (index, tag) in languages.enumerated() {
            guard let plain = withoutFolder(path, tag) else { continue }
            return FileLanguage(tag: index == 0 ? nil : tag, plain: Self.withoutEnding(plain, tag) ?? plain)
        }
        for (index, tag) in languages.enumerated() {
            guard let plain = Self.withoutEnding(path, tag) else { continue }
            return FileLanguage(tag: index == 0 ? nil : tag, plain: plain)
        }
        return FileLanguage(tag: nil, plain: path)
    }

    /// The path of the same text in the folder of a language; nil for a file that lies in none of the folders of texts.
    package func path(of plain: String, inFolderOf tag: String) -> String? {
        folders.first { plain.begins(with: $0) }.map { folder in
            folder + SiteLanguage.folder(of: tag)
                + plain[plain.utf8.index(plain.startIndex, offsetBy: folder.utf8.count)...]
        }
    }

    /// The folders in which those of languages may lie, with the slash at their ends; of the site's own folder empty.
    private var folders: [String] {
        if patterns.isEmpty { return ["content/issues/", "content/pages/", "issues/", "pages/"] }
        return ["content/pages/"] + patterns.map { $0.folder.isEmpty ? "" : "\($0.folder)/" }
    }

    private func withoutFolder(_ path: String, _ tag: String) -> String? {
        let name = SiteLanguage.folder(of: tag).utf8
        for folder in folders where path.begins(with: folder) {
            let rest = path.utf8.dropFirst(folder.utf8.count)
            guard rest.prefix(name.count).lazy.map(\.lowercasedASCII).elementsEqual(name) else { continue }
            return folder + String(Substring(rest.dropFirst(name.count)))
        }
        return nil
    }

    /// `first.md` of `first.en.md`.
    private static func withoutEnding(_ path: String, _ tag: String) -> String? {
        guard let stem = IssuePattern.stem(of: path) else { return nil }
        let (bytes, end) = (stem.utf8, ".\(tag)".utf8)
        guard bytes.suffix(end.count).lazy.map(\.lowercasedASCII).elementsEqual(end.lazy.map(\.lowercasedASCII)) else {
            return nil
        }
        let plain = bytes.dropLast(end.count)
        guard let last = plain.last, last != .slash else { return nil }
        return String(Substring(plain)) + path[stem.endIndex...]
    }
}
