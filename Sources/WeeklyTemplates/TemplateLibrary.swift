package import WeeklyDiagnostics
package import WeeklyText

/// All templates of a site, compiled and checked as a whole. A value: any number of threads may render from it.
package struct TemplateLibrary: Sendable {
    private let templates: TemplateSet
    /// Stands for the names and the texts of all templates.
    package let digest: StableHash

    /// Compiles templates and checks what they say of one another.
    ///
    /// Errors: `template-syntax` and `unclosed-tag` in a template, which is then missing from the library;
    /// `template-syntax` for two templates of one name; `unknown-template` for partials and parents that do not exist;
    /// `unknown-block` for overrides of a block that the parent does not declare. Names in the data are checked when a
    /// page is rendered.
    ///
    /// - Parameter advice: what else to do about a name that a value has not, by the value's name: for `lists.latest` by `lists`.
    package static func compile(
        _ sources: [TemplateSource], strictness: TemplateStrictness = .strict, advice: [ExactText: Message] = [:]
    ) -> (library: TemplateLibrary, diagnostics: [Diagnostic]) {
        var templates: [ExactText: Template] = [:]
        var known: [ExactText: TemplateSource] = [:]
        var diagnostics: [Diagnostic] = []
        for source in sources {
            if let first = known[source.name] { diagnostics.append(duplicate(source, first)) }
            known[source.name] = known[source.name] ?? source
            let parsed = TemplateParser.parse(source)
            diagnostics += parsed.diagnostics
            if templates[source.name] == nil { templates[source.name] = parsed.template }
        }
        let checked = TemplateSet(
            templates, strictness: strictness, isComplete: templates.count == known.count, advice: advice)
        if strictness == .strict { diagnostics += checked.diagnostics(known: Set(known.keys)) }
        return (TemplateLibrary(templates: checked, digest: digest(of: sources)), diagnostics.sorted())
    }

    private static func digest(of sources: [TemplateSource]) -> StableHash {
        var hash = KeyedHash()
        for source in sources {
            hash.add(source.name)
            hash.add(source.file.text)
        }
        return hash.finished
    }

    /// Renders a template with a value as its data.
    ///
    /// Errors: `unknown-template` for the name itself or a dynamic one, `unknown-name`, `unknown-block`, `wrong-type`
    /// for a value that cannot be used as the tag wants, `recursive-template` for templates that include one another
    /// without end. All errors of a page are found in one go, save that endless recursion ends it.
    package func render(_ name: String, _ value: TemplateValue) throws(TemplateFailure) -> [UInt8] {
        guard let template = templates[name] else { throw TemplateFailure(diagnostics: [unknown(name)]) }
        var renderer = TemplateRenderer(templates, value)
        return try renderer.page(template)
    }

    /// The names of all templates, sorted.
    package var templateNames: [String] { templates.names }

    /// The names of all templates that others include by a name that is written down.
    package var includedNames: Set<ExactText> {
        templates.names.reduce(into: []) { found, name in
            for target in templates[name]?.mentions.targets ?? [] { found.insert(target) }
        }
    }

    /// The names that any template looks up in its data, as they are written (`issue.title`, `.`).
    package var lookedUpNames: Set<ExactText> { lookedUpNames { _ in true } }

    /// The same of some templates alone.
    ///
    /// - Parameter isMeant: asked for a template's name.
    package func lookedUpNames(in isMeant: (String) -> Bool) -> Set<ExactText> {
        templates.names.filter(isMeant).reduce(into: []) { $0.formUnion(templates[$1]?.mentions.names ?? []) }
    }

    /// The names that a template looks up in its data, as they are written (`issue.title`, `.`), those of all that it
    /// includes by name counted; `nil` if there is no such template.
    package func names(usedBy name: String) -> Set<ExactText>? {
        guard templates[name] != nil else { return nil }
        return templates.reachable(from: name).reduce(into: []) { $0.formUnion($1.mentions.names) }
    }

    /// Whether a template, or one that it includes by name, includes another that only the data names: then it may look up more
    /// than `names(usedBy:)` tells.
    package func includesByData(_ name: String) -> Bool {
        templates.reachable(from: name).contains { $0.mentions.hasDynamicTarget }
    }

    /// The blocks that can be overridden in a template, those of all that it includes by name counted; `nil` if there is
    /// no such template.
    package func blocks(offeredBy name: String) -> Set<ExactText>? {
        templates.offer(of: name)?.blocks
    }

    private func unknown(_ name: String) -> Diagnostic {
        let fix = NearMiss.of(name, among: templates.names).map { Fix("did you mean “\($0)”?") }
        return Diagnostic(
            .unknownTemplate, "there is no template “\(name)”", fixes: fix.map { [$0] } ?? [])
    }

    private static func duplicate(_ source: TemplateSource, _ first: TemplateSource) -> Diagnostic {
        Diagnostic(
            .templateSyntax, "there are two templates called “\(source.name)”", path: source.file.path,
            notes: [Diagnostic.Note("the other is \(first.file.path)")])
    }
}
