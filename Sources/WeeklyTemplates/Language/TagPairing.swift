internal import WeeklyDiagnostics

/// Finds the close tag of every opener.
///
/// Errors: `unclosed-tag` at an opener, `template-syntax` at a close tag that closes nothing and at tags that nest too
/// deeply. What nests is rendered by recursion, so a limit keeps hostile templates from the end of the stack.
struct TagPairing {
    static let maximumDepth = 100

    private let file: SourceFile
    private let tokens: [TemplateToken]
    private var open: [Int] = []
    /// The index of the close tag by the index of its opener, and the reverse.
    private(set) var partners: [Int: Int] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    init(_ tokens: [TemplateToken], in file: SourceFile) {
        self.file = file
        self.tokens = tokens
    }

    mutating func pair() {
        for (index, token) in tokens.enumerated() {
            guard let tag = token.tag else { continue }
            if tag.kind.isOpener {
                open.append(index)
                if open.count > Self.maximumDepth { return reportDepth(tag) }
            } else if tag.kind == .close {
                close(tag, at: index)
            }
        }
        reportUnclosed(above: 0, note: nil)
    }

    private mutating func close(_ tag: TemplateTag, at index: Int) {
        guard let level = open.lastIndex(where: { tokens[$0].tag?.name == tag.name }) else {
            return reportMismatch(tag)
        }
        let closer = Diagnostic.Note("{{/\(tag.name)}} closes what stands around it", at: file.location(of: tag.range))
        reportUnclosed(above: level + 1, note: closer)
        partners[open[level]] = index
        partners[index] = open[level]
        open.removeSubrange(level...)
    }

    private mutating func reportUnclosed(above level: Int, note: Diagnostic.Note?) {
        for tag in open[level...].compactMap({ tokens[$0].tag }) {
            diagnostics.append(
                Diagnostic(
                    .unclosedTag, "“\(tag.name)” is not closed", at: tag.range, in: file,
                    notes: note.map { [$0] } ?? [],
                    fixes: [Fix("write {{/\(tag.name)}} where it ends")]))
        }
    }

    /// Takes the innermost opener as the one that was meant, so that one slip is one message.
    private mutating func reportMismatch(_ tag: TemplateTag) {
        guard let opener = open.popLast().flatMap({ tokens[$0].tag }) else {
            let message: Message = "“\(tag.name)” is closed here, but nothing is open"
            diagnostics.append(Diagnostic(.templateSyntax, message, at: tag.range, in: file))
            return
        }
        let edit = Edit(tag.nameRange, to: opener.name)
        diagnostics.append(
            Diagnostic(
                .templateSyntax, "“\(tag.name)” is closed here, but “\(opener.name)” is open", at: tag.range, in: file,
                notes: [Diagnostic.Note("“\(opener.name)” is opened here", at: file.location(of: opener.range))],
                fixes: [Fix("did you mean {{/\(opener.name)}}?", .guess, edits: [edit])]))
    }

    private mutating func reportDepth(_ tag: TemplateTag) {
        let message: Message = "tags nest more than \(Self.maximumDepth) levels deep"
        diagnostics.append(Diagnostic(.templateSyntax, message, at: tag.range, in: file))
    }
}
