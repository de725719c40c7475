internal import WeeklyDiagnostics
internal import WeeklySite
internal import WeeklyTemplates
internal import WeeklyTheme
internal import WeeklyText

/// Templates of a site's own by which pages are made that show nothing: an empty one, and one of issues that leaves their text out.
enum EmptyTemplates {
    /// Warnings, in the order of the paths.
    ///
    /// - Parameters:
    ///   - paths: of the templates of the site and its themes, relative to templates/.
    ///   - texts: what stands in them, by their names.
    static func problems(
        among paths: [String], in library: TemplateLibrary, texts: [ExactText: TemplateSource]
    ) -> [Diagnostic] {
        let empty = paths.filter { path in
            isPage(path) && texts[ThemeLoading.name(of: path)]?.file.text.utf8.allSatisfy(\.isASCIISpace) == true
        }
        let problems = empty.map { path in
            Diagnostic(
                .emptyTemplate, "this template is empty, and so are the pages that are made by it",
                path: shown(path, texts), fixes: [.init("write it, or remove it: the program has one of that name")])
        }
        return problems + (empty.contains { $0.hasBytes(of: issue) } ? [] : withoutText(paths, library, texts))
    }

    private static let issue = "issue.html"
    /// By whichever of them an issue's text is shown in the program's theme.
    private static let ofIssues = [issue, "issue-body.html"]

    /// Whether pages are made by a template of that name: in the program's theme it has the frame that all pages have.
    private static func isPage(_ path: String) -> Bool {
        DefaultTheme.templates.contains { file in
            file.path.hasBytes(of: path) && file.bytes.starts(with: "{{<base}}".utf8)
        }
    }

    /// Where it lies: in templates/ or in a theme's.
    private static func shown(_ path: String, _ texts: [ExactText: TemplateSource]) -> String {
        texts[ThemeLoading.name(of: path)]?.file.path ?? path
    }

    private static func withoutText(
        _ paths: [String], _ library: TemplateLibrary, _ texts: [ExactText: TemplateSource]
    ) -> [Diagnostic] {
        let own = ofIssues.first { name in paths.contains { $0.hasBytes(of: name) } }
        guard let own, let names = library.names(usedBy: "issue"), !library.includesByData("issue"),
            !names.contains(where: { $0.text.ends(with: "sections") })
        else { return [] }
        return [
            Diagnostic(
                .emptyTemplate,
                "pages of issues show nothing of their text: issue.sections is in no template that makes them",
                path: shown(own, texts),
                fixes: [.init("write {{>issue-body}} in templates/issue.html where the text belongs")])
        ]
    }
}
