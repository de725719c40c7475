internal import WeeklyDiagnostics
internal import WeeklyText

extension Diagnostic {
    /// A partial or parent that does not exist. An edit is offered where one is enough: a parent has a close tag too, and
    /// a dynamic name comes from the data.
    static func unknownTemplate(
        _ name: String, _ inclusion: TemplateInclusion, in file: SourceFile, known: some Sequence<String>,
        notes: [Note] = []
    ) -> Diagnostic {
        let isWritten = if case .named(name) = inclusion.target { true } else { false }
        let isEditable = inclusion.kind == .partial && isWritten
        let fix = NearMiss.of(name, among: known).map {
            Fix("did you mean “\($0)”?", .guess, edits: isEditable ? [Edit(inclusion.nameRange, to: $0)] : [])
        }
        return Diagnostic(
            .unknownTemplate, "there is no template “\(name)”", at: inclusion.nameRange, in: file,
            notes: notes, fixes: fix.map { [$0] } ?? [])
    }

    /// An override of what the parent does not declare.
    static func unknownBlock(
        _ block: TemplateBlock, of parent: String, in file: SourceFile, _ offer: BlockOffer, notes: [Note] = []
    ) -> Diagnostic {
        let offered = offer.blocks.sortedTexts.map { "“\($0)”" }.joined(separator: ", ")
        let note = Note(offered.isEmpty ? "“\(parent)” has no blocks" : "“\(parent)” has the blocks \(offered)")
        let fix = NearMiss.of(block.name, among: offer.blocks.sortedTexts).map { Fix("did you mean “\($0)”?") }
        return Diagnostic(
            .unknownBlock, "“\(parent)” has no block “\(block.name)” to override", at: block.nameRange, in: file,
            notes: [note] + notes, fixes: fix.map { [$0] } ?? [])
    }
}
