import WeeklyModel

@testable import WeeklySite

/// A newsletter with entries of a kind that its site names.
enum NamedKindsSample {
    static func tools(_ change: (inout KindSettings) -> Void = { _ in }) -> KindSettings {
        var settings = KindSettings(.named(NamedKind(name: "tools", holding: .entries)), title: "工具")
        change(&settings)
        return settings
    }

    /// - Parameter sections: of one issue each, the oldest first.
    static func pages(_ kinds: [KindSettings], _ sections: [[Section]]) -> PageMaker {
        var configuration = SampleNewsletter.configuration()
        configuration.kinds = kinds
        let issues = sections.enumerated().map { index, sections in
            SampleNewsletter.issue("n\(index + 1)", day: index + 1, sections: sections)
        }
        return SampleNewsletter.pages(issues, configuration)
    }

    static func files(_ pages: PageMaker) -> [String: Route] {
        Dictionary(uniqueKeysWithValues: Site.assemble(pages).0.routes.map { ($0.path.file, $0) })
    }

    /// A list of entries: `缓存:甲` is the entry 甲 of the group 缓存, `:甲` the same in no group.
    static func section(_ entries: [String], kind: String = "tools") -> Section {
        let items = entries.enumerated().map { index, text in
            let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            let entry = Entry(
                kindName: kind, title: parts[1], url: "https://example.org/\(parts[1])", text: "说明",
                group: parts[0].isEmpty ? nil : parts[0], by: [Person(name: "小满")])
            return Item(line: index, anchor: "i-\(parts[1])", content: .entry(entry))
        }
        let rows = items.map { item in
            "<li id=\"\(item.anchor ?? "")\"><a href=\"/\(item.titleLine)\">\(item.titleLine)</a><ul><li>说明</li></ul></li>"
        }
        return Section(
            kind: .named(NamedKind(name: kind, holding: .entries)),
            heading: Heading(content: SampleNewsletter.text("工具一览"), anchor: "s-tools", level: 2), line: 1,
            passages: [Passage(marking: "<ul>\n\(rows.joined(separator: "\n"))\n</ul>", items: items)])
    }
}
