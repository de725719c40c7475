internal import WeeklyText

/// What a link may say of the window that it opens. The page that opens there must not get hold of the newsletter's
/// (HTML Standard, section 7.2.2.1, the opener): whatever an author wrote, `rel="noopener"` stands beside `target`.
enum OpenedWindow {
    /// The one window that a link may open: a new one. A name could be that of another page's window.
    static let target = "_blank"

    /// The attributes of a tag as they may be written, but for those that stand in no allow-list.
    static func attributes(of tag: HTMLTag) -> [HTMLTag.Attribute] {
        guard tag.name == "a", !tag.isClosing else { return tag.attributes }
        let target = tag.attributes.first { $0.name == "target" }
        let opensNew = target?.value?.lowercased() == Self.target
        var attributes = tag.attributes.filter { $0.name != "rel" && !($0.name == "target" && opensNew) }
        if opensNew { attributes.append(HTMLTag.Attribute(name: "target", value: Self.target)) }
        let words = rel(of: tag, opensNew: opensNew)
        if !words.isEmpty { attributes.append(HTMLTag.Attribute(name: "rel", value: words.joined(separator: " "))) }
        return attributes
    }

    /// The words of `rel` without the one that hands the page over. Browsers part them at white space of ASCII and know them without case.
    private static func rel(of tag: HTMLTag, opensNew: Bool) -> [String] {
        let written = tag.attributes.first { $0.name == "rel" }?.value ?? ""
        let words = written.utf8.split(whereSeparator: \.isASCIISpace).map { String(Substring($0)) }
        let kept = words.filter { $0.lowercased() != "opener" && $0.lowercased() != "noopener" }
        let hasNoOpener = words.contains { $0.lowercased() == "noopener" }
        return kept + (opensNew || hasNoOpener ? ["noopener"] : [])
    }
}
