internal import WeeklyDiagnostics
internal import WeeklyText

/// A step of a compiled template.
///
/// What it holds is an immutable object rather than a structure: rendering passes it on by one reference, so that a level of
/// nesting takes little time and few bytes of a thread's stack.
enum TemplateNode: Sendable {
    case text(TemplateText)
    case variable(TemplateVariable)
    case section(TemplateSection)
    case inclusion(TemplateInclusion)
    case block(TemplateBlock)
}

/// Text as it stands, with the offsets at which a line of the template begins and an indentation belongs.
final class TemplateText: Sendable {
    let bytes: [UInt8]
    let lineStarts: [Int]

    init(_ bytes: [UInt8], lineStarts: [Int]) {
        self.bytes = bytes
        self.lineStarts = lineStarts
    }
}

/// A name to look up in the data, cut at its dots; no parts mean `.`, the value at the top.
///
/// An object, as the nodes are.
final class TemplatePath: Sendable {
    /// The first part, which most names are; nil where there is none.
    let first: TemplateName?
    /// Those behind it.
    let others: [TemplateName]
    /// What of the loop it asks for; nil for every other name.
    let loopName: LoopName?
    /// The name in the template, or the whole tag where the name is not written in one piece.
    let range: SourceRange

    init(_ name: some StringProtocol, at range: SourceRange) {
        // A dot is a byte here: as a Character it would take a combining mark that follows to itself.
        let names = String(name).parts(at: .dot).filter { !$0.isEmpty }.map { TemplateName(String($0)) }
        first = names.first
        others = Array(names.dropFirst())
        loopName = LoopName(name)
        self.range = range
    }

    /// All parts as they are written.
    var parts: [String] { ([first].compactMap(\.self) + others).map(\.text) }

    /// The name as it is written.
    var text: String { first == nil ? "." : parts.joined(separator: ".") }

    /// The range of one part.
    func range(ofPart index: Int) -> SourceRange {
        let parts = parts
        let before = parts[..<index].reduce(0) { $0 + $1.utf8.count + 1 }
        return SourceRange(range.lower + before, range.lower + before + parts[index].utf8.count)
    }
}

final class TemplateVariable: Sendable {
    let path: TemplatePath
    let isEscaped: Bool

    init(_ path: TemplatePath, isEscaped: Bool) {
        self.path = path
        self.isEscaped = isEscaped
    }
}

final class TemplateSection: Sendable {
    let path: TemplatePath
    let isInverted: Bool
    let nodes: [TemplateNode]

    init(_ path: TemplatePath, isInverted: Bool, nodes: [TemplateNode]) {
        self.path = path
        self.isInverted = isInverted
        self.nodes = nodes
    }
}

/// A partial or a parent. A partial is a parent that overrides nothing (Mustache specification, inheritance).
final class TemplateInclusion: Sendable {
    enum Target: Sendable {
        case named(String)
        /// The name is a value of the data (Mustache specification, dynamic names).
        case dynamic(TemplatePath)
    }

    enum Kind: Sendable {
        case partial, parent
    }

    let kind: Kind
    let target: Target
    let nameRange: SourceRange
    /// What is put in front of every line of the included template.
    let indentation: [UInt8]
    let overrides: [TemplateBlock]

    init(
        _ kind: Kind, _ target: Target, nameRange: SourceRange, indentation: [UInt8], overrides: [TemplateBlock]
    ) {
        self.kind = kind
        self.target = target
        self.nameRange = nameRange
        self.indentation = indentation
        self.overrides = overrides
    }
}

/// A place that can be overridden with its default content; inside a parent, what overrides it.
final class TemplateBlock: Sendable {
    let name: String
    let nameRange: SourceRange
    /// What is put in front of every line of whatever content is rendered; the content comes without it.
    let indentation: [UInt8]
    let nodes: [TemplateNode]

    init(_ name: String, nameRange: SourceRange, indentation: [UInt8], nodes: [TemplateNode]) {
        self.name = name
        self.nameRange = nameRange
        self.indentation = indentation
        self.nodes = nodes
    }
}
