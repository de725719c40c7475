internal import WeeklyText

/// HTML that says how something looks and nothing of what it is, as editors of other systems write it into everything that is copied.
/// The site has its own looks: such tags and attributes are left out, and what stands in them stays.
enum FormattingHTML {
    /// Elements that are read as another one. A box keeps what it holds apart from its neighbours.
    private static let standIns: [ExactText: String] = [
        "article": "div", "big": "span", "center": "div", "font": "span", "nobr": "span", "section": "div",
        "strike": "s",
    ]

    /// Elements whose tags mean nothing where they have no partner; those that are read as another are some, too.
    private static let meaningless: Set<ExactText> = [
        "caption", "div", "p", "span", "table", "tbody", "td", "tfoot", "th", "thead", "tr",
    ]

    private static let attributes: Set<ExactText> = [
        "align", "bgcolor", "border", "cellpadding", "cellspacing", "class", "color", "face", "height", "hspace", "id",
        "markdown",
        "size", "style", "valign", "vspace", "width",
    ]

    /// The tag that stands for it.
    static func standIn(for tag: HTMLTag) -> HTMLTag {
        guard let name = standIns[ExactText(tag.name)] else { return tag }
        return HTMLTag(name: name, isClosing: tag.isClosing, attributes: tag.attributes)
    }

    /// Whether a tag without a partner is left out. In a sentence a bare one may be what the sentence is about.
    static func isMeaningless(_ tag: HTMLTag, inParagraph: Bool) -> Bool {
        standIns[ExactText(tag.name)] != nil
            || (meaningless.contains(ExactText(tag.name)) && (!inParagraph || !tag.attributes.isEmpty))
    }

    /// Whether an attribute that may not stay is one of looks alone.
    static func isFormatting(_ attribute: HTMLTag.Attribute) -> Bool {
        attributes.contains(ExactText(attribute.name)) || attribute.name.begins(with: "data-")
    }
}
