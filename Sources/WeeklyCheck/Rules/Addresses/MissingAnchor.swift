internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// A link to a place of a page that has no such place.
enum MissingAnchor: AddressRule {
    static let id = DiagnosticID("missing-anchor", .warning)

    static func problem(with address: HeldAddress, _ site: SitePlaces) -> AddressProblem? {
        guard let target = address.target, let id = target.fragment, !site.isElsewhere(target), !isOfBrowsers(id),
            let page = site.file(at: target), page.file.ends(with: ".html")
        else { return nil }
        if (address.ownPage ?? site.issue(at: page))?.has(id: id) ?? false { return nil }
        guard let ids = site.ids(on: page), !ids.contains(ExactText(id)) else { return nil }
        let near = ofHeading(id, among: ids) ?? NearMiss.of(id, among: ids.map(\.text))
        return AddressProblem(
            wording: "the page has no place #\(id)", mended: near.map { exchanged(id, for: $0, in: address.text) },
            advice: "open the page and copy the address of the place from the # behind its heading")
    }

    /// The place of the heading that somebody names by its words, as editors of Markdown link to headings.
    private static func ofHeading(_ id: String, among ids: Set<ExactText>) -> String? {
        ids.contains(ExactText("s-\(id)")) ? "s-\(id)" : nil
    }

    /// What browsers know without a page's help: its top, and texts to look for.
    private static func isOfBrowsers(_ id: String) -> Bool {
        id.isEmpty || id.lowercased().hasBytes(of: "top") || id.begins(with: ":~:")
    }

    private static func exchanged(_ id: String, for near: String, in address: String) -> String {
        let start = address.utf8.firstIndex(of: .numberSign) ?? address.endIndex
        return "\(address[..<start])#\(near)"
    }
}

extension Issue {
    /// Whether its page has an id because of what was understood of it: most are found so, and no page need be made.
    fileprivate func has(id: String) -> Bool {
        sections.contains { section in
            section.heading?.anchor.hasBytes(of: id) ?? false
                || section.items.contains { $0.anchor?.hasBytes(of: id) ?? false }
        }
    }
}
