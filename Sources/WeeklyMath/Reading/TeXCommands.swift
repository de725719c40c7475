internal import WeeklyText

/// What commands stand for.
extension TeXReader {
    /// A command whose name was read.
    mutating func node(of name: String, _ token: TeXToken) throws(TeXFault) -> MathNode {
        if let symbol = MathSymbols.node(of: name) { return symbol }
        if let space = MathSymbols.spaces[ExactText(name)] { return .space(space) }
        if let alphabet = MathAlphabet.named(name) { return try within(alphabet) }
        if let accent = MathAccents.node(of: name, over: MathNode.empty) { return try accented(accent) }
        return try structure(name, token)
    }

    private mutating func structure(_ name: String, _ token: TeXToken) throws(TeXFault) -> MathNode {
        switch name {
        case "frac", "dfrac", "tfrac", "cfrac": return .fraction(try argument(), try argument())
        case "binom", "dbinom", "tbinom":
            return .fenced("(", .fraction(try argument(), try argument(), hasLine: false), ")")
        case "sqrt": return try root()
        case "left": return try fenced()
        case "begin": return try environment(token)
        case "text", "textrm", "textbf", "textit", "mbox": return .text(try words())
        case "operatorname": return .function(try words(), hasLimits: false)
        case "overset", "stackrel":
            let over = try argument()
            return .stack(try argument(), under: nil, over: over, isAccent: false)
        case "underset":
            let under = try argument()
            return .stack(try argument(), under: under, over: nil, isAccent: false)
        case "bmod": return .function("mod", hasLimits: false)
        case "pmod":
            return .row([.space("1"), .fenced("(", .row([.function("mod", hasLimits: false), try argument()]), ")")])
        // How large it is shown is the page's matter.
        case "displaystyle", "textstyle", "scriptstyle": return .empty
        case _ where MathDelimiters.sizes.contains(Array(name.utf8)[...]): return .sign(try sizedDelimiter())
        default:
            throw TeXFault(
                kind: .unknownCommand("\\\(name)", nearest: TeXNames.nearest(to: name)), range: token.range)
        }
    }

    private mutating func within(_ inner: MathAlphabet) throws(TeXFault) -> MathNode {
        let outer = alphabet
        alphabet = inner
        defer { alphabet = outer }
        let content = try argument()
        // `\mathrm{max}` is one name.
        if inner == .roman, let name = content.lettersAlone { return .identifier(name, isUpright: true) }
        return content
    }

    private mutating func accented(_ accent: MathNode) throws(TeXFault) -> MathNode {
        guard case .stack(_, let under, let over, let isAccent) = accent else { return accent }
        return .stack(try argument(), under: under, over: over, isAccent: isAccent)
    }

    private mutating func root() throws(TeXFault) -> MathNode {
        guard take(.character("[")) else { return .root(try argument(), index: nil) }
        var index: [MathNode] = []
        while !take(.character("]")) { index.append(try argument()) }
        return .root(try argument(), index: .row(index))
    }

    // MARK: Marks around

    private mutating func fenced() throws(TeXFault) -> MathNode {
        let opening = try delimiter()
        let content = try row()
        guard take(.command("right")) else { throw fault("\\right") }
        return .fenced(opening, content, try delimiter())
    }

    private mutating func sizedDelimiter() throws(TeXFault) -> MathSign {
        MathSign(text: try delimiter(), form: .bracket)
    }

    /// One of the marks that may stand around something; empty for `.`
    private mutating func delimiter() throws(TeXFault) -> String {
        let token = try next(else: "(")
        switch token.kind {
        case .character(let scalar):
            if let mark = MathDelimiters.marks[ExactText(String(scalar))] { return mark }
        case .command(let name):
            if let mark = MathDelimiters.marks[ExactText("\\\(name)")] { return mark }
        default: break
        }
        throw fault(at: token)
    }

    // MARK: Environments

    private mutating func environment(_ token: TeXToken) throws(TeXFault) -> MathNode {
        let name = try words()
        guard let environment = MathEnvironment.named(name) else {
            throw TeXFault(
                kind: .unknownEnvironment(
                    "\\begin{\(name)}",
                    nearest: NearMiss.of(name, among: MathEnvironment.names).map { "\\begin{\($0)}" }),
                range: token.range)
        }
        // `{ll}` of an array says how its columns are aligned, which pages do not show.
        if environment.hasColumns { _ = try words() }
        let rows = try rows()
        guard take(.command("end")) else { throw fault("\\end{\(name)}") }
        guard try words().hasBytes(of: name) else { throw fault("\\end{\(name)}") }
        let table = MathNode.table(MathTable(rows: rows, alignment: environment.alignment))
        return environment.opening.isEmpty ? table : .fenced(environment.opening, table, environment.closing)
    }
}

extension MathNode {
    /// What letters side by side spell; nil where there is anything else.
    fileprivate var lettersAlone: String? {
        switch self {
        case .identifier(let letter, _): return letter
        case .row(let nodes):
            let letters = nodes.map { node in
                if case .identifier(let letter, _) = node { letter } else { nil as String? }
            }
            return letters.contains(nil) || letters.isEmpty ? nil : letters.compactMap(\.self).joined()
        default: return nil
        }
    }
}
