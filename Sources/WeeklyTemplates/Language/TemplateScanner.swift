internal import WeeklyDiagnostics
internal import WeeklyText

/// Cuts a template into texts and tags, following changes of the delimiters (Mustache specification, delimiters).
///
/// Errors: `unclosed-tag` for a tag without its end, `template-syntax` for a tag that says nothing sensible.
struct TemplateScanner {
    private let file: SourceFile
    private let bytes: [UInt8]
    private var position = 0
    private var delimiters = TagDelimiters.standard
    private(set) var tokens: [TemplateToken] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(_ file: SourceFile, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
    }

    mutating func scan() {
        while let start = bytes.offset(of: delimiters.open, from: position) {
            appendText(upTo: start)
            scanTag(at: start)
        }
        appendText(upTo: bytes.count)
    }

    /// Appends the text before `end`, one token a line: whether a tag stands alone is a question about its line.
    private mutating func appendText(upTo end: Int) {
        while position < end {
            let newline = bytes[position..<end].firstIndex(of: .lineFeed)
            let next = newline.map { $0 + 1 } ?? end
            tokens.append(.text(SourceRange(position, next)))
            position = next
        }
    }

    private mutating func scanTag(at start: Int) {
        let opener = TagOpener(bytes, at: start, delimiters)
        let ending = opener.ending(delimiters)
        guard let end = bytes.offset(of: ending, from: opener.contentStart) else {
            reportUnclosed(at: start, ending)
            position = bytes.count
            return
        }
        let content = opener.contentStart..<end
        if opener.forbidsNesting, let next = openingDelimiter(in: content) {
            reportUnclosed(at: start, ending)
            position = next
            return
        }
        position = end + ending.count
        append(opener.kind, content: content, range: SourceRange(start, position))
    }

    /// A tag inside a tag means that the first one was not closed.
    private func openingDelimiter(in content: Range<Int>) -> Int? {
        let found = bytes.offset(of: delimiters.open, from: content.lowerBound)
        return found.flatMap { $0 < content.upperBound ? $0 : nil }
    }

    private mutating func append(_ kind: TemplateTag.Kind, content: Range<Int>, range: SourceRange) {
        let trimmed = bytes.trimmed(content)
        let nameRange = SourceRange(trimmed.lowerBound, trimmed.upperBound)
        if kind == .delimiters { changeDelimiters(bytes[trimmed], range) }
        let name = TagName(bytes[trimmed], of: kind)
        if let fault = name.fault {
            diagnostics.append(Diagnostic(.templateSyntax, fault, at: range, in: file))
        }
        tokens.append(.tag(TemplateTag(kind: kind, name: name.text, range: range, nameRange: nameRange)))
    }

    private mutating func changeDelimiters(_ content: ArraySlice<UInt8>, _ range: SourceRange) {
        if let changed = TagDelimiters(content) {
            delimiters = changed
        } else {
            let message: Message = "the delimiters must be two words without “=”, such as {{=<% %>=}}"
            diagnostics.append(Diagnostic(.templateSyntax, message, at: range, in: file))
        }
    }

    private mutating func reportUnclosed(at start: Int, _ ending: [UInt8]) {
        let missing = String(decoding: ending, as: UTF8.self)
        let range = SourceRange(start, start + delimiters.open.count)
        diagnostics.append(
            Diagnostic(
                .unclosedTag, "this tag is not closed", at: range, in: file,
                fixes: [Fix("end the tag with “\(missing)”")]))
    }
}
