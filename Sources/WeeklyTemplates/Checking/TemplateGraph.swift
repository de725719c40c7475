internal import WeeklyText

/// Which template includes which, as far as the names are written down.
struct TemplateGraph {
    private let templates: [ExactText: Template]

    init(_ templates: [ExactText: Template]) {
        self.templates = templates
    }

    /// A name and all names that it includes, directly or not, whether they exist or not.
    func reachable(from name: String) -> Set<ExactText> {
        var found: Set<ExactText> = [ExactText(name)]
        var waiting = [name]
        while let next = waiting.popLast() {
            for target in templates[next]?.mentions.targets ?? [] where found.insert(target) {
                waiting.append(target)
            }
        }
        return found
    }

    /// What may be overridden in a template.
    func offer(of name: String) -> BlockOffer {
        let names = reachable(from: name)
        let reached = names.compactMap { templates[$0] }
        return BlockOffer(
            blocks: reached.reduce(into: []) { $0.formUnion($1.mentions.blocks) },
            isOpen: reached.count < names.count || reached.contains { $0.mentions.hasDynamicTarget })
    }
}

/// The blocks that a template declares, itself or through what it includes.
struct BlockOffer: Hashable, Sendable {
    let blocks: Set<ExactText>
    /// Whether there may be more: a template that only the data names, or one that could not be read.
    let isOpen: Bool

    func allows(_ name: String) -> Bool { isOpen || blocks.contains(name) }
}
