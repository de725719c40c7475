internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// Gives items the ids that their editor wrote in their first lines as fragments of their permalinks, in place of the made ones. An id
/// in any other line leads to the passage that it stands in.
struct OwnAnchors {
    private let file: SourceFile
    /// Those that are still to be given, in document order.
    private var waiting: ArraySlice<WrittenIDs.Entry>
    private var taken: Set<ExactText>
    /// How often each was given.
    private var counts: [ExactText: Int] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    /// - Parameters:
    ///   - ids: in document order, without those of headings.
    ///   - sections: with the anchors that were made.
    init(_ ids: [WrittenIDs.Entry], in sections: [Section], of file: SourceFile) {
        self.file = file
        waiting = ids[...]
        let headings = sections.compactMap { $0.heading?.anchor }
        taken = PageIDs.all.union(Set(texts: headings + sections.flatMap { $0.items.compactMap(\.anchor) }))
    }

    mutating func applied(to sections: [Section]) -> [Section] {
        sections.map { section in
            guard !waiting.isEmpty else { return section }
            return Section(
                kind: section.kind, heading: section.heading, line: section.line, range: section.range,
                passages: section.passages.map { applied(to: $0) })
        }
    }

    private mutating func applied(to passage: Passage) -> Passage {
        // What ends a line may have been all that stood behind the passage's last word.
        let own = waiting.prefix { $0.place <= passage.range.upper }
        guard !own.isEmpty else { return passage }
        waiting = waiting.dropFirst(own.count)
        var lines = Dictionary(passage.items.indices.map { (passage.items[$0].line, $0) }) { first, _ in first }
        var given: [Int: String] = [:]
        var others: [String] = []
        for entry in own {
            let item = lines.removeValue(forKey: file.line(at: entry.place))
            if let item, let made = passage.items[item].anchor {
                given[item] = made.hasBytes(of: entry.id) ? made : unique(entry)
            } else {
                others.append(unique(entry))
            }
        }
        return passage.giving(given, others)
    }

    /// The second of two equal ones is `id-1`, which is told.
    private mutating func unique(_ entry: WrittenIDs.Entry) -> String {
        var id = entry.id
        var count = counts[entry.id] ?? 0
        while !taken.insert(id) {
            count += 1
            id = "\(entry.id)-\(count)"
        }
        counts[entry.id] = count
        if count > 0 { diagnostics.append(.duplicateID(entry, became: id, in: file)) }
        return id
    }
}

extension Diagnostic {
    static func duplicateID(_ entry: WrittenIDs.Entry, became id: String, in file: SourceFile) -> Diagnostic {
        let edits = entry.isAttribute ? [Edit(entry.range, to: "{#\(id)}")] : []
        return Diagnostic(
            .duplicateID, "the id \(entry.id) is there already on this page; here it becomes \(id)", at: entry.range,
            in: file,
            fixes: [Fix("give each an id of its own", .guess, edits: edits)])
    }
}

extension Passage {
    /// - Parameters:
    ///   - anchors: of items, by their places among the passage's.
    ///   - others: ids of the passage as a whole.
    fileprivate func giving(_ anchors: [Int: String], _ others: [String]) -> Passage {
        var renamed: [ExactText: String] = [:]
        let items = items.enumerated().map { index, item in
            guard let old = item.anchor, let new = anchors[index] else { return item }
            renamed[ExactText(HTMLEscaping.escaped(old))] = new
            return Item(line: item.line, range: item.range, anchor: new, content: item.content)
        }
        var fragments = renamed.isEmpty ? fragments : fragments.map { $0.replacingIDs { renamed[ExactText($0)] } }
        if let first = fragments.first, !others.isEmpty, !items.contains(where: { $0.kind == .question }) {
            fragments[0] = others.map { Markup(id: $0) }.reduce(.empty, +) + first
        }
        return Passage(fragments, range: range, items: items)
    }
}

extension Markup {
    /// A place without words.
    fileprivate init(id: String) {
        let start = "<span id=\""
        self.init(
            html: "\(start)\(id)\"></span>", marks: [Mark(.id, start.utf8.count..<(start.utf8.count + id.utf8.count))])
    }
}
