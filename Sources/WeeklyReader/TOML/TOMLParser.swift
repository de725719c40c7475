internal import WeeklyDiagnostics
internal import WeeklyText

/// Reads TOML 1.0, as Hugo and Zola have it in front matter, into the values that YAML gives, with their places
/// (docs/decisions/0022).
struct TOMLParser {
    /// So deep may tables and lists be within each other.
    static let deepest = 64

    private var scanner: TOMLScanner
    private var table = TOMLTable()
    /// The table that lines belong to.
    private var header: [TOMLKey] = []
    private let most: Int
    private var count = 0
    private var depth = 0

    /// Reads a part of a file.
    ///
    /// - Parameter mostValues: keys and values that it may have.
    static func mapping(
        in range: SourceRange, of file: SourceFile, mostValues: Int
    ) -> ([YAMLEntry], [Diagnostic]) {
        var parser = TOMLParser(
            scanner: TOMLScanner(file.slice(range), at: range.lower), most: mostValues)
        do throws(TOMLProblem) {
            try parser.read()
            return (parser.table.entries, [])
        } catch {
            return ([], [Diagnostic(error.id, error.message, at: error.range, in: file)])
        }
    }

    private init(scanner: TOMLScanner, most: Int) {
        self.scanner = scanner
        self.most = most
    }

    private mutating func read() throws(TOMLProblem) {
        scanner.skipLines()
        while !scanner.isAtEnd {
            if scanner.next == .leftBracket { try readHeader() } else { try readPair() }
            try scanner.endLine()
            scanner.skipLines()
        }
    }

    private mutating func readHeader() throws(TOMLProblem) {
        count += 1
        if count > most { throw tooLarge }
        let isElement = scanner.skip("[[")
        if !isElement { _ = scanner.skip("[") }
        header = try scanner.path()
        guard scanner.skip(isElement ? "]]" : "]") else {
            throw scanner.problem("this is not TOML: the name of a table is closed by a bracket")
        }
        try table.open(header[...], isElement: isElement)
    }

    private mutating func readPair() throws(TOMLProblem) {
        let path = try header + keyOfPair()
        try table.set(path[...], to: value(levels: path.count))
    }

    /// A path of keys, and the sign behind it.
    private mutating func keyOfPair() throws(TOMLProblem) -> [TOMLKey] {
        let path = try scanner.path()
        guard scanner.skip("=") else {
            throw scanner.problem("this is not TOML: a key and its value have = between them")
        }
        scanner.skipSpaces()
        return path
    }

    // MARK: Values

    /// - Parameter levels: how much deeper it is than what it stands in; each key of a path is a table.
    private mutating func value(levels: Int = 1) throws(TOMLProblem) -> YAMLNode {
        count += 1
        depth += levels
        defer { depth -= levels }
        if count > most || depth > Self.deepest { throw tooLarge }
        let first = scanner.index
        let kind: YAMLNode.Kind =
            switch scanner.next {
            case .quotationMark?, .apostrophe?: .scalar(try scanner.quoted(), isPlain: false)
            case .leftBracket?: .sequence(try list())
            case .leftBrace?: .mapping(try inlineTable())
            default: .scalar(try plain(), isPlain: true)
            }
        return YAMLNode(kind, range: scanner.range(from: first))
    }

    private var tooLarge: TOMLProblem {
        let problem = scanner.problem(
            count > most
                ? "this is one of more than \(most) keys and values"
                : "lists and tables are more than \(Self.deepest) deep in each other here")
        return TOMLProblem(id: .tooLarge, message: problem.message, range: problem.range)
    }

    private mutating func list() throws(TOMLProblem) -> [YAMLNode] {
        let first = scanner.index
        _ = scanner.skip("[")
        var nodes: [YAMLNode] = []
        scanner.skipLines()
        while !scanner.skip("]") {
            if scanner.isAtEnd { throw unclosed("list", from: first) }
            nodes.append(try value())
            scanner.skipLines()
            guard scanner.skip(",") || scanner.next == .rightBracket else { throw unclosed("list", from: first) }
            scanner.skipLines()
        }
        return nodes
    }

    private mutating func inlineTable() throws(TOMLProblem) -> [YAMLEntry] {
        let first = scanner.index
        _ = scanner.skip("{")
        var table = TOMLTable()
        scanner.skipLines()
        while !scanner.skip("}") {
            if scanner.isAtEnd { throw unclosed("table", from: first) }
            let path = try keyOfPair()
            try table.set(path[...], to: value(levels: path.count))
            scanner.skipLines()
            guard scanner.skip(",") || scanner.next == .rightBrace else { throw unclosed("table", from: first) }
            scanner.skipLines()
        }
        return table.entries
    }

    private func unclosed(_ what: Message, from first: Int) -> TOMLProblem {
        scanner.problem("this is not TOML: the \(what) that begins here is not closed", from: first)
    }

    /// A number, a truth value, or a date, which may have a space before its time.
    private mutating func plain() throws(TOMLProblem) -> String {
        let start = scanner
        var text = scanner.word(where: Self.isPlain)
        if text.utf8.count == 10, text.utf8.dropFirst(4).first == .hyphen, scanner.next == .space {
            let day = scanner
            _ = scanner.skip(" ")
            let time = scanner.word(where: Self.isPlain)
            if time.utf8.contains(.colon) { text += " \(time)" } else { scanner = day }
        }
        guard text == "true" || text == "false" || Self.isNumber(text) else {
            throw start.problem("this is not TOML: text stands between quotes")
        }
        return text.utf8.contains(.underscore) ? text.exchanging("_", for: "") : text
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || "+-._:".utf8.contains(byte)
    }

    private static func isNumber(_ text: String) -> Bool {
        let digits = text.utf8.drop { $0 == .plusSign || $0 == .hyphen }
        return digits.first?.isASCIIDigit ?? false || ["inf", "nan"].contains(String(Substring(digits)))
    }
}
