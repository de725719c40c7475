internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Where the players come from that readers of a page may ask for: what the page's policy allows, and nothing else.
enum PlayerSources {
    /// The origins, as `frame-src` has them; nil where the page has no player.
    static func text(of sections: [Section], _ configuration: Configuration) -> String? {
        guard configuration.players.form == .click else { return nil }
        let used = KnownPlayer.origins.filter { origin in sections.contains { has(origin, in: $0) } }
        return used.isEmpty ? nil : used.joined(separator: " ")
    }

    private static func has(_ origin: String, in section: Section) -> Bool {
        section.passages.lazy.flatMap(\.fragments).contains { fragment in
            // In the text of an issue a quotation mark is an entity, so that this is an attribute.
            fragment.html.utf8.firstRange(of: "\(KnownPlayer.attribute)=\"\(origin)/".utf8) != nil
        }
    }
}
