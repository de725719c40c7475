internal import WeeklyDiagnostics
internal import WeeklyText

/// All templates of a site by name, and what may be overridden in each.
struct TemplateSet: Sendable {
    private let templates: [ExactText: Template]
    let strictness: TemplateStrictness
    /// What else to do about a name that a value has not, by the value's name.
    let advice: [ExactText: Message]
    /// What may be overridden in each template, itself and all that it includes.
    private let offers: [ExactText: BlockOffer]
    /// What is included by a name that is written down, by the tag: pages are made of thousands.
    private let targets: [ObjectIdentifier: Template]

    /// - Parameter isComplete: whether all templates of the site could be read.
    init(
        _ templates: [ExactText: Template], strictness: TemplateStrictness, isComplete: Bool = true,
        advice: [ExactText: Message] = [:]
    ) {
        let graph = TemplateGraph(templates, isComplete: isComplete)
        self.templates = templates
        self.strictness = strictness
        self.advice = advice
        offers = Dictionary(uniqueKeysWithValues: templates.keys.map { ($0, graph.offer(of: $0.text)) })
        targets = templates.values.reduce(into: [:]) { targets, template in
            for inclusion in template.mentions.inclusions {
                guard case .named(let name) = inclusion.target else { continue }
                targets[ObjectIdentifier(inclusion)] = templates[name]
            }
        }
    }

    subscript(name: String) -> Template? { templates[name] }

    /// The template that a tag includes by its name; nil where there is none, and for a name of the data.
    func target(of inclusion: TemplateInclusion) -> Template? { targets[ObjectIdentifier(inclusion)] }

    var names: [String] { templates.keys.sortedTexts }

    /// The blocks that can be overridden in a template; nil where there is no such template.
    func offer(of name: String) -> BlockOffer? { offers[name] }

    /// A template and all that it includes by name, as far as they are there.
    func reachable(from name: String) -> [Template] {
        TemplateGraph(templates).reachable(from: name).compactMap { templates[$0] }
    }

    /// What is wrong with what templates say of one another, as far as it is written down.
    ///
    /// Errors: `unknown-template`, `unknown-block`.
    ///
    /// - Parameter known: the names of all templates, of those with mistakes too: a mistake there is no mistake here.
    func diagnostics(known: Set<ExactText>) -> [Diagnostic] {
        templates.values.flatMap { template in
            template.mentions.inclusions.flatMap { check($0, in: template, known) }
        }
    }

    private func check(_ inclusion: TemplateInclusion, in template: Template, _ known: Set<ExactText>) -> [Diagnostic] {
        guard case .named(let name) = inclusion.target else { return [] }
        guard known.contains(name) else {
            return [.unknownTemplate(name, inclusion, in: template.file, known: known.sortedTexts)]
        }
        guard let offer = offers[name] else { return [] }
        return inclusion.overrides.filter { !offer.allows($0.name) }
            .map { .unknownBlock($0, of: name, in: template.file, offer) }
    }
}
