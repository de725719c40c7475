internal import WeeklyText

/// Which template includes which, as far as the names are written down.
struct TemplateGraph {
    private let templates: [ExactText: Template]
    /// Whether these are all that there are: of some that could not be read nobody knows what they offer.
    private let isComplete: Bool

    init(_ templates: [ExactText: Template], isComplete: Bool = true) {
        self.templates = templates
        self.isComplete = isComplete
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

    /// What may be overridden in a template. Where it includes one that only the data names, that is one of all.
    func offer(of name: String) -> BlockOffer {
        let names = reachable(from: name)
        let reached = names.compactMap { templates[$0] }
        let isAny = reached.contains { $0.mentions.hasDynamicTarget }
        let included = isAny ? Array(templates.values) : reached
        return BlockOffer(
            blocks: included.reduce(into: []) { $0.formUnion($1.mentions.blocks) },
            isOpen: reached.count < names.count || isAny && !isComplete)
    }
}

/// The blocks that a template declares, itself or through what it includes.
struct BlockOffer: Hashable, Sendable {
    let blocks: Set<ExactText>
    /// Whether there may be more, in a template that could not be read.
    let isOpen: Bool

    func allows(_ name: String) -> Bool { isOpen || blocks.contains(name) }
}
