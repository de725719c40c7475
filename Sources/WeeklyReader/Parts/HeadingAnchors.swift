internal import WeeklyModel
internal import WeeklyText

/// Gives headings their anchors, by the rule that a site's old addresses have.
struct HeadingAnchors {
    private let rule: AnchorRule
    private var own: ItemAnchors
    /// How often each was given, by the rules of others.
    private var counts: [ExactText: Int]

    init(_ rule: AnchorRule, capacity: Int) {
        self.rule = rule
        own = ItemAnchors(capacity: capacity)
        counts = Dictionary(PageIDs.all.map { ($0, 0) }) { first, _ in first }
    }

    /// - Parameter id: what stands in `{#id}` behind the heading; nil where nothing does.
    mutating func anchor(of text: String, id: String?) -> String {
        if let id { return unique(id) }
        switch rule {
        case .sofaweekly: return own.anchor(ofHeading: text)
        case .github: return unique(Self.github(text))
        case .kramdown: return unique(Self.kramdown(text))
        }
    }

    /// The second of two equal ones is `words-1`.
    private mutating func unique(_ anchor: String) -> String {
        var candidate = anchor
        var count = counts[anchor] ?? 0
        while counts[candidate] != nil {
            count += 1
            candidate = "\(anchor)-\(count)"
        }
        counts[anchor] = count
        counts[candidate] = counts[candidate] ?? 0
        return candidate
    }

    /// Letters, marks, digits, underscores and hyphens in small letters; a space is a hyphen, all else is left out.
    private static func github(_ text: String) -> String {
        var anchor = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            let properties = scalar.properties
            if scalar == " " || scalar == "-" {
                anchor.append("-")
            } else if properties.isAlphabetic || scalar == "_" || isDigitOrMark(properties.generalCategory) {
                anchor.append(scalar)
            }
        }
        return anchor.isEmpty ? "section" : String(anchor)
    }

    private static func isDigitOrMark(_ category: Unicode.GeneralCategory) -> Bool {
        [.decimalNumber, .nonspacingMark, .spacingMark, .enclosingMark, .connectorPunctuation].contains(category)
    }

    /// From the first letter of ASCII on.
    private static func kramdown(_ text: String) -> String {
        let bytes = text.utf8.drop { !$0.isASCIILetter }.compactMap { byte -> UInt8? in
            if byte == .space || byte == .hyphen { return .hyphen }
            return byte.isASCIIAlphanumeric ? byte.lowercasedASCII : nil
        }
        return bytes.isEmpty ? "section" : String(decoding: bytes, as: UTF8.self)
    }
}
