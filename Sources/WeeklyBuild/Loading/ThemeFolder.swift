internal import WeeklyDiagnostics
internal import WeeklyText

/// Where templates and files of static/ lie: a theme's folder, or the site's own.
struct ThemeFolder: Sendable {
    /// Relative to the site's folder; empty for that itself.
    let path: String
    /// Files below templates/ and below static/, relative to these.
    let templates: [String]
    let staticFiles: [String]

    /// A file of templates/ or static/, relative to the site's folder.
    func shown(_ path: String, in folder: String) -> String {
        PathText.join(self.path, "\(folder)/\(path)")
    }
}

/// A file of the site's or of a theme's.
struct ThemedFile {
    /// Relative to templates/ or static/.
    let path: String
    /// Relative to the site's folder.
    let shown: String
}

extension SiteFolder {
    /// The site's own folder and its themes; what is in one stands in front of what is in those after it.
    private var layers: [ThemeFolder] {
        [ThemeFolder(path: "", templates: templates, staticFiles: staticFiles)] + themes
    }

    /// The templates of the site and of its themes, of those with one name the nearest.
    var templatesInForce: [ThemedFile] { inForce("templates", \.templates) }

    /// The same of files of static/.
    var staticFilesInForce: [ThemedFile] { inForce("static", \.staticFiles) }

    private func inForce(_ folder: String, _ files: KeyPath<ThemeFolder, [String]>) -> [ThemedFile] {
        var known: Set<ExactText> = []
        return layers.flatMap { layer in
            layer[keyPath: files].filter { known.insert($0) }.map {
                ThemedFile(path: $0, shown: layer.shown($0, in: folder))
            }
        }
    }

    /// Looks into the folders of themes.
    mutating func addThemes(at paths: [String]) {
        guard !paths.isEmpty else { return }
        var finder = Finder(
            root: root, found: files, realPaths: realPaths, hasLinks: hasLinks, diagnostics: diagnostics)
        themes = finder.themes(at: paths)
        (files, realPaths, hasLinks, diagnostics) = (
            finder.found, finder.realPaths, finder.hasLinks, finder.diagnostics
        )
    }
}

extension SiteFolder.Finder {
    /// What is in the folders of themes.
    ///
    /// - Parameter paths: relative to the site's folder.
    mutating func themes(at paths: [String]) -> [ThemeFolder] {
        paths.map { path in
            let templates = files(below: "\(path)/templates", like: "templates")
            return ThemeFolder(
                path: path, templates: templates.filter { $0.ends(with: ".html") },
                staticFiles: files(below: "\(path)/static", like: "static"))
        }
    }
}
