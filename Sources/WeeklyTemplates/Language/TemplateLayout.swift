internal import WeeklyDiagnostics

/// What becomes of white space: which of it vanishes with standalone tags, which of it is an indentation, and where the
/// lines begin that an indentation is put in front of (Mustache specification, sections, partials, inheritance).
struct TemplateLayout {
    private let lines: TemplateLines
    private let partners: [Int: Int]
    /// Text tokens that print nothing.
    private(set) var dropped: Set<Int> = []
    /// Tokens that begin a line of output.
    private(set) var lineStarts: Set<Int> = []
    /// The indentation of partials, parents and blocks, by the index of their tag.
    private(set) var indentations: [Int: [UInt8]] = [:]
    /// Blocks whose content follows its opener on the line, and so begins no line of its own.
    private(set) var inlineBlocks: Set<Int> = []
    /// Lines that print nothing themselves.
    private var standalone: Set<Int> = []

    init(_ lines: TemplateLines, partners: [Int: Int]) {
        self.lines = lines
        self.partners = partners
        for line in lines.lines.indices { layOutSingleTag(onLine: line) }
        for index in lines.tokens.indices { layOutInheritance(at: index) }
        for line in lines.lines.indices where !standalone.contains(line) { markStart(ofLine: line) }
    }

    /// The rule for everything but inheritance: one tag and nothing else but white space.
    private mutating func layOutSingleTag(onLine line: Int) {
        let visible = lines.lines[line].filter { !lines.isBlank($0) }
        guard visible.count == 1, let index = visible.first, let tag = lines.tokens[index].tag else { return }
        guard !tag.kind.isVariable, !isInheritance(index) else { return }
        if tag.kind == .partial { indentations[index] = Array(lines.indentation(ofLine: line)) }
        dropBlanks(lines.lines[line])
        standalone.insert(line)
    }

    private mutating func layOutInheritance(at index: Int) {
        guard let tag = lines.tokens[index].tag, let closer = partners[index] else { return }
        switch tag.kind {
        case .parent: layOutParent(index, closer)
        case .block: layOutBlock(index, closer)
        default: break
        }
    }

    /// A parent is standalone if nothing stands before its opener and nothing after its close tag: what is between them
    /// prints nothing in its place.
    private mutating func layOutParent(_ opener: Int, _ closer: Int) {
        let before = lines.line(of: opener).lowerBound..<opener
        let after = (closer + 1)..<lines.line(of: closer).upperBound
        guard before.allSatisfy(lines.isBlankOrOpener), after.allSatisfy(isBlankOrCloser) else { return }
        indentations[opener] = Array(lines.indentation(ofLine: lines.lineOfToken[opener]))
        dropBlanks(before)
        dropBlanks(after)
        standalone.insert(lines.lineOfToken[opener])
    }

    private mutating func layOutBlock(_ opener: Int, _ closer: Int) {
        let line = lines.line(of: opener)
        let before = line.lowerBound..<opener
        let after = (opener + 1)..<line.upperBound
        let sharesLine = lines.lineOfToken[opener] == lines.lineOfToken[closer]
        if !before.allSatisfy(lines.isBlankOrOpener) {
            inlineBlocks.insert(opener)
        } else if !sharesLine, after.allSatisfy(lines.isBlankOrOpener) {
            let own = lines.indentation(ofLine: lines.lineOfToken[opener])
            indentations[opener] = Array(commonIndentation(opener, closer) ?? own)
            dropBlanks(line)
            standalone.insert(lines.lineOfToken[opener])
        } else {
            layOutLeadingBlock(opener, closer, before)
        }
        layOutCloser(closer)
    }

    /// A block that begins its line but shares it with its content: the line's white space is its indentation, if all
    /// lines of its content have that too.
    private mutating func layOutLeadingBlock(_ opener: Int, _ closer: Int, _ before: Range<Int>) {
        inlineBlocks.insert(opener)
        let own = lines.indentation(ofLine: lines.lineOfToken[opener])
        let fits = commonIndentation(opener, closer)?.starts(with: own) ?? true
        guard fits, before.allSatisfy(lines.isBlank) else { return }
        indentations[opener] = Array(own)
        dropBlanks(before)
        standalone.insert(lines.lineOfToken[opener])
    }

    /// A close tag that shares its line with its opener is never alone.
    private mutating func layOutCloser(_ closer: Int) {
        let line = lines.line(of: closer)
        guard line.allSatisfy(isBlankOrCloser) else { return }
        dropBlanks(line)
        standalone.insert(lines.lineOfToken[closer])
    }

    private mutating func dropBlanks(_ tokens: Range<Int>) {
        for token in tokens where lines.isBlank(token) { dropped.insert(token) }
    }

    /// Marks the first token of a line that prints; a blank line has none, for it is not indented.
    private mutating func markStart(ofLine line: Int) {
        let tokens = lines.lines[line]
        guard !tokens.allSatisfy(lines.isBlank) else { return }
        let first = tokens.first { !dropped.contains($0) && lines.tokens[$0].tag?.kind != .close }
        if let first { lineStarts.insert(first) }
    }

    private func isInheritance(_ token: Int) -> Bool {
        let opener = lines.tokens[token].tag?.kind == .close ? partners[token] ?? token : token
        return lines.tokens[opener].tag?.kind.isInheritance == true
    }

    private func isBlankOrCloser(_ token: Int) -> Bool {
        lines.isBlank(token) || (lines.tokens[token].tag?.kind == .close && isInheritance(token))
    }

    /// The white space that all lines of a block's content begin with, the opener's line aside; `nil` without such lines.
    private func commonIndentation(_ opener: Int, _ closer: Int) -> ArraySlice<UInt8>? {
        var common: ArraySlice<UInt8>?
        let rows = lines.lineOfToken[opener]...lines.lineOfToken[closer]
        for row in rows.dropFirst() where prints(row, before: closer) {
            let indentation = lines.indentation(ofLine: row)
            let length = zip(common ?? indentation, indentation).prefix { $0 == $1 }.count
            common = indentation.prefix(length)
        }
        return common
    }

    private func prints(_ row: Int, before closer: Int) -> Bool {
        let tokens = lines.lines[row]
        return !tokens.clamped(to: 0..<closer).allSatisfy(lines.isBlank)
    }
}
