internal import WeeklyDiagnostics

extension TemplateRenderer {
    /// Renders a partial or a parent in its place (Mustache specification, partials and inheritance).
    mutating func render(_ inclusion: TemplateInclusion) throws(EndlessRecursion) {
        guard let target = target(of: inclusion) else { return }
        try countInclusion()
        let outer = (template, indentation, overrides.count)
        faults.enter(from: template, at: inclusion.nameRange)
        if !inclusion.overrides.isEmpty {
            overrides.add(inclusion.overrides, writtenIn: template)
        }
        indentation += inclusion.indentation
        template = target
        try render(target.nodes)
        (template, indentation) = (outer.0, outer.1)
        overrides.keep(outer.2)
        faults.leave()
    }

    /// Renders the content that the outermost override gives a block, else its own.
    ///
    /// Overriding content is rendered under the overrides that were in force where it was written: a parent that it uses
    /// in turn may have a block of the same name, and means its own.
    mutating func render(_ block: TemplateBlock) throws(EndlessRecursion) {
        try countInclusion()
        let outerIndentation = indentation
        indentation += block.indentation
        if let (level, override) = overrides.outermost(of: block.name) {
            let outer = (template, overrides)
            template = overrides.template(at: level)
            overrides.keep(level)
            try render(override.nodes)
            (template, overrides) = outer
        } else {
            try render(block.nodes)
        }
        indentation = outerIndentation
    }

    private mutating func target(of inclusion: TemplateInclusion) -> Template? {
        switch inclusion.target {
        case .named(let name): templates.target(of: inclusion) ?? template(name, for: inclusion)
        case .dynamic(let path): dynamicTarget(path, of: inclusion)
        }
    }

    private mutating func dynamicTarget(_ path: TemplatePath, of inclusion: TemplateInclusion) -> Template? {
        guard let value = value(of: path, isEditable: true) else { return nil }
        switch value {
        case .null: return nil
        case .string(let name):
            let target = template(name, for: inclusion)
            if target != nil { checkOverrides(inclusion, of: name) }
            return target
        default:
            reportWrongType(value, path, wanted: "name a template")
            return nil
        }
    }

    private mutating func template(_ name: String, for inclusion: TemplateInclusion) -> Template? {
        if let found = templates[name] { return found }
        guard templates.strictness == .strict else { return nil }
        let known = templates.names
        report(inclusion.nameRange) { file, notes, _ in
            .unknownTemplate(name, inclusion, in: file, known: known, notes: notes)
        }
        return nil
    }

    /// What the library checks for written names can be checked here only for a name from the data.
    private mutating func checkOverrides(_ inclusion: TemplateInclusion, of name: String) {
        guard templates.strictness == .strict, let offer = templates.offer(of: name) else { return }
        for block in inclusion.overrides where !offer.allows(block.name) {
            report(block.nameRange) { file, notes, _ in
                .unknownBlock(block, of: name, in: file, offer, notes: notes)
            }
        }
    }
}
