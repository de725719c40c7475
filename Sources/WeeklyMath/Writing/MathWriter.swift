internal import WeeklyText

/// Writes a formula as MathML Core.
struct MathWriter {
    private var output = ""

    /// The elements of a formula, without those around it.
    static func elements(of node: MathNode) -> String {
        var writer = MathWriter()
        writer.write(node)
        return writer.output
    }

    private mutating func write(_ node: MathNode) {
        switch node {
        case .identifier(let name, let isUpright): writeIdentifier(name, isUpright)
        case .number(let digits): element("mn", text: digits)
        case .sign(let sign): write(sign, isPrefix: false)
        case .function(let name, let hasLimits):
            // A little room between a name and what it is of.
            element("mo", " lspace=\"0\" rspace=\"0.1667em\"\(hasLimits ? " movablelimits=\"true\"" : "")", text: name)
        case .text(let words): element("mtext", text: words)
        case .space(let width): output += "<mspace width=\"\(width)em\" />"
        case .row(let nodes): element("mrow") { $0.write(row: nodes) }
        case .fraction(let upper, let lower, let hasLine):
            element("mfrac", hasLine ? "" : " linethickness=\"0\"") { $0.write(each: [upper, lower]) }
        case .root(let content, nil): element("msqrt") { $0.write(content) }
        case .root(let content, let index?): element("mroot") { $0.write(each: [content, index]) }
        case .scripts(let base, let sub, let sup): write(scriptsOf: base, sub, sup)
        case .stack(let base, let under, let over, let isAccent): write(stack: base, under, over, isAccent)
        case .fenced(let opening, let content, let closing): write(content, between: opening, closing)
        case .table(let table): write(table)
        }
    }

    // MARK: Elements

    private mutating func element(_ name: String, _ attributes: String = "", _ content: (inout MathWriter) -> Void) {
        output += "<\(name)\(attributes)>"
        content(&self)
        output += "</\(name)>"
    }

    private mutating func element(_ name: String, _ attributes: String = "", text: String) {
        element(name, attributes) { $0.output += HTMLEscaping.escaped(text) }
    }

    private mutating func write(each nodes: [MathNode]) {
        for node in nodes { write(node) }
    }

    /// A single letter leans by itself.
    private mutating func writeIdentifier(_ name: String, _ isUpright: Bool) {
        let isLetter = name.unicodeScalars.count == 1
        element("mi", isUpright && isLetter ? " mathvariant=\"normal\"" : "", text: name)
    }

    private mutating func write(_ sign: MathSign, isPrefix: Bool) {
        let attributes =
            switch sign.form {
            case .bracket where sign.text == "|" || sign.text == "‖": " stretchy=\"false\" lspace=\"0\" rspace=\"0\""
            case .bracket: " stretchy=\"false\""
            default: isPrefix ? " form=\"prefix\"" : ""
            }
        element("mo", attributes, text: sign.text)
    }

    /// A plus or minus behind another sign or a bracket that opens belongs to what follows.
    private mutating func write(row nodes: [MathNode]) {
        var isBehindSign = true
        for node in nodes {
            if case .sign(let sign) = node {
                write(sign, isPrefix: isBehindSign && Self.ofNumbers.contains(ExactText(sign.text)))
                isBehindSign = !Self.closing.contains(ExactText(sign.text))
            } else {
                write(node)
                isBehindSign = false
            }
        }
    }

    private static let ofNumbers: Set<ExactText> = ["+", "−", "±", "∓"]
    private static let closing: Set<ExactText> = [")", "]", "}", "|", "‖", "⟩", "⌋", "⌉", "!", "′"]

    // MARK: Above and below

    private mutating func write(scriptsOf base: MathNode, _ sub: MathNode?, _ sup: MathNode?) {
        let (both, lower, upper) =
            base.hasLimits ? ("munderover", "munder", "mover") : ("msubsup", "msub", "msup")
        let name = sub == nil ? upper : sup == nil ? lower : both
        element(name) { $0.write(each: [base, sub, sup].compactMap(\.self)) }
    }

    private mutating func write(stack base: MathNode, _ under: MathNode?, _ over: MathNode?, _ isAccent: Bool) {
        let name = under == nil ? "mover" : "munder"
        let attribute = isAccent ? under == nil ? " accent=\"true\"" : " accentunder=\"true\"" : ""
        element(name, attribute) { $0.write(each: [base, under, over].compactMap(\.self)) }
    }

    private mutating func write(_ content: MathNode, between opening: String, _ closing: String) {
        element("mrow") { writer in
            if !opening.isEmpty { writer.element("mo", " form=\"prefix\" stretchy=\"true\"", text: opening) }
            writer.write(content)
            if !closing.isEmpty { writer.element("mo", " form=\"postfix\" stretchy=\"true\"", text: closing) }
        }
    }

    private mutating func write(_ table: MathTable) {
        let style = table.alignment == .pairs ? " displaystyle=\"true\"" : ""
        element("mtable", " class=\"\(table.alignment.rawValue)\"\(style)") { writer in
            for row in table.rows {
                writer.element("mtr") { writer in
                    for cell in row { writer.element("mtd") { $0.write(cell) } }
                }
            }
        }
    }
}

extension MathNode {
    /// Whether what stands below and above it stands there, and not beside it.
    fileprivate var hasLimits: Bool {
        switch self {
        case .sign(let sign): sign.form == .large
        case .function(_, let hasLimits): hasLimits
        case .stack(_, _, .sign(let mark)?, _): mark.text == "⏞"
        case .stack(_, .sign(let mark)?, _, _): mark.text == "⏟"
        default: false
        }
    }
}
