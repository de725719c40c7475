internal import WeeklyModel
internal import WeeklyTemplates

/// The menu in the head of every page, which says where the reader is.
struct MainMenu: Sendable {
    private struct Marked: Sendable {
        /// Path of the entry's page.
        let path: String
        /// The menu as that page has it, and as the pages below it have it.
        let here: TemplateValue
        let below: TemplateValue
        let holdsPagesBelow: Bool
    }

    /// The menu of pages that are none of its own.
    let unmarked: TemplateValue
    private let marked: [Marked]

    var isEmpty: Bool { marked.isEmpty }

    init(_ navigation: Navigation) {
        let entries = navigation.entries
        func menu(_ current: String?, _ state: String) -> TemplateValue {
            .list(
                entries.map { entry in
                    [
                        "name": .string(entry.name), "path": .string(entry.address),
                        "current": entry.address == current ? .string(state) : .null,
                    ]
                })
        }
        unmarked = menu(nil, "")
        // The words are those of WAI-ARIA 1.2, section 6.6, aria-current.
        marked = entries.map {
            Marked(
                path: $0.address, here: menu($0.address, "page"), below: menu($0.address, "true"),
                holdsPagesBelow: $0.holdsPagesBelow)
        }
    }

    /// The menu as the page at a path shows it; nil where none of its entries is current.
    func list(at path: String) -> TemplateValue? {
        let above = marked.filter { $0.path == path || $0.holdsPagesBelow && path.utf8.starts(with: $0.path.utf8) }
        // Of several the nearest one; of equal ones the first.
        let nearest = above.max { $0.path.utf8.count < $1.path.utf8.count }
        return nearest.map { $0.path == path ? $0.here : $0.below }
    }
}
