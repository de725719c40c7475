extension Inline {
    /// The name of the place that an `<a id="name">` or `<a name="name">` marks; nil for all else, and for a link.
    package var placeName: String? {
        guard case .html(let html) = kind, let tag = HTMLTag(html[...]), tag.name == "a", !tag.isClosing,
            tag.value(of: "href") == nil
        else { return nil }
        return tag.value(of: "id") ?? tag.value(of: "name")
    }
}
