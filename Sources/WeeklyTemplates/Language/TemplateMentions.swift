internal import WeeklyText

/// What a template names: values of the data, other templates, and the blocks it declares.
struct TemplateMentions: Sendable {
    private(set) var names: Set<ExactText> = []
    private(set) var inclusions: [TemplateInclusion] = []
    private(set) var blocks: Set<ExactText> = []

    init(of nodes: [TemplateNode]) {
        collect(nodes)
    }

    /// The templates that are included by a name that is written down.
    var targets: [String] {
        inclusions.compactMap { if case .named(let name) = $0.target { name } else { nil } }
    }

    /// Whether it includes a template that only the data knows.
    var hasDynamicTarget: Bool {
        inclusions.contains { if case .dynamic = $0.target { true } else { false } }
    }

    private mutating func collect(_ nodes: [TemplateNode]) {
        for node in nodes {
            switch node {
            case .text: break
            case .variable(let variable): names.insert(variable.path.text)
            case .section(let section):
                names.insert(section.path.text)
                collect(section.nodes)
            case .inclusion(let inclusion): collect(inclusion)
            case .block(let block):
                blocks.insert(block.name)
                collect(block.nodes)
            }
        }
    }

    private mutating func collect(_ inclusion: TemplateInclusion) {
        inclusions.append(inclusion)
        if case .dynamic(let path) = inclusion.target { names.insert(path.text) }
        for override in inclusion.overrides { collect(override.nodes) }
    }
}
