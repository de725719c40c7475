internal import WeeklyModel

/// Reads the sections of one kind: what the shapes are in which editors write its items.
protocol SectionReader: Sendable {
    /// Whether a heading with nothing below it may say something.
    var readsHeadings: Bool { get }
    /// The passages of a section, in order. Every block of it is in exactly one; what is not understood is prose.
    func read(_ section: RawSection, _ state: inout ReaderState) -> [Passage]
}

extension SectionReader {
    var readsHeadings: Bool { false }
}
