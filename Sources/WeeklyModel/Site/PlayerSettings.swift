/// What a site makes of players of other hosts that stand in its issues.
package struct PlayerSettings: Sendable, Hashable {
    /// The raw values are those of `players:` in the configuration.
    package enum Form: String, Sendable, Hashable, CaseIterable {
        /// A link to what is played.
        case link
        /// A button; whoever clicks it gets the player.
        case click
    }

    package var form = Form.link
    /// Whether pages ask the host for a picture of what is played.
    package var hasPictures = false

    /// A link without a picture.
    package init() {}
}
