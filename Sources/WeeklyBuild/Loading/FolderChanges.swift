package import WeeklyText

/// What may have changed in a site's folder since it was read.
package struct FolderChanges: Sendable, Hashable {
    /// Files and folders, relative to the site's folder. A folder stands for all that is below it.
    package var paths: Set<ExactText>
    /// Whether more may have changed than the paths say, such as after the system lost events.
    package var isIncomplete: Bool

    /// No changes at paths that are known.
    package init(isIncomplete: Bool = false) {
        self.init([String](), isIncomplete: isIncomplete)
    }

    /// Changes at some paths.
    package init(_ paths: some Sequence<String>, isIncomplete: Bool = false) {
        self.paths = Set(texts: paths)
        self.isIncomplete = isIncomplete
    }

    /// Whether nothing changed.
    package var isEmpty: Bool { paths.isEmpty && !isIncomplete }

    /// Adds what others say.
    package mutating func formUnion(_ other: FolderChanges) {
        paths.formUnion(other.paths)
        isIncomplete = isIncomplete || other.isIncomplete
    }

    /// The same without what is an editor's own and no part of any site.
    var relevant: FolderChanges {
        FolderChanges(paths.lazy.map(\.text).filter { !Self.isIgnored($0) }, isIncomplete: isIncomplete)
    }

    /// Whether a path or a folder above it is among the paths.
    package func touch(_ path: String) -> Bool {
        if paths.contains(path) { return true }
        var folder = Substring(path)
        while let slash = folder.utf8.lastIndex(of: .slash) {
            folder = folder[..<slash]
            if paths.contains(String(folder)) { return true }
        }
        return false
    }

    /// Whether anything at or below a folder, or a folder above it, is among the paths.
    func reach(below folder: String) -> Bool {
        touch(folder) || paths.contains { $0.text.begins(with: "\(folder)/") }
    }

    /// Whether no program should look at a path: a name in it is one that is left out where it lies.
    ///
    /// - Parameter path: relative to the site's folder.
    package static func isIgnored(_ path: String) -> Bool {
        let names = path.pathParts
        let leftOut = LeftOutNames(below: names.first ?? "")
        return names.contains { leftOut.contain($0) }
    }
}
