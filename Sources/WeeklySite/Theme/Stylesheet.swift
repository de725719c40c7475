package import WeeklyModel

/// A stylesheet of static/, and where it asks for other files.
package struct Stylesheet: Sendable {
    /// Where it stands on the site, as it is.
    package let path: RoutePath
    /// The file that it was read from.
    package let origin: Origin
    package let text: String
    /// The places of addresses in the UTF-8 of the text, without quotes, in their order.
    package let references: [Range<Int>]

    /// Nil for what is no stylesheet, or no text.
    init?(_ file: StaticFile) {
        guard let bytes = file.stylesheet, let text = String(validating: bytes, as: UTF8.self) else { return nil }
        path = RoutePath(file.path)
        origin = file.origin
        self.text = text
        references = StylesheetReferences.ranges(in: bytes)
    }
}
