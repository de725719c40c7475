internal import WeeklyDiagnostics
internal import WeeklyText

/// Mends the addresses of links in brackets: full-width punctuation that was swallowed, misspelt schemes, words before them, no-break
/// spaces.
struct LinkRepair {
    private let file: SourceFile
    private let bytes: UnsafeBufferPointer<UInt8>
    private(set) var diagnostics: [Diagnostic] = []

    init(file: SourceFile, bytes: UnsafeBufferPointer<UInt8>) {
        self.file = file
        self.bytes = bytes
    }

    mutating func repaired(_ inlines: [Inline]) -> [Inline] {
        guard Self.needRepair(inlines) else { return inlines }
        var repaired: [Inline] = []
        repaired.reserveCapacity(inlines.count)
        for inline in inlines { append(inline, to: &repaired) }
        return repaired
    }

    /// Whether an address holds other than ASCII, or begins as few do.
    private static func needRepair(_ inlines: [Inline]) -> Bool {
        inlines.contains { inline in
            switch inline.kind {
            case .link(let link):
                !link.destination.begins(with: "http") || !link.destination.isASCII
                    || MisspeltScheme.find(in: link.destination) != nil || MisspeltScheme.lacksSlash(link.destination)
                    || needRepair(link.inlines)
            case .image(let image):
                !image.source.begins(with: "https://") && MisspeltScheme.find(in: image.source) != nil
            default: inline.emphasised.map(needRepair) ?? false
            }
        }
    }

    private mutating func append(_ inline: Inline, to inlines: inout [Inline]) {
        switch inline.kind {
        case .link(let link): append(link, at: inline.range, to: &inlines)
        case .image(var image):
            mendScheme(&image.source, at: inline.range)
            inlines.append(Inline(.image(image), range: inline.range))
        case .emphasis, .strong, .strikethrough: inlines.append(inline.mapChildren { repaired($0) })
        default: inlines.append(inline)
        }
    }

    private mutating func append(_ link: Link, at range: SourceRange, to inlines: inout [Inline]) {
        var link = link
        mendNoBreakSpace(&link, at: range)
        let swallowed = takeSwallowed(from: &link, at: range)
        removeWord(from: &link, at: range)
        if MisspeltScheme.lacksSlash(link.destination) { warnAboutSlash(link, at: range) }
        mendScheme(&link.destination, at: range)
        link.inlines = repaired(link.inlines)
        inlines.append(Inline(.link(link), range: range))
        guard let swallowed else { return }
        // Where the text of the link ends with the character as well, it is shown already.
        if !PlainText.of(link.inlines).ends(with: swallowed.text) {
            inlines.append(Inline(.text(swallowed.text), range: swallowed.range))
        }
    }

    // MARK: Full-width punctuation

    /// Takes closing punctuation of Chinese text off a link's address.
    private mutating func takeSwallowed(
        from link: inout Link, at range: SourceRange
    ) -> (text: String, range: SourceRange)? {
        let length = SwallowedPunctuation.length(in: link.destination)
        guard length > 0, bytes.scalar(at: range.lower) == "[" else { return nil }
        let text = String(link.destination.utf8.suffix(length)) ?? ""
        guard let place = place(of: link.destination, in: range) else { return nil }
        link.destination = String(link.destination.utf8.dropLast(length)) ?? link.destination
        let swallowed = SourceRange(place.upper - length, place.upper)
        diagnostics.append(
            Diagnostic(
                .swallowedPunctuation, "\(text) is taken for a part of the link's address", at: swallowed, in: file,
                notes: [.init("it is shown behind the link instead")],
                fixes: [fix(of: swallowed, text, closing: range.upper)]))
        return (text, swallowed)
    }

    /// Moves the punctuation behind the link's closing bracket.
    private func fix(of swallowed: SourceRange, _ text: String, closing upper: Int) -> Fix {
        let rest = String(file.slice(SourceRange(swallowed.upper, upper)))
        let edit = Edit(SourceRange(swallowed.lower, upper), to: rest + text)
        return Fix("write it behind the link", .safe, edits: [edit])
    }

    // MARK: Schemes

    /// Of a link or a picture.
    private mutating func mendScheme(_ address: inout String, at range: SourceRange) {
        guard let (written, meant) = MisspeltScheme.find(in: address) else { return }
        let place = place(of: written + "://", in: range).map { SourceRange($0.lower, $0.upper - 3) }
        address = meant + address.dropFirst(written.utf8.count)
        let fix = Fix("write \(meant)://", .safe, edits: place.map { [Edit($0, to: meant)] } ?? [])
        diagnostics.append(
            Diagnostic(
                .misspeltScheme, "\(written):// is taken for \(meant)://", at: place ?? range, in: file, fixes: [fix]))
    }

    /// `[x](Name：https://example.org/)`
    private mutating func removeWord(from link: inout Link, at range: SourceRange) {
        let length = WordBeforeScheme.length(in: link.destination)
        guard length > 0 else { return }
        let word = String(link.destination.utf8.prefix(length)) ?? ""
        let place = place(of: link.destination, in: range).map { SourceRange($0.lower, $0.lower + length) }
        link.destination = String(link.destination.utf8.dropFirst(length)) ?? link.destination
        let fix = Fix("remove it", .safe, edits: place.map { [Edit($0, to: "")] } ?? [])
        diagnostics.append(
            Diagnostic(
                .misspeltScheme, "\(word) stands before the address of the link and is left out of it",
                at: place ?? range, in: file,
                fixes: [fix]))
    }

    /// The address stays as it is written: it may be meant, though browsers take it for a page of the site that it stands on.
    private mutating func warnAboutSlash(_ link: Link, at range: SourceRange) {
        let written = String(link.destination.utf8.prefix { $0.isASCIIAlphanumeric }) ?? ""
        let place = place(of: written + ":/", in: range)
        let edits = place.map { [Edit($0, to: "\(written)://")] } ?? []
        diagnostics.append(
            Diagnostic(
                .misspeltScheme, "\(written):/ lacks a slash: browsers look for the address on this site",
                at: place ?? range, in: file, fixes: [Fix("write \(written)://", .guess, edits: edits)]))
    }

    // MARK: No-break spaces

    /// `[x](https://example.org/ "title")` with a no-break space before the title, which other programs take into the address.
    private mutating func mendNoBreakSpace(_ link: inout Link, at range: SourceRange) {
        guard link.title.isEmpty, !link.destination.isASCII,
            let space = link.destination.unicodeScalars.firstIndex(of: "\u{A0}")
        else { return }
        let tail = link.destination[space...].trimmingNoBreakSpace
        let isTitle = tail.utf8.count >= 2 && tail.utf8.first == .quotationMark && tail.ends(with: "\"")
        guard tail.isEmpty || isTitle, let place = place(of: link.destination, in: range) else { return }
        let length = link.destination[space...].utf8.count
        let wrong = SourceRange(place.upper - length, place.upper)
        link.destination = String(link.destination[..<space])
        link.title = isTitle ? String(tail.dropFirst().dropLast()) : ""
        diagnostics.append(
            Diagnostic(
                .noBreakSpace, "a no-break space is taken for a part of the link's address", at: wrong, in: file,
                fixes: [Fix("write a usual space", .safe, edits: [Edit(wrong, to: isTitle ? " " + tail : "")])]))
    }

    /// The last place of a part of the address in a link.
    private func place(of text: String, in range: SourceRange) -> SourceRange? {
        let needle = Array(text.utf8)
        guard !needle.isEmpty, range.upper <= bytes.count else { return nil }
        var lower = range.upper - needle.count
        while lower >= range.lower {
            if bytes[lower] == needle[0], needle.indices.allSatisfy({ bytes[lower + $0] == needle[$0] }) {
                return SourceRange(lower, lower + needle.count)
            }
            lower -= 1
        }
        return nil
    }
}

/// Closing punctuation of Chinese text at the end of an address.
enum SwallowedPunctuation {
    /// Its length in bytes. A bracket that the address itself opens belongs to it: `…/你好（电影）`.
    static func length(in address: String) -> Int {
        guard let last = address.utf8.last, last >= 0x80 else { return 0 }
        let scalars = address.unicodeScalars
        var length = 0
        for scalar in scalars.reversed() {
            if let opener = ChinesePunctuation.opener(of: scalar) {
                if scalars.contains(opener) { break }
            } else if !ChinesePunctuation.stops.contains(scalar) {
                break
            }
            length += scalar.utf8Length
        }
        return length < address.utf8.count ? length : 0
    }
}

/// A word that somebody copied along with an address.
enum WordBeforeScheme {
    /// How many bytes stand before `http://` or `https://` that can be no part of an address: words of other letters than ASCII’s, and a
    /// name with a capital and a colon, which no scheme is written like. 0 for others, such as `view-source:https://…` and `/to?https://…`.
    static func length(in address: String) -> Int {
        guard !address.begins(with: "http"), let start = BareURL.start(in: address[...]) else { return 0 }
        let word = address[..<start]
        guard let last = word.unicodeScalars.last, !word.utf8.contains(where: { "/?#&=%@".utf8.contains($0) }) else {
            return 0
        }
        let isName = last == ":" && word.utf8.contains { $0.isASCIIUppercase || $0 >= 0x80 }
        return last.isASCII && !isName ? 0 : word.utf8.count
    }
}

/// A slip in `http` or `https`.
enum MisspeltScheme {
    /// `https:/example.org`
    static func lacksSlash(_ address: String) -> Bool {
        (address.begins(with: "https:/") && !address.begins(with: "https://"))
            || (address.begins(with: "http:/") && !address.begins(with: "http://"))
    }

    static func find(in address: String) -> (written: String, meant: String)? {
        guard !address.begins(with: "https://"), !address.begins(with: "http://") else { return nil }
        let head = address.utf8.prefix { $0.isASCIIAlphanumeric }
        guard (3...8).contains(head.count), address.utf8.dropFirst(head.count).starts(with: "://".utf8) else {
            return nil
        }
        let written = String(Substring(head))
        let lower = written.lowercased()
        guard lower != "http", lower != "https", let meant = NearMiss.of(written, among: ["http", "https"]) else {
            return nil
        }
        // A letter that got lost in copying is put back. Anything else is the sanitiser's to report: it stays as written.
        return written.utf8.count < meant.utf8.count ? (written, meant) : nil
    }
}

extension Substring {
    fileprivate var trimmingNoBreakSpace: Substring {
        let scalars = unicodeScalars.drop { $0 == "\u{A0}" || $0 == " " }
        return Substring(scalars)
    }
}
