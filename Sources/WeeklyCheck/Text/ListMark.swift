internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyText

/// What a line of a paragraph begins with that was meant as the mark of a list, and makes none.
struct ListMark {
    /// How it is written; marks of one list are written alike.
    enum Form: Equatable {
        /// As Markdown has it, but for the space behind: `-one`, `1.one`.
        case glued
        /// `1、one`, `（1）one`, `①one`: what stands around the number.
        case numbered(String)
        /// `• one`
        case bullet
    }

    let form: Form
    /// The mark, with the spaces behind it where it is none of Markdown's.
    let range: SourceRange
    /// Nil for what has no number.
    let number: Int?

    /// Bytes in which a mark and what tells that something follows it stand.
    private static let longest = 32

    /// The mark that an inline begins with; nil where it begins with none.
    init?(at inline: Inline, _ bytes: [UInt8]) {
        guard case .text(var text) = inline.kind, !inline.range.isEmpty, let first = text.utf8.first,
            bytes[inline.range.lower] == first
        else { return nil }
        let line = text.withUTF8 { Array($0.prefix(Self.longest)) }[...]
        guard let mark = Self.glued(line) ?? Self.numbered(line) ?? Self.bullet(line) else { return nil }
        (form, number) = (mark.form, mark.number)
        range = SourceRange(inline.range.lower, inline.range.lower + mark.length)
    }

    /// Whether the mark of the line above is one of the same list.
    ///
    /// - Parameter isShown: whether the page has a line end between the two. Then lines that were numbered by hand stand as their
    ///   editor wrote them.
    func follows(_ other: ListMark, isShown: Bool) -> Bool {
        switch form {
        case .glued: other.form == .glued
        case .bullet: other.form == .bullet && !isShown
        case .numbered: other.form == form && !isShown && number == other.number.map { $0 + 1 }
        }
    }

    /// What makes a list of it.
    var edit: Edit {
        switch form {
        case .glued: Edit(SourceRange(at: range.upper), to: " ")
        case .bullet: Edit(range, to: "- ")
        case .numbered: Edit(range, to: "\(number ?? 1). ")
        }
    }

    // MARK: Forms

    private typealias Mark = (form: Form, number: Int?, length: Int)

    private static func glued(_ line: ArraySlice<UInt8>) -> Mark? {
        var rest = line
        if let first = line.first, first == .hyphen || first == .asterisk || first == .plusSign {
            rest = line.dropFirst()
        } else {
            guard let number = digits(line), let end = line[number.end...].first,
                end == .dot || end == .rightParenthesis
            else { return nil }
            rest = line[(number.end + 1)...]
        }
        guard let next = rest.first, next >= 0x80 || next.isASCIILetter else { return nil }
        return (.glued, nil, rest.startIndex)
    }

    private static func numbered(_ line: ArraySlice<UInt8>) -> Mark? {
        if let mark = counted(line, ListMarkWords.circled) ?? counted(line, ListMarkWords.black) { return mark }
        if let inner = line.dropping(prefix: ListMarkWords.openers), let number = digits(inner) {
            let closer = line.length(of: ListMarkWords.closers, at: number.end)
            return closer > 0 ? mark(number.value, line, number.end + closer, "()") : nil
        }
        guard let number = digits(line) ?? numeral(line) else { return nil }
        let separator = line.length(of: ListMarkWords.separators, at: number.end)
        guard separator > 0 else { return nil }
        let form = line[number.end..<number.end + separator].string
        let isInDigits = line[0].isASCIIDigit
        return mark(
            number.value, line, number.end + separator,
            isInDigits ? form : ListMarkWords.numerals[0].string + form)
    }

    private static func bullet(_ line: ArraySlice<UInt8>) -> Mark? {
        let length = line.prefixLength(of: ListMarkWords.bullets)
        return length > 0 ? mark(nil, line, length, nil) : nil
    }

    /// A mark that is a number by itself.
    private static func counted(_ line: ArraySlice<UInt8>, _ words: [String]) -> Mark? {
        guard line.first == words[0].utf8.first,
            let index = words.firstIndex(where: { line.starts(with: $0.utf8) })
        else { return nil }
        return mark(index + 1, line, words[index].utf8.count, words[0])
    }

    /// With the spaces behind it; nil where nothing stands there.
    private static func mark(_ number: Int?, _ line: ArraySlice<UInt8>, _ end: Int, _ form: String?) -> Mark? {
        let rest = line[end...].drop { $0 == .space }
        guard !rest.isEmpty else { return nil }
        return (form.map(Form.numbered) ?? .bullet, number, rest.startIndex)
    }

    // MARK: Numbers

    /// One or two digits.
    private static func digits(_ text: ArraySlice<UInt8>) -> (value: Int, end: Int)? {
        let digits = text.prefix(4).prefix(while: \.isASCIIDigit)
        guard !digits.isEmpty, digits.count < 3, let value = Int(digits.string) else { return nil }
        return (value, digits.endIndex)
    }

    private static func numeral(_ text: ArraySlice<UInt8>) -> (value: Int, end: Int)? {
        let length = text.prefixLength(of: ListMarkWords.numerals)
        guard let index = ListMarkWords.numerals.number(of: text.prefix(length)) else { return nil }
        return (index + 1, text.startIndex + length)
    }
}
