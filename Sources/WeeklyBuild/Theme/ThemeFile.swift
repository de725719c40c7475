internal import WeeklyText
internal import WeeklyTheme

/// A file of the theme in force, and what a site has in its place.
package struct ThemeFile: Sendable {
    /// What stands at the file's path in a site's folder.
    package enum State: Sendable {
        /// Nothing: pages are made with the theme's file.
        case missing
        /// The same bytes.
        case same
        /// The site's own.
        case own
    }

    private enum Content: Sendable {
        case carried([UInt8])
        /// At a path.
        case file(String)
    }

    /// Relative to the site's folder, where it would take this file's place: `templates/home.html`, `static/style.css`.
    package let path: String
    /// The theme that it is of, relative to the site's folder; nil for the program's own.
    package let theme: String?
    private let content: Content

    /// Those of the program's own theme: templates, then files of static/, each in order.
    package static let builtIn: [ThemeFile] =
        DefaultTheme.templates.map { ThemeFile(carried: "templates/\($0.path)", $0.bytes) }
        + DefaultTheme.files.map { ThemeFile(carried: "static/\($0.path)", $0.bytes) }

    private init(carried path: String, _ bytes: [UInt8]) {
        (self.path, theme, content) = (path, nil, .carried(bytes))
    }

    private init(_ path: String, of theme: String, in root: String) {
        (self.path, self.theme) = (path, theme)
        content = .file(PathText.join(root, "\(theme)/\(path)"))
    }

    package var isTemplate: Bool { path.begins(with: "templates/") }

    var bytes: [UInt8] {
        get throws(FileError) {
            switch content {
            case .carried(let bytes): bytes
            case .file(let path): try FileSystem.read(path)
            }
        }
    }

    /// - Throws: what keeps the site's file, or the theme's, from being read.
    package func state(in root: String) throws(FileError) -> State {
        let path = PathText.join(root, path)
        guard try FileSystem.entry(at: path) != nil else { return .missing }
        return try FileSystem.read(path) == bytes ? .same : .own
    }
}

// MARK: The theme in force

extension ThemeFile {
    /// Those with which the site in `root` is made where it has none of its own: those of its themes, the nearest first, and the
    /// program's. Templates come first, then files of static/, each in order.
    package static func inForce(in root: String) -> [ThemeFile] {
        var finder = SiteFolder.Finder(root: root)
        let own = finder.themes(at: ThemeChain.paths(of: root)).flatMap { theme in
            theme.templates.map { ThemeFile("templates/\($0)", of: theme.path, in: root) }
                + theme.staticFiles.map { ThemeFile("static/\($0)", of: theme.path, in: root) }
        }
        var known: Set<ExactText> = []
        let files = (own + builtIn).filter { known.insert($0.path) }.sorted(byBytesOf: \.path)
        return files.filter(\.isTemplate) + files.filter { !$0.isTemplate }
    }

    /// The file that somebody means by a name: a path in the site's folder, or the same without its folder and without `.html`.
    static func named(_ name: String, among files: [ThemeFile]) -> ThemeFile? {
        let name = name.without(start: "./").map(String.init) ?? name
        return files.first { file in file.names.contains { $0.hasBytes(of: name) } }
    }

    private var names: [String] {
        let inner = path.utf8.firstIndex(of: .slash).map { String(path[path.utf8.index(after: $0)...]) } ?? path
        let names = [inner, PathText.name(of: path)]
        return [path] + names + names.compactMap { $0.without(end: ".html").map(String.init) }
    }
}
