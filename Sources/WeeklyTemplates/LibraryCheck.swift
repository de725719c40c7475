import WeeklyDiagnostics

/// Checks what templates say of one another as far as it is written down.
struct LibraryCheck {
    private let templates: [String: Template]
    /// The names of all templates, of those with mistakes too: a mistake there is no mistake here.
    private let names: Set<String>
    let offers: [String: BlockOffer]

    init(_ templates: [String: Template], names: Set<String>) {
        let graph = TemplateGraph(templates)
        self.templates = templates
        self.names = names
        self.offers = Dictionary(uniqueKeysWithValues: templates.keys.map { ($0, graph.offer(of: $0)) })
    }

    /// Errors: `unknown-template`, `unknown-block`.
    var diagnostics: [Diagnostic] {
        templates.values.flatMap { template in
            template.mentions.inclusions.flatMap { check($0, in: template) }
        }
    }

    private func check(_ inclusion: TemplateInclusion, in template: Template) -> [Diagnostic] {
        guard case .named(let name) = inclusion.target else { return [] }
        guard names.contains(name) else {
            return [.unknownTemplate(name, inclusion, in: template.file, known: names)]
        }
        guard let offer = offers[name] else { return [] }
        return inclusion.overrides.filter { !offer.allows($0.name) }
            .map { .unknownBlock($0, of: name, in: template.file, offer) }
    }
}
