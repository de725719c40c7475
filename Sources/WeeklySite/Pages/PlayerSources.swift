internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// Where the players come from that readers of a page may ask for: what the page's policy allows, and nothing else.
enum PlayerSources {
    /// The origins, as `frame-src` has them; nil where the page has no player.
    static func text(of sections: [Section], _ configuration: Configuration) -> String? {
        guard configuration.players.form == .click else { return nil }
        let fragments = sections.lazy.flatMap(\.passages).flatMap(\.fragments)
        let used = KnownPlayer.origins.filter { origin in
            // In the text of an issue a quotation mark is an entity, so that this is an attribute.
            fragments.contains { $0.html.firstRange(of: "\(KnownPlayer.attribute)=\"\(origin)/") != nil }
        }
        return used.isEmpty ? nil : used.joined(separator: " ")
    }
}
