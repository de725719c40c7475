internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklySite
internal import WeeklyTemplates
internal import WeeklyTheme
internal import WeeklyText

/// Finds templates of the site's own that no page has and no template includes: most of them have a name that is misspelt, or lie in a
/// folder of templates/. What a theme has and the site does not use is no fault of the site.
struct UnusedTemplates {
    let library: TemplateLibrary
    /// What the site says of kinds.
    let kinds: [KindSettings]

    /// Warnings, in the order of the paths.
    ///
    /// - Parameter paths: of the site's own templates, relative to templates/.
    func problems(among paths: [String]) -> [Diagnostic] {
        let included = library.includedNames
        return paths.filter { path in
            !Self.builtIn.contains { $0.hasBytes(of: path) } && !included.contains(ThemeLoading.name(of: path))
        }
        .compactMap { $0.begins(with: SectionTemplates.folder) ? sectionProblem($0) : problem($0, among: Self.builtIn) }
    }

    private static let builtIn = DefaultTheme.templates.map(\.path)

    private func problem(_ path: String, among known: [String]) -> Diagnostic {
        let near = NearMiss.of(PathText.name(of: path), among: known)
        return Diagnostic(
            .unusedTemplate, "no page uses this template, and no template includes it", path: "templates/\(path)",
            fixes: near.map { [.init("did you mean \($0), in templates/ itself?")] }
                ?? [.init("include it by its name, or remove it")])
    }

    // MARK: Templates of sections

    /// `sections/questions.html` is used if there is such a kind, and the template of issues asks for it.
    private func sectionProblem(_ path: String) -> Diagnostic? {
        let names = (Section.Kind.known + kinds.map(\.kind).filter(\.isNamed)).map(\.name)
        let known = names.map { "\(SectionTemplates.folder)\($0).html" }
        guard known.contains(where: { $0.hasBytes(of: path) }) else {
            let near = NearMiss.of(path, among: known)
            return Diagnostic(
                .unusedTemplate, "there is no kind of sections of that name, so nothing uses this template",
                path: "templates/\(path)",
                fixes: [
                    near.map { .init("did you mean \($0)?") } ?? .init("kinds are \(names.joined(separator: ", "))")
                ])
        }
        if asksForTemplate { return nil }
        return Diagnostic(
            .unusedTemplate, "nothing uses this template: that of issues does not ask for templates of sections",
            path: "templates/\(path)",
            fixes: [
                .init(
                    """
                    write {{#template}}{{>*template}}{{/template}} where it shows a section, as the program's own \
                    issue-body.html does
                    """)
            ])
    }

    private var asksForTemplate: Bool {
        library.names(usedBy: "issue")?.contains { $0.text.parts(at: .dot).last?.hasBytes(of: "template") ?? false }
            ?? true
    }
}
