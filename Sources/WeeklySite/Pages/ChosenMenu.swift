internal import WeeklyModel
internal import WeeklyText

/// The menu that a site's configuration sets together.
struct ChosenMenu {
    private let edition: Edition

    init(_ edition: Edition) { self.edition = edition }

    /// What leads to something, in the order written: a list in which nothing is yet is left out.
    func entries(_ menu: [MenuEntry]) -> [Navigation.Entry] { menu.compactMap(entry) }

    private func entry(_ chosen: MenuEntry) -> Navigation.Entry? {
        switch chosen.target {
        case .kind(let name): named(Navigation.list(ofKindNamed: name, edition), chosen.name)
        case .page(let name): named(page(name), chosen.name)
        case .address(let address): self.entry(at: address, chosen.name)
        }
    }

    /// Below a folder there are pages of its own; below the home page are all.
    private func entry(at written: String, _ name: String?) -> Navigation.Entry {
        let root = edition.addresses.root
        let address = root.placedFromRoot(written)
        return Navigation.Entry(
            name: name ?? written, address: address,
            holdsPagesBelow: address.utf8.last == .slash && !address.hasBytes(of: root.path))
    }

    /// A page beside issues goes before one that the program makes.
    private func page(_ name: String) -> Navigation.Entry? {
        if let content = edition.contents.first(where: { $0.isMeant(by: name) }) {
            return Navigation.entry(of: content, edition)
        }
        return BuiltInPage(name: name).flatMap { Navigation.builtIn($0, edition) }
    }

    private func named(_ entry: Navigation.Entry?, _ name: String?) -> Navigation.Entry? {
        entry.map {
            Navigation.Entry(name: name ?? $0.name, address: $0.address, holdsPagesBelow: $0.holdsPagesBelow)
        }
    }
}
