/// The pictures by which a site is known: addresses from the site's root, or whole ones.
package struct SitePictures: Sendable, Hashable {
    /// Beside the newsletter's name at the top of every page.
    package var logo: String?
    /// What browsers show beside the name of a page.
    package var favicon: String?
    /// What stands for a page elsewhere, where it has no picture of its own.
    package var social: String?

    /// None.
    package init() {}

    /// All that there are.
    package var all: [String] { [logo, favicon, social].compactMap(\.self) }
}
