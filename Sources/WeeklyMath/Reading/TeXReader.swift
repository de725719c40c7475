internal import WeeklyText

/// Reads a formula in the part of LaTeX that people write in texts: see docs/math.md
struct TeXReader {
    /// How deep groups may stand in each other: no formula that anybody reads comes near, and trees can be walked on any thread's stack.
    static let deepest = 50

    private let tokens: [TeXToken]
    /// Of the formula, in bytes.
    private let length: Int
    private var position = 0
    private var depth = 0
    /// Letters are of this alphabet.
    var alphabet: MathAlphabet?

    private init(_ tex: String) {
        tokens = TeXLexer.tokens(of: tex)
        length = tex.utf8.count
    }

    /// The whole formula; several lines (`\\`) are a table.
    static func read(_ tex: String) throws(TeXFault) -> MathNode {
        var reader = TeXReader(tex)
        let rows = try reader.rows()
        if let token = reader.peek { throw reader.fault(at: token) }
        return rows.count == 1 && rows[0].count == 1 ? rows[0][0] : .table(MathTable(rows: rows, alignment: .pairs))
    }

    // MARK: Tokens

    /// The next one that is no space.
    var peek: TeXToken? {
        var next = position
        while next < tokens.count, tokens[next].kind == .space { next += 1 }
        return next < tokens.count ? tokens[next] : nil
    }

    /// The next one, if it is of a kind, which then is read.
    mutating func take(_ kind: TeXToken.Kind) -> Bool {
        guard peek?.kind == kind else { return false }
        skip()
        return true
    }

    mutating func skip() {
        while position < tokens.count, tokens[position].kind == .space { position += 1 }
        position += 1
    }

    /// The next one, spaces counted.
    mutating func takeAny() -> TeXToken? {
        guard position < tokens.count else { return nil }
        defer { position += 1 }
        return tokens[position]
    }

    mutating func next(else missing: String) throws(TeXFault) -> TeXToken {
        guard let token = peek else { throw fault(missing) }
        skip()
        return token
    }

    /// What is missing where the reader stands.
    func fault(_ missing: String) -> TeXFault {
        let at = peek?.range.lowerBound ?? length
        return TeXFault(kind: .missing(missing), range: at..<at)
    }

    func fault(at token: TeXToken) -> TeXFault {
        TeXFault(kind: .unexpected(token.text), range: token.range)
    }

    // MARK: Rows and groups

    /// Rows of cells, up to what ends them.
    mutating func rows() throws(TeXFault) -> [[MathNode]] {
        var rows: [[MathNode]] = [[]]
        while true {
            rows[rows.count - 1].append(try row())
            if take(.cell) { continue }
            guard take(.row) else { break }
            rows.append([])
        }
        // A last `\\` ends its row and begins none.
        if rows.count > 1, rows.last == [.empty] { rows.removeLast() }
        return rows
    }

    /// One after the other, up to what ends a group, a cell or a pair of marks.
    mutating func row() throws(TeXFault) -> MathNode {
        var nodes: [MathNode] = []
        while let token = peek, !token.endsRow { nodes.append(try scripted()) }
        return nodes.count == 1 ? nodes[0] : .row(nodes)
    }

    /// A group in braces, or one part: what `\frac` and `^` stand before.
    mutating func argument() throws(TeXFault) -> MathNode {
        guard let token = peek, !token.endsRow else { throw fault("{") }
        // `\frac12` is one half.
        if case .character(let scalar) = token.kind, scalar.properties.numericType == .decimal {
            skip()
            return .number(alphabet?.letters(String(scalar)) ?? String(scalar))
        }
        return try atom()
    }

    /// The rest of a group whose brace was read.
    mutating func group() throws(TeXFault) -> MathNode {
        let content = try row()
        guard take(.closeBrace) else { throw fault("}") }
        return content
    }

    /// The text of a group, as it is written.
    mutating func words() throws(TeXFault) -> String {
        guard take(.openBrace) else { throw fault("{") }
        var words = ""
        var open = 1
        while let token = takeAny() {
            if token.kind == .openBrace { open += 1 }
            if token.kind == .closeBrace { open -= 1 }
            if open == 0 { return words }
            words += token.words
        }
        throw fault("}")
    }

    // MARK: Parts

    /// A part with what stands above and below it.
    private mutating func scripted() throws(TeXFault) -> MathNode {
        let base = peek?.kind == .superscript || peek?.kind == .subscript ? MathNode.empty : try atom()
        var (sub, sup): (MathNode?, MathNode?) = (nil, nil)
        while let token = peek {
            if token.kind == .command("limits") || token.kind == .command("nolimits") { skip(); continue }
            if token.kind == .superscript, sup == nil {
                skip()
                sup = try argument()
            } else if token.kind == .subscript, sub == nil {
                skip()
                sub = try argument()
            } else if token.kind == .character("'"), sup == nil {
                sup = primes()
            } else if token.kind == .superscript || token.kind == .subscript {
                throw fault(at: token)
            } else {
                break
            }
        }
        return sub == nil && sup == nil ? base : .scripts(base, sub: sub, sup: sup)
    }

    private mutating func primes() -> MathNode {
        var count = 0
        while take(.character("'")) { count += 1 }
        return .sign(MathSign(text: String(repeating: "′", count: count)))
    }

    private mutating func atom() throws(TeXFault) -> MathNode {
        let token = try next(else: "{")
        depth += 1
        defer { depth -= 1 }
        if depth > Self.deepest { throw TeXFault(kind: .tooDeep, range: token.range) }
        switch token.kind {
        case .openBrace: return try group()
        case .command(let name): return try node(of: name, token)
        case .character(let scalar): return character(scalar)
        default: throw fault(at: token)
        }
    }

    private mutating func character(_ scalar: Unicode.Scalar) -> MathNode {
        if scalar.properties.numericType == .decimal { return .number(digits(from: scalar)) }
        if let sign = MathSigns.character(scalar) { return .sign(sign) }
        if scalar.properties.isIdeographic { return .text(ideographs(from: scalar)) }
        guard scalar.properties.isAlphabetic else { return .sign(MathSign(text: String(scalar))) }
        return letter(String(scalar))
    }

    /// A letter in the alphabet that is asked for.
    func letter(_ letter: String) -> MathNode {
        guard let alphabet else { return .identifier(letter) }
        return .identifier(alphabet.letters(letter), isUpright: alphabet == .roman)
    }

    private mutating func digits(from first: Unicode.Scalar) -> String {
        var digits = String(first)
        while position < tokens.count, case .character(let scalar) = tokens[position].kind,
            scalar.properties.numericType == .decimal || scalar == "." && isDigit(at: position + 1)
        {
            digits.unicodeScalars.append(scalar)
            position += 1
        }
        return alphabet?.letters(digits) ?? digits
    }

    private func isDigit(at place: Int) -> Bool {
        guard place < tokens.count, case .character(let scalar) = tokens[place].kind else { return false }
        return scalar.properties.numericType == .decimal
    }

    private mutating func ideographs(from first: Unicode.Scalar) -> String {
        var words = String(first)
        while position < tokens.count, case .character(let scalar) = tokens[position].kind,
            scalar.properties.isIdeographic
        {
            words.unicodeScalars.append(scalar)
            position += 1
        }
        return words
    }
}

extension TeXToken {
    /// Whether it ends what stands before it, and belongs to whoever began that.
    fileprivate var endsRow: Bool {
        switch kind {
        case .closeBrace, .cell, .row, .command("right"), .command("end"): true
        default: false
        }
    }

    /// As it is written.
    fileprivate var text: String {
        switch kind {
        case .command(let name): "\\\(name)"
        case .row: "\\\\"
        default: words
        }
    }

    /// As it stands in a text: of commands, what they stand for.
    fileprivate var words: String {
        switch kind {
        case .command(let name): name.utf8.count == 1 && name.utf8.first?.isASCIILetter == false ? name : "\\\(name)"
        case .character(let scalar): String(scalar)
        case .openBrace: "{"
        case .closeBrace: "}"
        case .superscript: "^"
        case .subscript: "_"
        case .cell: "&"
        case .row: " "
        case .space: " "
        }
    }
}
