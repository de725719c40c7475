internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklySite
internal import WeeklyText

/// The page `/_sofaweekly/`: what the site has, what is wrong, and what was understood of the issue saved last.
enum OverviewPage {
    static func make(_ snapshot: SiteSnapshot) -> ServedPage {
        let body = [saved(snapshot.lastSaved), problems(snapshot), routes(snapshot)].joined(separator: "\n")
        return ServedPage(status: 200, html: PlainPage.html(title: "sofaweekly preview", body: body))
    }

    private static func saved(_ saved: SavedIssue?) -> String {
        guard let saved else { return "<h2>Saved last</h2>\n<p>No issue has been saved since the start.</p>" }
        let outline = saved.issue.map { IssueOutline.text($0) }
        let shown = outline.map { "<pre id=\"outline\">\(HTMLEscaping.escaped($0))</pre>" }
        return "<h2>Saved last: \(HTMLEscaping.escaped(saved.path))</h2>\n"
            + (shown ?? "<p>It has errors and cannot be read.</p>")
    }

    private static func problems(_ snapshot: SiteSnapshot) -> String {
        let diagnostics = snapshot.diagnostics
        let count = "\(diagnostics.count(of: .error)) errors, \(diagnostics.count(of: .warning)) warnings"
        let stale = snapshot.isStale ? "\n<p>The pages are those of the last site without errors.</p>" : ""
        return "<h2>What is wrong: \(count)</h2>\(stale)\n"
            + (diagnostics.isEmpty ? "<p>Nothing.</p>" : PlainPage.list(diagnostics))
    }

    private static func routes(_ snapshot: SiteSnapshot) -> String {
        let routes = snapshot.site?.routes ?? []
        var html = "<h2>Routes: \(routes.count)</h2>\n<ul>\n"
        for route in routes {
            let mark = snapshot.mark(of: route.path).map { " (\(HTMLEscaping.escaped($0)))" } ?? ""
            let address = HTMLEscaping.escaped(snapshot.basePath + route.path.urlPath)
            html += "<li><a href=\"\(address)\">/\(HTMLEscaping.escaped(route.path.file))</a>\(mark) "
            html += "<small>\(HTMLEscaping.escaped(route.origin.text))</small></li>\n"
        }
        return html + "</ul>"
    }
}
