internal import WeeklyText

/// Takes a formula apart.
struct TeXLexer {
    private let scalars: String.UnicodeScalarView
    private var index: String.Index
    private var offset = 0

    private init(_ tex: String) {
        scalars = tex.unicodeScalars
        index = scalars.startIndex
    }

    /// All its pieces, without comments (`%` to the end of the line).
    static func tokens(of tex: String) -> [TeXToken] {
        var lexer = TeXLexer(tex)
        var tokens: [TeXToken] = []
        while let token = lexer.next() { tokens.append(token) }
        return tokens
    }

    private mutating func next() -> TeXToken? {
        while peek == "%" { while let scalar = peek, scalar != "\n" { _ = take(scalar) } }
        guard let scalar = peek else { return nil }
        let start = offset
        let kind = kind(of: take(scalar))
        return TeXToken(kind: kind, range: start..<offset)
    }

    private mutating func kind(of scalar: Unicode.Scalar) -> TeXToken.Kind {
        switch scalar {
        case "{": return .openBrace
        case "}": return .closeBrace
        case "^": return .superscript
        case "_": return .subscript
        case "&": return .cell
        case "\\": return command()
        case _ where scalar.properties.isWhitespace:
            while let next = peek, next.properties.isWhitespace { _ = take(next) }
            return .space
        default: return .character(scalar)
        }
    }

    /// A run of letters, or one other character.
    private mutating func command() -> TeXToken.Kind {
        guard let first = peek else { return .command("") }
        var name = String(take(first))
        guard first.isLetter else { return first == "\\" ? .row : .command(name) }
        while let letter = peek, letter.isLetter { name.unicodeScalars.append(take(letter)) }
        return .command(name)
    }

    private var peek: Unicode.Scalar? { index < scalars.endIndex ? scalars[index] : nil }

    private mutating func take(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        index = scalars.index(after: index)
        offset += UTF8.width(scalar)
        return scalar
    }
}

extension Unicode.Scalar {
    /// Of those that names of commands are made of.
    var isLetter: Bool { isASCII && UInt8(truncatingIfNeeded: value).isASCIILetter }
}
