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
    /// When it was made, in seconds since 1970-01-01T00:00:00Z.
    var now = 0
    /// That of what is said to the editor.
    package internal(set) var language = MessageLanguage.english
    /// What is wrong now.
    package internal(set) var diagnostics = DiagnosticList()
    /// The pages that a build would hold back.
    var unpublished: [RoutePath: Publication.Reason] = [:]
    var assets = AssetNames([])
    /// Nil until an issue's file has been written since the start.
    package internal(set) var lastSaved: SavedIssue?

    subscript(path: RoutePath) -> Route? { site?[path] }

    /// The route that an address of a page leads to.
    func route(ofPageAt path: String) -> Route? {
        guard let request = RequestPath(path), request.isFolder else { return nil }
        let base = String(basePath.dropFirst())
        return request.text.without(start: base).flatMap { self[RoutePath("\($0)index.html")] }
    }

    /// What editors are told of issues that are not out yet.
    var waiting: WaitingWords { .of(language: language.rawValue) }

    /// Why a build would hold back a page, in the newsletter's words; nil for what it would publish.
    func mark(of path: RoutePath) -> String? {
        switch unpublished[path] {
        case .draft: waiting.draft
        case .future(let date): WaitingWords.due(date, now: now, language: language.rawValue)
        case nil: nil
        }
    }
}

/// An issue's file that was written while the preview ran.
package struct SavedIssue: Sendable {
    /// Relative to the site's folder.
    package let path: String
    /// Nil where it has errors.
    package let issue: Issue?
}
