package import WeeklyDiagnostics
internal import WeeklyText
internal import Yams

/// Reads YAML 1.1 as libYAML does, but for the plainest (`FlatMapping`) through Yams; the only file that knows of it.
package enum YAMLParser {
    /// More values than this in one document are a mistake, or an attack by aliases of aliases.
    package static let mostValues = 100_000
    /// So deep may lists and mappings be within each other.
    private static let deepest = 64

    /// Reads a part of a file that is a mapping at its top; `range` begins at a line's start.
    ///
    /// An empty document is an empty mapping. A key that stands twice at the top is a warning, and the later one counts.
    ///
    /// - Parameter mostValues: keys and values that it may have.
    package static func mapping(
        in range: SourceRange, of file: SourceFile, mostValues: Int = mostValues
    ) -> ([YAMLEntry], [Diagnostic]) {
        FlatMapping.entries(in: range, of: file, mostValues: mostValues).map { ($0, []) }
            ?? composed(in: range, of: file, mostValues: mostValues)
    }

    /// The same for any YAML, and what is wrong with it.
    static func composed(
        in range: SourceRange, of file: SourceFile, mostValues: Int
    ) -> ([YAMLEntry], [Diagnostic]) {
        let text = String(file.slice(range))
        do {
            return try mapping(in: text, range, of: file, mostValues)
        } catch YamlError.duplicatedKeysInMapping {
            return mappingWithRepeatedKeys(in: range, of: file, mostValues)
        } catch {
            return ([], [diagnostic(for: error, in: range, of: file)])
        }
    }

    /// Reads again with the keys that do not count made comments.
    private static func mappingWithRepeatedKeys(
        in range: SourceRange, of file: SourceFile, _ mostValues: Int
    ) -> ([YAMLEntry], [Diagnostic]) {
        let repeated = RepeatedKeys.find(in: range, of: file)
        let warnings = repeated.map { $0.diagnostic(in: file) }
        do {
            let (entries, diagnostics) = try mapping(
                in: RepeatedKeys.masking(repeated, in: range, of: file), range, of: file, mostValues)
            return (entries, warnings + diagnostics)
        } catch {
            return ([], warnings + [diagnostic(for: error, in: range, of: file)])
        }
    }

    private static func mapping(
        in text: String, _ range: SourceRange, of file: SourceFile, _ mostValues: Int
    ) throws -> ([YAMLEntry], [Diagnostic]) {
        // Nobody asks for values of nodes; the default constructor would build a table of them at every parse.
        let constructor = Constructor([:], [:], [:])
        guard let root = try compose(yaml: text, .basic, constructor, .utf8) else { return ([], []) }
        var source = file.text
        let node = try source.withUTF8 { bytes in
            var converter = Converter(
                file: file, bytes: bytes, firstLine: file.line(at: range.lower), most: mostValues)
            return try converter.convert(root)
        }
        if case .mapping(let entries) = node.kind { return (entries, []) }
        return ([], node.isNull ? [] : [notAMapping(node, in: file)])
    }

    private static func notAMapping(_ node: YAMLNode, in file: SourceFile) -> Diagnostic {
        Diagnostic(
            .invalidYAML, "this is \(node.description), but lines of the form `key: value` are wanted", at: node.range,
            in: file)
    }

    // MARK: Errors

    /// YAML that is well formed, but means nothing here.
    private struct Unusable: Error {
        var id = DiagnosticID.invalidYAML
        let message: Message
        let range: SourceRange
    }

    private static func diagnostic(for error: any Error, in range: SourceRange, of file: SourceFile) -> Diagnostic {
        if let error = error as? Unusable {
            return Diagnostic(error.id, error.message, at: error.range, in: file)
        }
        guard let error = error as? YamlError, let explanation = Explanation(error) else {
            return Diagnostic(.invalidYAML, "this is not YAML", at: range, in: file)
        }
        let firstLine = file.line(at: range.lower)
        let place =
            switch explanation.place {
            case .mark(let mark): restOfLine(from: mark, firstLine, in: file)
            case .characters(let count):
                restOfLine(
                    from: range.lower + Substring(file.slice(range).unicodeScalars.prefix(count)).utf8.count, in: file)
            }
        let notes = explanation.notes.map { note in
            let range = SourceRange(at: restOfLine(from: note.mark, firstLine, in: file).lower)
            return Diagnostic.Note(note.text, at: file.location(of: range))
        }
        return Diagnostic(
            .invalidYAML, explanation.problem, at: place, in: file, notes: notes,
            fixes: [.init("put text that holds a colon, a quote or a bracket between quotes: title: \"…\"")])
    }

    private static func restOfLine(from offset: Int, in file: SourceFile) -> SourceRange {
        let line = file.range(ofLine: file.line(at: offset))
        return SourceRange(min(offset, line.upper), line.upper)
    }

    /// What Yams said, in words for an editor.
    private struct Explanation {
        enum Place {
            case mark(Mark)
            /// So many characters after the start of the text.
            case characters(Int)
        }

        /// What Yams calls keys that are no texts.
        private static let nameOfOthers = "<uncovertable>"

        let problem: Message
        let place: Place
        var notes: [(text: Message, mark: Mark)] = []

        init?(_ error: YamlError) {
            switch error {
            case .scanner(let context?, let problem, let mark, _) where problem.contains("end of stream"),
                .parser(let context?, let problem, let mark, _) where problem.contains("stream end"):
                // What is not closed is best looked for where it was opened.
                self.problem = "this is not YAML: what begins here is not closed"
                place = .mark(context.mark)
                notes = [("\(Message(ofLibrary: context.text.trimmed)), the end came here", mark)]
            case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
                .composer(let context, let problem, let mark, _):
                self.problem = "this is not YAML: \(Message(ofLibrary: problem))"
                place = .mark(mark)
                if let context {
                    notes = [("\(Message(ofLibrary: context.text.trimmed)) that begins here", context.mark)]
                }
            case .duplicatedKeysInMapping(let keys, let context):
                let texts = keys.filter { !$0.hasBytes(of: Self.nameOfOthers) }
                let named = (texts.isEmpty ? keys : texts).sortedByBytes().joined(separator: ", ")
                problem = "the key \(named) stands here more than once"
                // Yams tells the place of the first in an order that keys which are no texts have none in: it may be any of them.
                place = keys.count > 1 && texts.count < keys.count ? .characters(0) : .mark(context.mark)
            case .reader(let problem, let offset, _, _):
                self.problem = "this is not YAML: \(Message(ofLibrary: problem))"
                place = .characters(offset ?? 0)
            default:
                return nil
            }
        }
    }

    // MARK: Places

    /// From a mark to the end of its line. Yams counts lines from the YAML's first and columns in Unicode scalars, both from 1.
    private static func restOfLine(from mark: Mark, _ firstLine: Int, in file: SourceFile) -> SourceRange {
        var text = file.text
        return text.withUTF8 { bytes in
            var columns = YAMLColumns(of: file, bytes)
            return columns.restOfLine(firstLine + mark.line - 1, from: mark.column)
        }
    }

    /// Turns Yams' nodes into values with places in the file.
    private struct Converter {
        let file: SourceFile
        /// All of the file.
        let bytes: UnsafeBufferPointer<UInt8>
        let firstLine: Int
        let most: Int
        private var columns: YAMLColumns
        private var count = 0
        private var depth = 0

        init(file: SourceFile, bytes: UnsafeBufferPointer<UInt8>, firstLine: Int, most: Int) {
            self.file = file
            self.bytes = bytes
            self.firstLine = firstLine
            self.most = most
            columns = YAMLColumns(of: file, bytes)
        }

        mutating func convert(_ node: Node) throws -> YAMLNode {
            let rest =
                node.mark.map { columns.restOfLine(firstLine + $0.line - 1, from: $0.column) } ?? SourceRange(at: 0)
            count += 1
            depth += 1
            defer { depth -= 1 }
            if count > most || depth > YAMLParser.deepest {
                let message: Message =
                    count > most
                    ? "this is one of more than \(most) keys and values, those counted that YAML's aliases repeat"
                    : "lists and mappings are more than \(YAMLParser.deepest) deep in each other here"
                throw Unusable(id: .tooLarge, message: message, range: SourceRange(at: rest.lower))
            }
            switch node {
            case .scalar(let scalar):
                let isPlain = scalar.style == .plain || scalar.style == .any
                return YAMLNode(.scalar(scalar.string, isPlain: isPlain), range: range(of: scalar, in: rest))
            case .sequence(let sequence):
                let children = try sequence.map { try convert($0) }
                return YAMLNode(.sequence(children), range: range(from: rest.lower, children))
            case .mapping(let mapping):
                let entries = try mapping.map { try entry($0.key, $0.value) }
                return YAMLNode(.mapping(entries), range: range(from: rest.lower, entries.map(\.value)))
            case .alias:
                return YAMLNode(.scalar("", isPlain: true), range: SourceRange(at: rest.lower))
            }
        }

        private mutating func entry(_ key: Node, _ value: Node) throws -> YAMLEntry {
            let key = try convert(key)
            guard case .scalar(let name, _) = key.kind else {
                throw Unusable(message: "a key must be a word", range: key.range)
            }
            return YAMLEntry(key: name, keyRange: key.range, value: try convert(value))
        }

        /// Yams tells where a scalar begins; its end is found by what is written there.
        private func range(of scalar: Node.Scalar, in rest: SourceRange) -> SourceRange {
            switch scalar.style {
            case .singleQuoted, .doubleQuoted:
                if let end = endOfQuoted(rest) { return SourceRange(rest.lower, end) }
            default:
                let start = behindProperties(rest)
                var written = scalar.string
                let length = written.utf8.count
                if start + length <= rest.upper, written.withUTF8({ bytes.holds($0, at: start) }) {
                    return SourceRange(start, start + length)
                }
            }
            var end = rest.upper
            while end > rest.lower, bytes[end - 1].isASCIISpace { end -= 1 }
            return SourceRange(rest.lower, end)
        }

        /// The offset behind an anchor or a tag that stands before a value, and behind white space.
        private func behindProperties(_ rest: SourceRange) -> Int {
            var start = rest.lower
            while start < rest.upper, bytes[start] == .ampersand || bytes[start] == .exclamationMark {
                while start < rest.upper, !bytes[start].isASCIISpace { start += 1 }
                while start < rest.upper, bytes[start].isASCIISpace { start += 1 }
            }
            return start
        }

        /// The offset after the quote that closes what one at the start opens; nil where that stands in a later line.
        private func endOfQuoted(_ text: SourceRange) -> Int? {
            guard text.lower < text.upper else { return nil }
            let quote = bytes[text.lower]
            var offset = text.lower + 1
            while offset < text.upper {
                let byte = bytes[offset]
                offset += 1
                if byte == .backslash, quote == .quotationMark {
                    offset += 1
                } else if byte == quote {
                    // A single quote in single quotes is written twice.
                    let isTwice = quote == .apostrophe && offset < text.upper && bytes[offset] == quote
                    guard isTwice else { return offset }
                    offset += 1
                }
            }
            return nil
        }

        private func range(from start: Int, _ children: [YAMLNode]) -> SourceRange {
            SourceRange(start, max(start, children.map(\.range.upper).max() ?? start))
        }
    }
}

extension String {
    /// Without white space at either end.
    fileprivate var trimmed: String {
        var text = Substring(self)
        while let first = text.unicodeScalars.first, first.properties.isWhitespace { text = text.dropFirst() }
        while let last = text.unicodeScalars.last, last.properties.isWhitespace { text = text.dropLast() }
        return String(text)
    }
}
