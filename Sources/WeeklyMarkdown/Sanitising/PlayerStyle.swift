/// What stands on a page for a player that an author set into an issue with HTML. A page asks no other host for anything of itself.
package struct PlayerStyle: Sendable, Hashable {
    /// Whether a reader who clicks gets the player of a known host in its place; else there is a link alone.
    package var loadsOnClick: Bool
    /// Whether a known host is asked for a picture of what is played, which tells it of every reader.
    package var showsPictures: Bool

    /// - Parameters:
    ///   - loadsOnClick: see the property.
    ///   - showsPictures: see the property.
    package init(loadsOnClick: Bool = false, showsPictures: Bool = false) {
        self.loadsOnClick = loadsOnClick
        self.showsPictures = showsPictures
    }

    /// A link.
    package static let link = PlayerStyle()
}
