internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// Reads `outputs: [lists, feeds]` of a configuration, and finds what else it says of outputs that it leaves out.
struct OutputSettings {
    /// Pages are made in any case; where nothing is written, all is.
    let outputs: Set<SiteOutput>

    init(from fields: inout YAMLFields) {
        let all = SiteOutput.allCases
        let isWritten = fields.value("outputs") != nil
        outputs = isWritten ? Set([.pages] + fields.choices("outputs", among: all)) : Set(all)
    }

    /// Keys that ask for more than the site makes, in the order of the file.
    func idle(in fields: YAMLFields) -> [IdleSetting] {
        if outputs.contains(.feeds) { return [] }
        let items = fields.value("feed_items").map { [IdleSetting("feed_items", of: .feeds, at: $0.range)] } ?? []
        return (items + feeds(ofKindsIn: fields)).sorted { $0.range.lower < $1.range.lower }
    }

    /// Only where a kind asks for its feed: that it has none is what `outputs` says, too.
    private func feeds(ofKindsIn fields: YAMLFields) -> [IdleSetting] {
        guard case .mapping(let kinds)? = fields.value("kinds")?.kind else { return [] }
        return kinds.compactMap { kind in
            guard case .mapping(let entries) = kind.value.kind,
                let feed = YAMLFields(entries, in: fields.file).value("feed"), feed.boolean == true
            else { return nil }
            return IdleSetting("kinds.\(kind.key).feed", of: .feeds, at: feed.range)
        }
    }
}
