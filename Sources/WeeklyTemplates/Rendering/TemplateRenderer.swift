internal import WeeklyDiagnostics
internal import WeeklyText

/// Renders one page: walks the nodes and appends bytes.
struct TemplateRenderer {
    /// How deep sections, partials, parents and blocks may stand in one another. Trees of data nest far less; what nests
    /// deeper never ends, and the stack of a thread does.
    static let maximumDepth = 200

    /// How many partials, parents and blocks a page may be made of. A chain of partials that each include the next one twice has
    /// twice as many at every step.
    static let mostInclusions = 100_000

    /// Room for most pages, so that few grow.
    private static let usualSize = 16_384

    let templates: TemplateSet
    let escapes = HTMLEscaping.anywhere
    var output: [UInt8] = []
    var values: ValueStack
    /// The template that the nodes being rendered are written in.
    var template: Template?
    var overrides = Overrides()
    /// What is put in front of every line of the template.
    var indentation: [UInt8] = []
    var faults = FaultList()
    private var depth = 0
    private var inclusionCount = 0

    init(_ templates: TemplateSet, _ root: TemplateValue) {
        self.templates = templates
        self.values = ValueStack(root)
    }

    /// The bytes of a page, or all that is wrong with it.
    mutating func page(_ template: Template) throws(TemplateFailure) -> [UInt8] {
        self.template = template
        output.reserveCapacity(Self.usualSize)
        do {
            try render(template.nodes)
        } catch {
            // The error is among the faults; throwing it would make room for it on every level of the stack.
        }
        guard faults.diagnostics.isEmpty else { throw TemplateFailure(diagnostics: faults.diagnostics.sorted()) }
        return output
    }

    mutating func render(_ nodes: [TemplateNode]) throws(EndlessRecursion) {
        depth += 1
        defer { depth -= 1 }
        if depth > Self.maximumDepth { throw tooDeep() }
        for node in nodes {
            switch node {
            case .text(let text): write(text)
            case .variable(let variable): write(variable)
            case .section(let section): try render(section)
            case .inclusion(let inclusion): try render(inclusion)
            case .block(let block): try render(block)
            }
        }
    }

    private mutating func render(_ section: TemplateSection) throws(EndlessRecursion) {
        guard let value = value(of: section.path, isEditable: false) else { return }
        guard value.isTruthy != section.isInverted else { return }
        if section.isInverted {
            try render(section.nodes)
        } else if case .list(let elements) = value {
            values.beginLoop(of: elements.count)
            for element in elements {
                values.advanceLoop()
                try render(section.nodes, on: element)
            }
            values.endLoop()
        } else {
            try render(section.nodes, on: value)
        }
    }

    private mutating func render(_ nodes: [TemplateNode], on value: TemplateValue) throws(EndlessRecursion) {
        values.push(value)
        try render(nodes)
        values.pop()
    }

    /// The value of a name. An unknown one is an error, or null in lenient mode.
    mutating func value(of path: TemplatePath, isEditable: Bool) -> TemplateValue? {
        if let value = values.value(of: path) { return value }
        if templates.strictness == .lenient { return .null }
        let advice = templates.advice
        report(path.range) { file, notes, values in
            .unknownName(values.miss(of: path), path, isEditable: isEditable, in: file, notes: notes, advice)
        }
        return nil
    }

    // MARK: Errors

    /// Adds an error at a place of the present template, unless there is one. It stays out of line, to keep what only
    /// errors need off the stack of every level.
    @inline(never)
    mutating func report(
        _ range: SourceRange, _ make: (SourceFile, [Diagnostic.Note], ValueStack) -> Diagnostic
    ) {
        guard let file = template?.file, faults.isNew(file.path, range) else { return }
        faults.append(make(file, faults.inclusionNotes, values))
    }

    /// Counts a partial, a parent or a block that begins.
    mutating func countInclusion() throws(EndlessRecursion) {
        inclusionCount += 1
        if inclusionCount > Self.mostInclusions { throw tooMany() }
    }

    @inline(never)
    private mutating func tooMany() -> EndlessRecursion {
        faults.appendExcess(moreThan: Self.mostInclusions, in: template)
        return EndlessRecursion()
    }

    @inline(never)
    private mutating func tooDeep() -> EndlessRecursion {
        faults.appendRecursion(deeperThan: Self.maximumDepth, in: template)
        return EndlessRecursion()
    }
}
