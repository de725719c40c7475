internal import WeeklyText

/// Reads the tokens of a language of words.
///
/// Every byte is read once, but for the ends of texts and comments: where one is looked for in vain, `absent` keeps that, so that the
/// time is linear in the code's length whatever the code is.
struct WordScanner {
    private let grammar: WordGrammar
    private let bytes: [UInt8]
    private let end: Int
    /// The first bytes of comments and texts.
    private let openings: Set<UInt8>
    private var index: Int
    private var tokens: [CodeToken] = []
    private var absent = AbsentEnds()

    /// - Parameter range: of the bytes that are of this language.
    init(_ grammar: WordGrammar, _ bytes: [UInt8], in range: Range<Int>) {
        self.grammar = grammar
        self.bytes = bytes
        index = range.lowerBound
        end = range.upperBound
        openings = Set(grammar.comments.compactMap(\.opening.first) + grammar.strings.compactMap(\.opening.first))
    }

    /// In their order.
    static func tokens(_ grammar: WordGrammar, _ bytes: [UInt8], in range: Range<Int>) -> [CodeToken] {
        var scanner = WordScanner(grammar, bytes, in: range)
        while scanner.index < scanner.end { scanner.step() }
        return scanner.tokens
    }

    private mutating func step() {
        let byte = bytes[index]
        if openings.contains(byte), appendComment() || appendString() { return }
        if byte.isASCIIDigit {
            append(.number, to: endOfNumber())
        } else if let kind = grammar.marks[byte], index + 1 < end, bytes[index + 1].beginsWord {
            append(kind, to: endOfWord(from: index + 1))
        } else if byte.beginsWord {
            appendWord()
        } else if byte == .leftBracket, grammar.hasHeadings, let line = headingEnd() {
            append(.heading, to: line)
        } else {
            index += 1
        }
    }

    private mutating func append(_ kind: TokenKind, to upper: Int) {
        tokens.append(CodeToken(kind: kind, range: index..<upper))
        index = upper
    }
}

// MARK: Comments and texts

extension WordScanner {
    private mutating func appendComment() -> Bool {
        for (number, form) in grammar.comments.enumerated() where bytes.holds(form.opening, at: index, before: end) {
            guard !form.standsApart || isApart else { continue }
            guard let upper = commentEnd(form, number) else { continue }
            append(.comment, to: upper)
            return true
        }
        return false
    }

    private var isApart: Bool { index == 0 || bytes[index - 1].isASCIISpace }

    private mutating func commentEnd(_ form: CommentForm, _ number: Int) -> Int? {
        guard let closing = form.closing else { return lineEnd(from: index) }
        guard !absent.knows(.comment(number), at: index) else { return nil }
        let upper = closingEnd(closing, form)
        if upper == nil { absent.note(.comment(number), before: end) }
        return upper
    }

    private func closingEnd(_ closing: [UInt8], _ form: CommentForm) -> Int? {
        var position = index + form.opening.count
        var depth = 1
        while position < end {
            if bytes.holds(closing, at: position, before: end) {
                position += closing.count
                depth -= 1
                if depth == 0 { return position }
            } else if form.nests, bytes.holds(form.opening, at: position, before: end) {
                position += form.opening.count
                depth += 1
            } else {
                position += 1
            }
        }
        return nil
    }

    private mutating func appendString() -> Bool {
        if grammar.hasPlainWords, index > 0, bytes[index - 1].isOfWord { return false }
        for (number, form) in grammar.strings.enumerated() where bytes.holds(form.opening, at: index, before: end) {
            guard let upper = form.isCharacter ? characterEnd(form) : stringEnd(form, number) else { continue }
            let kind: TokenKind = isKey(before: upper) ? .name : .string
            append(kind, to: upper)
            return true
        }
        return false
    }

    private mutating func stringEnd(_ form: StringForm, _ number: Int) -> Int? {
        guard !absent.knows(.string(number), at: index) else { return nil }
        var position = index + form.opening.count
        while position < end, form.spansLines || bytes[position] != .lineFeed {
            if bytes[position] == form.escape {
                position += 2
            } else if bytes.holds(form.closing, at: position, before: end) {
                return position + form.closing.count
            } else {
                position += 1
            }
        }
        absent.note(.string(number), before: min(position, end))
        return nil
    }

    /// One character, or an escape of up to ten bytes: `'\u{1F600}'`.
    private func characterEnd(_ form: StringForm) -> Int? {
        let first = index + 1
        guard first < end, bytes[first] != .lineFeed, bytes[first] != .apostrophe else { return nil }
        if bytes[first] == form.escape {
            return bytes[min(first + 2, end)..<min(first + 12, end)].firstIndex(of: .apostrophe).map { $0 + 1 }
        }
        var after = first + 1
        while after < end, bytes[after].continuesCharacter { after += 1 }
        return after < end && bytes[after] == .apostrophe ? after + 1 : nil
    }
}

// MARK: Words and numbers

extension WordScanner {
    private mutating func appendWord() {
        let upper = endOfWord(from: index)
        if let kind = kind(ofWordBefore: upper) { append(kind, to: upper) } else { index = upper }
    }

    private func endOfWord(from start: Int) -> Int {
        var position = start
        while position < end, bytes[position].isOfWord || grammar.wordMarks.contains(bytes[position]) { position += 1 }
        return position
    }

    private func kind(ofWordBefore upper: Int) -> TokenKind? {
        if isKey(before: upper) { return .name }
        let word = grammar.ignoresCase ? ArraySlice(bytes[index..<upper].map(\.lowercasedASCII)) : bytes[index..<upper]
        // What is asked of something else by a keyword's name is no keyword: `.default`.
        if !isMember, grammar.keywords.contains(word) { return .keyword }
        if grammar.types.contains(word) { return .type }
        let isCalled = isCalled(before: upper)
        if grammar.capitalsAreTypes, isCapitalised(upTo: upper), !(isCalled && isMember) { return .type }
        return isCalled ? .name : nil
    }

    private var isMember: Bool {
        index > 0 && bytes[index - 1] == .dot && !(index > 1 && bytes[index - 2] == .dot)
    }

    private func isCalled(before upper: Int) -> Bool {
        guard upper < end else { return false }
        if bytes[upper] == .exclamationMark { return upper + 1 < end && bytes[upper + 1] == .leftParenthesis }
        return bytes[upper] == .leftParenthesis
    }

    /// `List` and `T` are; `MAX_SIZE` is a constant.
    private func isCapitalised(upTo upper: Int) -> Bool {
        guard bytes[index].isASCIIUppercase else { return false }
        return upper == index + 1 || bytes[index..<upper].contains(where: \.isASCIILowercase)
    }

    /// Whether the mark behind keys stands behind a word or a text.
    private func isKey(before upper: Int) -> Bool {
        guard let keyEnd = grammar.keyEnd else { return false }
        var position = upper
        while position < end, bytes[position] == .space || bytes[position] == .tab { position += 1 }
        guard position < end, bytes[position] == keyEnd.mark else { return false }
        return !keyEnd.needsSpace || position + 1 >= end || bytes[position + 1].isASCIISpace
    }

    /// Digits, letters (`0xFF`, `10px`), one dot between two digits, and the sign of an exponent.
    private func endOfNumber() -> Int {
        let isHexadecimal =
            index + 1 < end && bytes[index] == UInt8(ascii: "0") && bytes[index + 1] | 0x20 == UInt8(ascii: "x")
        var position = index + 1
        while position < end {
            let byte = bytes[position]
            let isFollowed = position + 1 < end && bytes[position + 1].isASCIIDigit
            let isExponent = !isHexadecimal && bytes[position - 1] | 0x20 == UInt8(ascii: "e")
            switch byte {
            case .dot where isFollowed, .apostrophe where isFollowed: position += 1
            case .plusSign where isExponent && isFollowed, .hyphen where isExponent && isFollowed: position += 1
            case _ where byte.isOfWord: position += 1
            default: return position
            }
        }
        return position
    }

    /// The end of a line that has only `[words]`, from its bracket on.
    private func headingEnd() -> Int? {
        guard index == 0 || bytes[index - 1] == .lineFeed else { return nil }
        let line = lineEnd(from: index)
        let last = bytes[index..<line].lastIndex { !$0.isASCIISpace }
        return last.flatMap { bytes[$0] == .rightBracket ? $0 + 1 : nil }
    }

    private func lineEnd(from start: Int) -> Int {
        bytes[start..<end].firstIndex(of: .lineFeed) ?? end
    }
}
