internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Reads `menu:` of a configuration: words that name pages, or mappings that say `page`, `kind` or `url`.
struct MenuSettings {
    /// What the site says of kinds.
    let kinds: [KindSettings]

    /// Nil where the site has no menu of its own.
    func entries(from fields: inout YAMLFields) -> [MenuEntry]? {
        guard fields.value("menu") != nil else { return nil }
        return fields.list("menu").compactMap { entry($0, &fields) }
    }

    private func entry(_ node: YAMLNode, _ fields: inout YAMLFields) -> MenuEntry? {
        switch node.kind {
        case .scalar(let word, _) where !node.isNull: return MenuEntry(.page(word), at: node.range)
        case .mapping(let entries):
            var settings = YAMLFields(entries, in: fields.file)
            let entry = entry(&settings, at: node.range)
            settings.diagnostics.forEach { fields.add($0) }
            return entry
        default:
            fields.report(
                .wrongType, "every entry of menu is the name of a page, or says page, kind or url", at: node.range)
            return nil
        }
    }

    private func entry(_ settings: inout YAMLFields, at range: SourceRange) -> MenuEntry? {
        settings.reportUnknownKeys(known: ["name", "page", "kind", "url"], as: .unknownConfigurationKey)
        let name = settings.text("name")?.value
        let targets = ["page", "kind", "url"].filter { settings.value($0) != nil }
        guard targets.count == 1, let key = targets.first else {
            settings.report(.invalidValue, "an entry of menu says one of page, kind and url", at: range)
            return nil
        }
        guard let written = settings.text(key) else { return nil }
        switch key {
        case "page": return MenuEntry(.page(written.value), name: name, at: written.range)
        case "kind": return kind(written, &settings).map { MenuEntry(.kind($0), name: name, at: written.range) }
        default: return address(written, &settings, name: name)
        }
    }

    private func address(
        _ written: Located<String>, _ settings: inout YAMLFields, name: String?
    ) -> MenuEntry? {
        guard let name else {
            settings.report(.missingKey, "a link needs a name", at: written.range)
            return nil
        }
        guard URLPolicy.allows(written.value) else {
            settings.report(
                .invalidValue, "url must be an http:, https: or mailto: address, or a path of this site",
                at: written.range)
            return nil
        }
        return MenuEntry(.address(written.value), name: name, at: written.range)
    }

    private func kind(_ written: Located<String>, _ settings: inout YAMLFields) -> String? {
        let own = kinds.filter { $0.hasList }.map(\.kind).filter(\.isNamed)
        let names = (Section.Kind.known + own).filter { $0.isListed || $0 == .schedule }.map(\.name)
        if names.contains(where: { $0.hasBytes(of: written.value) }) { return written.value }
        let near = NearMiss.of(written.value, among: names)
        let fix =
            near.map { Fix("did you mean \($0)?", .guess, edits: [Edit(written.range, to: $0)]) }
            ?? Fix("write one of: \(names.joined(separator: ", "))")
        settings.report(.invalidValue, "there is no list of a kind \(written.value)", at: written.range, fixes: [fix])
        return nil
    }
}
