internal import WeeklyBuild
package import WeeklyDiagnostics
package import WeeklyModel
package import WeeklySite
internal import WeeklyText

/// The newsletter at one moment: what browsers get until the next change.
package struct SiteSnapshot: Sendable {
    /// The newest site without errors; one with errors if there has been none; nil where there is no configuration.
    package internal(set) var site: Site?
    /// Whether the site is older than the diagnostics, because of errors.
    package internal(set) var isStale = false
    /// Below which path the site stands: `/` or `/weekly/`.
    var basePath = "/"
    /// That of what is said to the editor.
    package internal(set) var language = MessageLanguage.english
    /// What is wrong now, sorted.
    package internal(set) var diagnostics: [Diagnostic] = []
    /// The pages that a build would hold back.
    var unpublished: [RoutePath: Publication.Reason] = [:]
    var assets = AssetNames([])
    /// Nil until an issue's file has been written since the start.
    package internal(set) var lastSaved: SavedIssue?

    subscript(path: RoutePath) -> Route? { site?[path] }

    /// The route that an address of a page leads to.
    func route(ofPageAt path: String) -> Route? {
        guard let request = RequestPath(path), request.isFolder else { return nil }
        let base = basePath.dropFirst()
        return request.text.without(start: base).flatMap { self[RoutePath("\($0)index.html")] }
    }

    /// Why a build would hold back a page, in words; nil for what it would publish.
    func mark(of path: RoutePath) -> String? {
        let reason: Message? =
            switch unpublished[path] {
            case .draft: "draft"
            case .future(let date): "dated \(date.text), after now"
            case nil: nil
            }
        return reason?.text(in: language)
    }
}

/// An issue's file that was written while the preview ran.
package struct SavedIssue: Sendable {
    /// Relative to the site's folder.
    package let path: String
    /// Nil where it has errors.
    package let issue: Issue?
}
