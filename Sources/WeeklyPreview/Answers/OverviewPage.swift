internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklySite
internal import WeeklyText

/// The page `/_sofaweekly/`: what the site has, what is wrong, and what was understood of the issue saved last.
struct OverviewPage {
    private let snapshot: SiteSnapshot

    static func make(_ snapshot: SiteSnapshot) -> ServedPage {
        let page = OverviewPage(snapshot: snapshot)
        let body = [page.saved, page.problems, page.routes].joined(separator: "\n")
        let html = PlainPage.html(title: page.said("sofaweekly preview"), body: body, in: snapshot.language)
        return ServedPage(status: 200, html: html)
    }

    private func said(_ message: Message) -> String {
        HTMLEscaping.escaped(message.text(in: snapshot.language))
    }

    private var saved: String {
        guard let saved = snapshot.lastSaved else {
            return "<h2>\(said("Saved last"))</h2>\n<p>\(said("No issue has been saved since the start."))</p>"
        }
        let outline = saved.issue.map { IssueOutline.text($0, in: snapshot.language) }
        let shown = outline.map { "<pre id=\"outline\">\(HTMLEscaping.escaped($0))</pre>" }
        return "<h2>\(said("Saved last: \(saved.path)"))</h2>\n"
            + (shown ?? "<p>\(said("It has errors and cannot be read."))</p>")
    }

    private var problems: String {
        let diagnostics = snapshot.diagnostics
        let (errors, warnings) = (diagnostics.count(of: .error), diagnostics.count(of: .warning))
        let head = said("What is wrong: \(errors) errors, \(warnings) warnings")
        let stale = said("The pages are those of the last site without errors.")
        return "<h2>\(head)</h2>\(snapshot.isStale ? "\n<p>\(stale)</p>" : "")\n"
            + (diagnostics.isEmpty
                ? "<p>\(said("Nothing."))</p>" : PlainPage.list(diagnostics, in: snapshot.language))
    }

    private var routes: String {
        let routes = snapshot.site?.routes ?? []
        var html = "<h2>\(said("Routes: \(routes.count)"))</h2>\n<ul>\n"
        for route in routes {
            let mark = snapshot.mark(of: route.path).map { " (\(HTMLEscaping.escaped($0)))" } ?? ""
            let address = HTMLEscaping.escaped(snapshot.basePath + route.path.urlPath)
            html += "<li><a href=\"\(address)\">/\(HTMLEscaping.escaped(route.path.file))</a>\(mark) "
            html += "<small>\(said(route.origin.wording))</small></li>\n"
        }
        return html + "</ul>"
    }
}
