internal import WeeklyDiagnostics
internal import WeeklyText

/// Values that end at a `#` with white space before it, where YAML begins a comment: `title: Weekly #12 is out` is `Weekly`.
///
/// A comment is meant where white space follows the `#`, but not behind a title, which nobody comments on.
struct CutValues {
    let file: SourceFile
    /// Keys whose values are sentences: all behind them is text.
    let sentences: [String]

    /// A warning for each value that lacks its end.
    func diagnostics(of entries: [YAMLEntry]) -> [Diagnostic] {
        entries.flatMap { entry in
            diagnostics(of: entry.value, isSentence: sentences.contains(entry.key), from: entry.keyRange.upper)
        }
    }

    private func diagnostics(of node: YAMLNode, isSentence: Bool, from start: Int) -> [Diagnostic] {
        switch node.kind {
        case .mapping(let entries):
            return CutValues(file: file, sentences: isSentence ? sentences : []).diagnostics(of: entries)
        case .sequence(let nodes):
            return nodes.flatMap { diagnostics(of: $0, isSentence: isSentence, from: $0.range.lower) }
        case .scalar(let text, let isPlain):
            guard isPlain, !isMeasure(text) else { return [] }
            let value = text.isEmpty ? SourceRange(at: afterColon(start)) : node.range
            return comment(behind: value, text, isSentence).map { [diagnostic(of: value, $0)] } ?? []
        }
    }

    /// Numbers, dates and truth values may well have a comment behind them.
    private func isMeasure(_ text: String) -> Bool {
        if text.isEmpty { return false }
        return ["true", "false"].contains(text.lowercased())
            || text.utf8.allSatisfy { $0.isASCIIDigit || "-:+TZ. ".utf8.contains($0) }
    }

    /// The offset behind the colon of a key and the white space that follows.
    private func afterColon(_ start: Int) -> Int {
        let line = file.range(ofLine: file.line(at: start))
        let rest = file.slice(SourceRange(start, line.upper)).utf8
        return start + rest.prefix { $0 == .colon || $0 == .space || $0 == .tab }.count
    }

    // MARK: Comments

    /// The comment that ends a value; nil where there is none, or where one was meant.
    private func comment(behind value: SourceRange, _ text: String, _ isSentence: Bool) -> SourceRange? {
        guard let start = start(behind: value, text) else { return nil }
        let line = file.range(ofLine: file.line(at: start))
        guard let first = file.slice(SourceRange(start + 1, line.upper)).utf8.first else { return nil }
        return isSentence || !first.isASCIISpace && first != .numberSign ? SourceRange(start, end(of: line)) : nil
    }

    /// The `#` that ends a value; behind one that takes several lines, in the lines that are set in.
    private func start(behind value: SourceRange, _ text: String) -> Int? {
        if file.slice(value).hasBytes(of: text[...]) { return start(at: value.upper, isBare: text.isEmpty) }
        var number = file.line(at: value.lower) + 1
        while number <= file.lineCount, let first = file.slice(file.range(ofLine: number)).utf8.first {
            guard first == .space || first == .tab else { return nil }
            let line = file.range(ofLine: number)
            if let found = file.slice(line).utf8.firstRange(of: " #".utf8) {
                return line.lower + file.slice(line)[..<found.lowerBound].utf8.count + 1
            }
            number += 1
        }
        return nil
    }

    /// The `#` behind white space at an offset; a value that is empty needs none.
    private func start(at offset: Int, isBare: Bool) -> Int? {
        let rest = file.slice(SourceRange(offset, file.range(ofLine: file.line(at: offset)).upper)).utf8
        let spaces = rest.prefix { $0 == .space || $0 == .tab }.count
        return rest.dropFirst(spaces).first == .numberSign && (isBare || spaces > 0) ? offset + spaces : nil
    }

    private func end(of line: SourceRange) -> Int {
        let trailing = file.slice(line).utf8.reversed().prefix(while: \.isASCIISpace).count
        return line.upper - trailing
    }

    private func diagnostic(of value: SourceRange, _ comment: SourceRange) -> Diagnostic {
        let whole = SourceRange(value.lower, comment.upper)
        let written = file.slice(whole)
        let quote = ["\"", "'"].first { quote in
            !written.utf8.contains(where: { quote.utf8.contains($0) || $0 == .backslash || $0 == .lineFeed })
        }
        let edits = quote.map { quote in
            [Edit(SourceRange(at: whole.lower), to: quote), Edit(SourceRange(at: whole.upper), to: quote)]
        }
        return Diagnostic(
            .cutValue, "what stands behind this # is a comment to YAML, and not a part of the value", at: comment,
            in: file, fixes: [Fix("put the whole value between quotes", .guess, edits: edits ?? [])])
    }
}
