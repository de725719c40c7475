internal import WeeklyText
internal import WeeklyTheme

/// A file of the built-in theme, and what a site has in its place.
package struct ThemeFile: Sendable {
    /// What stands at the file's path in a site's folder.
    package enum State: Sendable {
        /// Nothing: pages are made with the built-in file.
        case builtIn
        /// The same bytes.
        case same
        /// The site's own.
        case own
    }

    /// Relative to the site's folder: `templates/home.html`, `static/style.css`.
    package let path: String
    let bytes: [UInt8]

    /// All of them: templates, then files of static/, each in order.
    package static let all: [ThemeFile] =
        DefaultTheme.templates.map { ThemeFile(path: "templates/\($0.path)", bytes: $0.bytes) }
        + DefaultTheme.files.map { ThemeFile(path: "static/\($0.path)", bytes: $0.bytes) }

    package var isTemplate: Bool { path.begins(with: "templates/") }

    /// The file that somebody means by a name: a path in the site's folder, or the same without its folder and without `.html`.
    package static func named(_ name: String) -> ThemeFile? {
        let name = name.without(start: "./").map(String.init) ?? name
        return all.first { file in file.names.contains { $0.hasBytes(of: name) } }
    }

    private var names: [String] {
        let name = PathText.name(of: path)
        return [path, name] + [name.without(end: ".html")].compactMap { $0.map(String.init) }
    }

    /// - Throws: what keeps the site's file from being read.
    package func state(in root: String) throws(FileError) -> State {
        let path = PathText.join(root, path)
        guard try FileSystem.entry(at: path) != nil else { return .builtIn }
        return try FileSystem.read(path) == bytes ? .same : .own
    }
}
