internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// What is known of an entry, whatever kind of item is made of it.
struct EntryParts {
    let lead: EntryLead
    let group: String?
    /// What follows the title: in its paragraph, else in the next one.
    let text: [Inline]
    let people: [Person]
    /// Of the title; else the first address.
    let url: String?
    let image: String?
    /// All of it, the one that it begins with first.
    let blocks: [Block]
    let dates: HumanDates
    var words: Words { dates.words }

    init(_ lead: EntryLead, _ blocks: [Block], group: String?, _ dates: HumanDates) {
        (self.lead, self.blocks, self.group, self.dates) = (lead, blocks, group, dates)
        let words = dates.words
        var byline = Byline(lead.rest, words)
        if FoldedText.of(byline.rest).isRemark, let next = blocks.dropFirst().lazy.compactMap(\.textParagraph).first {
            let people = byline.people
            byline = Byline(next, words)
            byline.people = people + byline.people
        }
        text = byline.rest
        people =
            byline.people.isEmpty ? Credit(words).person(lead, in: blocks).map { [$0] } ?? [] : byline.people
        url = lead.url ?? blocks.lazy.flatMap(\.allLinks).first { $0.leadsToPage }?.destination
        image = blocks.lazy.compactMap(\.firstImage).first
    }

    /// Whether it only says that there is nothing this time, or asks readers to send something in.
    var isNothing: Bool {
        let title = Bytes(lead.title.utf8)
        if title.starts(withAnyOf: words.articles.asks) { return true }
        guard lead.url == nil, title.starts(withAnyOf: words.articles.nothing) else { return false }
        return url == nil || title.contains(anyOf: words.articles.nothingEnds)
    }

    /// The title with all that stands in front of it.
    var beginning: [Inline] {
        let all = blocks.first?.inlineRows.first ?? []
        return all.count > lead.rest.count ? Array(all.dropLast(lead.rest.count)) : lead.written
    }

    /// All that follows the title, whoever it is from.
    var following: [Block] {
        let behind = lead.rest.droppingLeading { $0.isWhiteSpace }
        return (behind.isEmpty ? [] : [Block(.paragraph(behind), range: blocks.range)]) + blocks.dropFirst()
    }
}

extension Bytes {
    /// Whether it is nothing, or a remark in parentheses such as stands behind the title of a foreign page.
    fileprivate var isRemark: Bool {
        if isEmpty { return true }
        let inner = trimmingEnd(of: Marks.fullStops)
        return scalarCount <= 60 && inner.starts(withAnyOf: Marks.openParentheses)
            && inner.ends(withAnyOf: Marks.closeParentheses)
    }
}

extension Block {
    /// The content of a paragraph that has words, or of the first one in a quotation.
    fileprivate var textParagraph: [Inline]? {
        if case .blockQuote(let blocks) = kind { return blocks.lazy.compactMap(\.textParagraph).first }
        return paragraph.flatMap { FoldedText.of($0).isEmpty ? nil : $0 }
    }

    fileprivate var firstImage: String? {
        var found: String?
        forEachInlineRow { if found == nil { found = $0.firstImage?.source } }
        return found
    }
}
