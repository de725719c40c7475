package import WeeklyDiagnostics
internal import WeeklyText

/// A text with places that stand for numbers, dates and words: `:year-:month-:day-*`, `Weekly #:number | :year.:month.:day`.
package struct TextPattern: Hashable, Sendable {
    /// Why a text is no pattern.
    package struct Problem: Error, Hashable {
        /// What is wrong.
        package let message: Message
        /// What to do about it.
        package let fix: Message

        /// - Parameters:
        ///   - message: what is wrong.
        ///   - fix: what to do about it.
        package init(message: Message, fix: Message) {
            self.message = message
            self.fix = fix
        }
    }

    /// What a place stands for.
    package enum Placeholder: String, CaseIterable, Sendable {
        case slug, title, number, year, month, day

        /// How many digits it has; nil for words.
        var digits: ClosedRange<Int>? {
            switch self {
            case .slug, .title: nil
            case .number: 1...9
            case .year: 4...4
            case .month, .day: 1...2
            }
        }
    }

    enum Piece: Hashable {
        case text([UInt8])
        case placeholder(Placeholder)
        /// `*`: anything but a slash.
        case any
        /// `**`: anything.
        case anyDeep
    }

    let pieces: [Piece]
    /// As it was written.
    package let text: String

    /// Reads a pattern; `:name` is a place, `*` anything without a slash, `**` anything.
    package static func parse(_ text: String) -> Result<TextPattern, Problem> {
        var pieces: [Piece] = []
        var literal: [UInt8] = []
        var rest = Array(text.utf8)[...]
        func flush() {
            if !literal.isEmpty { pieces.append(.text(literal)) }
            literal = []
        }
        while let byte = rest.popFirst() {
            let name = rest.prefix(while: \.isASCIILetter)
            if byte == .asterisk {
                flush()
                let isDeep = rest.first == .asterisk
                if isDeep { rest = rest.dropFirst() }
                pieces.append(isDeep ? .anyDeep : .any)
            } else if byte == .colon, !name.isEmpty {
                guard let placeholder = Placeholder(rawValue: String(decoding: name, as: UTF8.self)) else {
                    return .failure(unknown(String(decoding: name, as: UTF8.self)))
                }
                flush()
                pieces.append(.placeholder(placeholder))
                rest = rest.dropFirst(name.count)
            } else {
                literal.append(byte)
            }
        }
        flush()
        return pieces.count > mostPieces ? .failure(tooLong) : .success(TextPattern(pieces: pieces, text: text))
    }

    private static var tooLong: Problem {
        Problem(
            message: "a pattern has no more than \(mostPieces) places and texts between them",
            fix: "let ** stand for what differs")
    }

    private static func unknown(_ name: String) -> Problem {
        let known = Placeholder.allCases.map(\.rawValue)
        let near = NearMiss.of(name, among: known).map { "did you mean :\($0)?" as Message }
        let all = known.map { ":\($0)" }.joined(separator: ", ")
        return Problem(message: "a pattern knows no :\(name)", fix: near ?? "use \(all)")
    }

    // MARK: Matching

    /// Bytes of a text that is matched at most: as long as a path may be.
    package static let longestText = 4096
    /// Places, and texts between them, that a pattern may have.
    private static let mostPieces = 64

    /// What stands at the places of a text; nil where it has another form.
    package func match(_ text: some StringProtocol) -> [Placeholder: String]? {
        let bytes = Array(text.utf8)
        guard bytes.count <= Self.longestText else { return nil }
        var search = PatternSearch(pieces, in: bytes)
        return search.run()
    }
}
