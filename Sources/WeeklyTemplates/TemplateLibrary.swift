package import WeeklyDiagnostics
internal import WeeklyText

/// All templates of a site, compiled and checked as a whole. A value: any number of threads may render from it.
package struct TemplateLibrary: Sendable {
    let templates: [String: Template]
    let strictness: TemplateStrictness
    /// What may be overridden in each template, itself and all that it includes.
    let offers: [String: BlockOffer]

    /// Compiles templates and checks what they say of one another.
    ///
    /// Errors: `template-syntax` and `unclosed-tag` in a template, which is then missing from the library;
    /// `template-syntax` for two templates of one name; `unknown-template` for partials and parents that do not exist;
    /// `unknown-block` for overrides of a block that the parent does not declare. Names in the data are checked when a
    /// page is rendered.
    package static func compile(
        _ sources: [TemplateSource], strictness: TemplateStrictness = .strict
    ) -> (library: TemplateLibrary, diagnostics: [Diagnostic]) {
        var templates: [String: Template] = [:]
        var known: [String: TemplateSource] = [:]
        var diagnostics: [Diagnostic] = []
        for source in sources {
            if let first = known[source.name] { diagnostics.append(duplicate(source, first)) }
            known[source.name] = known[source.name] ?? source
            let parsed = TemplateParser.parse(source)
            diagnostics += parsed.diagnostics
            if templates[source.name] == nil { templates[source.name] = parsed.template }
        }
        let check = LibraryCheck(templates, names: Set(known.keys))
        if strictness == .strict { diagnostics += check.diagnostics }
        let library = TemplateLibrary(templates: templates, strictness: strictness, offers: check.offers)
        return (library, diagnostics.sorted())
    }

    /// Renders a template with a value as its data.
    ///
    /// Errors: `unknown-template` for the name itself or a dynamic one, `unknown-name`, `unknown-block`, `wrong-type`
    /// for a value that cannot be used as the tag wants, `recursive-template` for templates that include one another
    /// without end. All errors of a page are found in one go, save that endless recursion ends it.
    package func render(_ name: String, _ value: TemplateValue) throws(TemplateFailure) -> [UInt8] {
        guard let template = templates[name] else { throw TemplateFailure(diagnostics: [unknown(name)]) }
        var renderer = TemplateRenderer(self, value)
        return try renderer.page(template)
    }

    /// The names of all templates, sorted.
    package var templateNames: [String] { templates.keys.sorted() }

    /// The names that a template looks up in its data, as they are written (`issue.title`, `.`), those of all that it
    /// includes by name counted; `nil` if there is no such template.
    package func names(usedBy name: String) -> Set<String>? {
        guard templates[name] != nil else { return nil }
        return reachable(from: name).reduce(into: []) { $0.formUnion($1.mentions.names) }
    }

    /// The blocks that can be overridden in a template, those of all that it includes by name counted; `nil` if there is
    /// no such template.
    package func blocks(offeredBy name: String) -> Set<String>? {
        offers[name]?.blocks
    }

    private func reachable(from name: String) -> [Template] {
        TemplateGraph(templates).reachable(from: name).compactMap { templates[$0] }
    }

    private func unknown(_ name: String) -> Diagnostic {
        let fix = NearMiss.of(name, among: templates.keys).map { Fix("did you mean “\($0)”?") }
        return Diagnostic(
            .unknownTemplate, "there is no template “\(name)”", fixes: fix.map { [$0] } ?? [])
    }

    private static func duplicate(_ source: TemplateSource, _ first: TemplateSource) -> Diagnostic {
        Diagnostic(
            .templateSyntax, "there are two templates called “\(source.name)”", path: source.file.path,
            notes: [Diagnostic.Note("the other is \(first.file.path)")])
    }
}
