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
    }

    /// The menu of pages that are none of its own.
    let unmarked: TemplateValue
    private let marked: [Marked]

    init(_ navigation: Navigation, _ addresses: Addresses) {
        let entries = navigation.entries.map { entry in
            (name: entry.name, path: addresses.path(of: entry.path))
        }
        func menu(_ current: String?, _ state: String) -> TemplateValue {
            .list(
                entries.map { entry in
                    [
                        "name": .string(entry.name), "path": .string(entry.path),
                        "current": entry.path == current ? .string(state) : .null,
                    ]
                })
        }
        unmarked = menu(nil, "")
        // The words are those of WAI-ARIA 1.2, section 6.6, aria-current.
        marked = entries.map { Marked(path: $0.path, here: menu($0.path, "page"), below: menu($0.path, "true")) }
    }

    /// The menu as the page at a path shows it; nil where none of its entries is current.
    func list(at path: String) -> TemplateValue? {
        guard let menu = marked.first(where: { path.utf8.starts(with: $0.path.utf8) }) else { return nil }
        return menu.path == path ? menu.here : menu.below
    }
}
