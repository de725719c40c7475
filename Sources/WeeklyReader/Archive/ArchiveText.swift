internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// The text of an issue as a site wants it read: literal replacements made, the tags of another generator's templates hidden, the
/// definitions of links added that all issues share.
struct ArchiveText {
    /// Nil where the file is read as it is.
    let file: EditedFile?
    let diagnostics: [Diagnostic]

    init(_ source: SourceFile, from start: Int, _ rules: ArchiveRules) {
        let replaced = Self.replacements(in: source, from: start, rules.replacements)
        var edits = replaced
        var warnings: [Diagnostic] = []
        if let treatment = rules.templateTags {
            let ranges = replaced.map(\.range)
            let tags = TemplateTag.all(in: source, from: start).filter { !ranges.hold($0.range) }
            warnings = Self.warning(about: tags, treatment, in: source)
            if treatment == .hide { edits = Self.hiding(TemplateTag.hidden(tags), besides: replaced) }
        }
        let appendix = rules.references.appendix(to: source.slice(SourceRange(start, source.length)))
        let isSame = edits.isEmpty && appendix.isEmpty
        file = isSame ? nil : EditedFile(source, edits.sorted(), appendix: appendix)
        diagnostics = warnings
    }

    private static func hiding(_ hidden: [SourceRange], besides replaced: [Edit]) -> [Edit] {
        let kept = replaced.filter { !hidden.hold($0.range) }
        let ranges = kept.map(\.range)
        return kept + hidden.filter { !ranges.meet($0) }.map { Edit($0, to: "") }
    }

    private static func warning(
        about tags: [TemplateTag], _ treatment: ArchiveRules.TemplateTags, in file: SourceFile
    ) -> [Diagnostic] {
        guard let first = tags.first else { return [] }
        let what: Message =
            tags.count == 1 ? "this template tag is" : "this and \(tags.count - 1) more template tags are"
        let how: Message = treatment == .hide ? "not shown" : "shown as it stands"
        return [
            Diagnostic(
                .templateTag, "\(what) \(how): another generator made something of it", at: first.range, in: file,
                fixes: [.init("write what it stands for, or replace it by replace: in sofaweekly.yml")])
        ]
    }

    /// Of several texts that stand at one place the longest is replaced.
    private static func replacements(
        in file: SourceFile, from start: Int, _ table: [ArchiveRules.Replacement]
    ) -> [Edit] {
        guard !table.isEmpty else { return [] }
        let rows = table.sorted { $0.text.utf8.count > $1.text.utf8.count }.map { (Array($0.text.utf8), $0.by) }
        let firsts = Set(rows.compactMap(\.0.first))
        let bytes = Array(file.text.utf8)
        var edits: [Edit] = []
        var offset = start
        while offset < bytes.count {
            if firsts.contains(bytes[offset]), let row = rows.first(where: { bytes[offset...].starts(with: $0.0) }) {
                edits.append(Edit(SourceRange(offset, offset + row.0.count), to: row.1))
                offset += row.0.count
            } else {
                offset += 1
            }
        }
        return edits
    }
}

/// Ranges in order and apart from each other.
extension [SourceRange] {
    /// Whether one of them holds all of another range.
    fileprivate func hold(_ range: SourceRange) -> Bool {
        let next = partitioningIndex { $0.upper >= range.upper }
        return next < count && self[next].contains(range)
    }

    /// Whether one of them has bytes that another range has.
    fileprivate func meet(_ range: SourceRange) -> Bool {
        let next = partitioningIndex { $0.upper > range.lower }
        return next < count && self[next].lower < range.upper
    }
}

extension EditedFile {
    /// A section of the edited file, as one of the original.
    func original(_ section: Section) -> Section {
        Section(
            kind: section.kind, heading: section.heading, line: line(of: section.range), range: original(section.range),
            passages: section.passages.map(original))
    }

    private func original(_ passage: Passage) -> Passage {
        let items = passage.items.map { item in
            Item(line: line(of: item.range), range: original(item.range), anchor: item.anchor, content: item.content)
        }
        return Passage(passage.fragments, range: original(passage.range), items: items)
    }
}
