package import WeeklyDiagnostics
internal import WeeklyText

/// Lets through of an author's HTML and links what is allowed, leaves out what is formatting alone, and shows the rest as the text it is,
/// with a warning.
package struct Sanitiser {
    let file: SourceFile
    let players: PlayerStyle
    var diagnostics: [Diagnostic] = []
    var leftOut = LeftOut()
    /// How many containers stand around the blocks that are being cleaned.
    var depth = 0

    private init(file: SourceFile, _ players: PlayerStyle) {
        self.file = file
        self.players = players
    }

    /// The document with nothing in it that may not stand on a page, and a warning for each thing that is shown as text or left out.
    /// What is clean already stays as it is.
    ///
    /// - Parameters:
    ///   - file: the one that the document was read from.
    ///   - players: what stands for players.
    package static func clean(
        _ document: Document, in file: SourceFile, players: PlayerStyle = .link
    ) -> (Document, [Diagnostic]) {
        var sanitiser = Sanitiser(file: file, players)
        var cleaned = document
        cleaned.blocks = sanitiser.clean(document.blocks)
        for index in cleaned.footnotes.indices {
            cleaned.footnotes[index].blocks = sanitiser.clean(cleaned.footnotes[index].blocks)
        }
        sanitiser.finishWarnings()
        return (cleaned, sanitiser.diagnostics)
    }

    // MARK: Blocks

    private mutating func clean(_ blocks: [Block]) -> [Block] {
        if blocks.contains(where: \.isHTML) { return cleanPairing(blocks) }
        var cleaned = blocks
        for index in blocks.indices where blocks[index].needsSanitising { clean(&cleaned[index]) }
        return cleaned
    }

    mutating func clean(_ block: inout Block) {
        switch block.kind {
        case .paragraph, .heading, .table: block = block.mapInlineRows { clean($0) }
        case .blockQuote, .list, .container: block = block.mapChildren { clean($0) }
        // HTML is cleaned with the blocks beside it.
        case .html, .codeBlock, .thematicBreak: break
        }
    }

    mutating func append(
        _ token: HTMLFragment.Token, isKept: Bool, to html: inout String, _ places: inout HTMLPlaces
    ) {
        switch token {
        case .comment(let source): warn(aboutComment: source, at: places.next(source))
        case .text(let text): append(text, to: &html, &places)
        case .tag(let tag, let source):
            let range = places.next(source)
            if isKept {
                html += markup(tag, for: source, at: range)
            } else if let replacement = self.replacement(for: tag, source, inParagraph: false, at: range) {
                html += replacement?.markup ?? ""
            } else {
                warn(about: tag, source, at: range)
                html += HTMLEscaping.escaped(String(source))
            }
        }
    }

    private mutating func append(_ text: Substring, to html: inout String, _ places: inout HTMLPlaces) {
        html += HTMLEscaping.brackets.escaped(text)
        if let start = HTMLFragment.markupStart(in: text) {
            _ = places.next(text[..<start])
            let odd = text[start...]
            let range = places.next(odd)
            if odd.begins(with: "<!--") { warn(aboutOpenComment: range) } else { warn(about: nil, odd, at: range) }
        } else {
            _ = places.next(text)
        }
    }

    // MARK: Inlines

    private mutating func clean(_ inlines: [Inline]) -> [Inline] {
        guard inlines.contains(where: \.needsSanitising) else { return inlines }
        let kept = keptTags(in: inlines)
        var cleaned: [Inline] = []
        for (position, inline) in inlines.enumerated() { append(inline, kept[position], to: &cleaned) }
        return cleaned
    }

    /// The tags that may stay, by their position. Opening and closing tag must stand in the same row of inlines.
    private func keptTags(in inlines: [Inline]) -> [HTMLTag?] {
        var tags: [(position: Int, tag: HTMLTag)] = []
        for (position, inline) in inlines.enumerated() {
            guard case .html(let html) = inline.kind, let tag = HTMLTag(Substring(html)).map(FormattingHTML.standIn)
            else {
                continue
            }
            if isAllowed(tag, inParagraph: true) { tags.append((position, tag)) }
        }
        let unpaired = TagBalance.unpaired(tags)
        var kept = [HTMLTag?](repeating: nil, count: inlines.count)
        for (position, tag) in tags where !unpaired.contains(position) { kept[position] = tag }
        return kept
    }

    private mutating func append(_ inline: Inline, _ keptTag: HTMLTag?, to inlines: inout [Inline]) {
        let range = inline.range
        switch inline.kind {
        case .html(let html): appendHTML(html, keptTag, range, to: &inlines)
        case .emphasis, .strong, .strikethrough: inlines.append(inline.mapChildren { clean($0) })
        case .link(let link): append(link, range, to: &inlines)
        case .image(let image): append(image, range, to: &inlines)
        default: inlines.append(inline)
        }
    }

    private mutating func appendHTML(
        _ html: String, _ keptTag: HTMLTag?, _ range: SourceRange, to inlines: inout [Inline]
    ) {
        if let keptTag {
            inlines.append(Inline(.html(markup(keptTag, for: html[...], at: range)), range: range))
        } else if let tag = HTMLTag(Substring(html)),
            let replacement = self.replacement(for: tag, html[...], inParagraph: true, at: range)
        {
            if let media = replacement { inlines.append(media.inline(at: range)) }
        } else if !html.begins(with: "<!--") {
            warn(about: HTMLTag(Substring(html)), Substring(html), at: range)
            inlines.append(Inline(.text(html), range: range))
        }
    }

    private mutating func append(_ link: Link, _ range: SourceRange, to inlines: inout [Inline]) {
        let children = clean(link.inlines)
        let verdict = URLPolicy.verdict(ofLink: link.destination)
        warn(about: link.destination, verdict, at: range)
        guard verdict == .dangerous else {
            let kept = Link(destination: link.destination, title: link.title, inlines: children, player: link.player)
            inlines.append(Inline(.link(kept), range: range))
            return
        }
        if PlainText.of(link.inlines) == link.destination {
            inlines.append(Inline(.text("<\(link.destination)>"), range: range))
        } else {
            inlines.append(Inline(.text("["), range: SourceRange(at: range.lower)))
            inlines += children
            let rest = "](\(Self.written(link.destination, link.title)))"
            inlines.append(Inline(.text(rest), range: SourceRange(at: range.upper)))
        }
    }

    private mutating func append(_ image: Image, _ range: SourceRange, to inlines: inout [Inline]) {
        let children = clean(image.inlines)
        let verdict = URLPolicy.verdict(ofImage: image.source)
        warn(about: image.source, verdict, at: range)
        if verdict == .dangerous {
            let rest = "](\(Self.written(image.source, image.title)))"
            inlines.append(Inline(.text("![" + PlainText.of(children) + rest), range: range))
        } else {
            let kept = Image(source: image.source, title: image.title, inlines: children)
            inlines.append(Inline(.image(kept), range: range))
        }
    }

    /// What stands between the brackets of a link, near enough to show it.
    private static func written(_ address: String, _ title: String) -> String {
        title.isEmpty ? address : "\(address) \"\(title)\""
    }

    // MARK: Tags

    func isAllowed(_ tag: HTMLTag, inParagraph: Bool) -> Bool {
        HTMLAllowList.phrasing.contains(tag.name) || (!inParagraph && HTMLAllowList.flow.contains(tag.name))
    }

    /// The tag written anew, without the attributes that may not stay.
    mutating func markup(_ tag: HTMLTag, for source: Substring, at range: SourceRange) -> String {
        warnOfStandIn(tag, for: source, at: range)
        // Browsers read `</br>` as a line break.
        if tag.isClosing && !tag.isVoid { return "</\(tag.name)>" }
        var markup = "<\(tag.name)"
        for attribute in OpenedWindow.attributes(of: tag) {
            if HTMLAllowList.permits(attribute, on: tag.name) {
                markup += " \(attribute.name)=\"\(HTMLEscaping.escaped(attribute.value ?? ""))\""
            } else {
                warn(about: attribute, on: tag, at: range)
            }
        }
        return markup + (tag.isVoid ? " />" : ">")
    }

    // MARK: Warnings

    private mutating func warn(about tag: HTMLTag?, _ source: Substring, at range: SourceRange) {
        let isKnown = tag.map { isAllowed($0, inParagraph: false) } ?? false
        let reason: Message = isKnown ? "has no partner here, or may not stand within a paragraph" : "is not allowed"
        diagnostics.append(
            Diagnostic(
                .unsafeHTML, "\(source.prefix(60)) \(reason); it is shown as text", at: range, in: file,
                fixes: [.init("write it in Markdown, or between backticks (`…`) if it is meant as text")]))
    }

    private mutating func warn(aboutComment source: Substring, at range: SourceRange) {
        guard CommentedText.isProbablyUnclosed(source) else { return }
        diagnostics.append(
            Diagnostic(
                .unclosedComment, "this comment goes on to the next -->; the text in it is not shown",
                at: SourceRange(range.lower, range.lower + CommentedText.opener.utf8.count), in: file,
                notes: [.init("what is not meant for readers goes between <!-- and --> on lines of their own")],
                fixes: [.init("close the comment with --> where it ends")]))
    }

    private mutating func warn(aboutOpenComment range: SourceRange) {
        diagnostics.append(
            Diagnostic(
                .unclosedComment, "this comment is not closed; it is shown as text, and all that follows it",
                at: SourceRange(range.lower, range.lower + CommentedText.opener.utf8.count), in: file,
                fixes: [.init("close the comment with -->")]))
    }

    private mutating func warn(about attribute: HTMLTag.Attribute, on tag: HTMLTag, at range: SourceRange) {
        let written = attribute.value.map { "\(attribute.name)=\"\($0.prefix(60))\"" } ?? attribute.name
        let message: Message = "\(written) is not allowed on <\(tag.name)>; it is left out"
        if FormattingHTML.isFormatting(attribute) { return warn(ofFormatting: message, at: range) }
        diagnostics.append(Diagnostic(.unsafeHTML, message, at: range, in: file))
    }

    private mutating func warn(about url: String, _ verdict: URLPolicy.Verdict, at range: SourceRange) {
        switch verdict {
        case .allowed, .app: break
        case .dangerous:
            diagnostics.append(
                Diagnostic(
                    .unsafeLink, "\(url.prefix(60)) is no address that may be linked; it is shown as text", at: range,
                    in: file,
                    notes: [.init("links lead to http:, https: or mailto: addresses, or to pages of this site")]))
        case .unknownScheme(let scheme):
            let near = URLPolicy.usualScheme(near: scheme)
            let help: Message =
                near.map { "did you mean \($0):?" } ?? "if it is no address, write it between backticks: `…`"
            diagnostics.append(
                Diagnostic(
                    .unknownScheme, "browsers hardly know addresses that begin with \(scheme):", at: range, in: file,
                    fixes: [.init(help)]))
        }
    }
}

extension Block {
    fileprivate var isHTML: Bool {
        if case .html = kind { true } else { false }
    }
}
