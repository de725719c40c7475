internal import WeeklyDiagnostics
internal import WeeklyText

/// What is left out and what is put in its place, where HTML says only how something looks, or plays something.
extension Sanitiser {
    /// What was left out of one file: said once, at the first place.
    struct LeftOut {
        fileprivate var first: Int?
        fileprivate var more = 0
        /// Players that became links, whose ends are still to come.
        fileprivate var openPlayers: [ExactText: Int] = [:]
    }

    /// Whether a tag that may not stay is left out, and not shown: then what is to be said of it is said.
    ///
    /// - Returns: the link that stands for a player; an empty one for nothing.
    mutating func replacement(for tag: HTMLTag, _ source: Substring, inParagraph: Bool, at range: SourceRange)
        -> EmbeddedMedia??
    {
        if let media = EmbeddedMedia(tag, players) {
            leftOut.openPlayers[ExactText(tag.name), default: 0] += 1
            if media.player == nil { warn(of: media, source, at: range) }
            return .some(media)
        }
        if EmbeddedMedia.isWrapper(tag) {
            leftOut.openPlayers[ExactText(tag.name), default: 0] += 1
            return .some(nil)
        }
        if EmbeddedMedia.mayEnd(tag), leftOut.openPlayers[ExactText(tag.name), default: 0] > 0 {
            leftOut.openPlayers[ExactText(tag.name), default: 0] -= 1
            return .some(nil)
        }
        guard FormattingHTML.isMeaningless(HTMLTag(source) ?? tag, inParagraph: inParagraph) else { return nil }
        warn(
            ofFormatting:
                "\(source.prefix(60)) has no partner here, or may not stand within a paragraph; it is left out",
            at: range)
        return .some(nil)
    }

    /// - Parameter message: said at the first place of the file; of all others only the number.
    mutating func warn(ofFormatting message: @autoclosure () -> Message, at range: SourceRange) {
        guard leftOut.first == nil else {
            leftOut.more += 1
            return
        }
        leftOut.first = diagnostics.count
        diagnostics.append(Diagnostic(.unsafeHTML, message(), at: range, in: file))
    }

    /// A box or a colour of the author's, which became a plain element.
    mutating func warnOfStandIn(_ tag: HTMLTag, for source: Substring, at range: SourceRange) {
        guard !tag.isClosing, let written = HTMLTag(source)?.name, !written.hasBytes(of: tag.name) else { return }
        warn(ofFormatting: "<\(written)> is formatting; it is left out, and what stands in it stays", at: range)
    }

    /// Adds to the one warning of formatting how often else it is left out.
    mutating func finishWarnings() {
        guard let first = leftOut.first, leftOut.more > 0 else { return }
        let note: Message =
            leftOut.more == 1
            ? "formatting is left out in one more place of this file"
            : "formatting is left out in \(leftOut.more) more places of this file"
        diagnostics[first] = diagnostics[first].adding(.init(note))
    }

    private mutating func warn(of media: EmbeddedMedia, _ source: Substring, at range: SourceRange) {
        diagnostics.append(
            Diagnostic(
                .unsafeHTML, "\(source.prefix(60)) is a player of another host; it becomes a link to what it plays",
                at: range, in: file,
                fixes: [.init("write [title](\(media.address.prefix(200)))")]))
    }
}

extension EmbeddedMedia {
    /// As HTML of the page.
    var markup: String {
        "<a href=\"\(HTMLEscaping.escaped(address))\"\(playerAttributes)>\(picture)\(HTMLEscaping.escaped(text))</a>"
    }

    private var playerAttributes: String {
        player.map { " class=\"player\" \(KnownPlayer.attribute)=\"\(HTMLEscaping.escaped($0))\"" } ?? ""
    }

    private var picture: String {
        poster.map { "<img src=\"\(HTMLEscaping.escaped($0))\" alt=\"\" /><br />" } ?? ""
    }

    /// As a part of a paragraph.
    func inline(at range: SourceRange) -> Inline {
        var shown = [Inline(.text(text), range: range)]
        if let poster {
            let picture = Image(source: poster, title: "", inlines: [])
            shown = [Inline(.image(picture), range: range), Inline(.lineBreak, range: range)] + shown
        }
        return Inline(.link(Link(destination: address, inlines: shown, player: player)), range: range)
    }
}
