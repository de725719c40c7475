internal import WeeklyText

/// SVG: width and height of the root element, else its viewBox (SVG 2, section 8).
enum SVGPicture {
    static func size(_ bytes: PictureBytes) -> PictureSize? {
        guard let attributes = rootAttributes(bytes) else { return nil }
        if let width = pixels(attributes["width"]), let height = pixels(attributes["height"]) {
            return PictureSize(width: width, height: height)
        }
        // A share of what is around it is no size.
        guard attributes["width"] == nil, attributes["height"] == nil else { return nil }
        let box = (attributes["viewBox"] ?? "").split { $0 == " " || $0 == "," || $0.isNewline || $0 == "\t" }
        guard box.count == 4, let width = pixels(box[2]), let height = pixels(box[3]) else { return nil }
        return PictureSize(width: width, height: height)
    }

    /// The attributes of the root element; nil where the text does not begin as an SVG file does.
    private static func rootAttributes(_ bytes: PictureBytes) -> [String: Substring]? {
        // Other pictures are not worth being decoded as text.
        guard let first = (0..<bytes.count).lazy.compactMap({ bytes[$0] }).first(where: { !isSpace($0) }),
            first == 0x3C || first == 0xEF
        else { return nil }
        let text = bytes.text
        guard var rest = afterProlog(text[...]), rest.begins(with: "<svg") else { return nil }
        rest = rest.dropFirst(4)
        var attributes: [String: Substring] = [:]
        while let (name, value) = attribute(&rest) {
            if attributes[name] == nil { attributes[name] = value }
        }
        return attributes
    }

    private static func isSpace(_ byte: Int) -> Bool {
        [0x20, 0x09, 0x0A, 0x0D].contains(byte)
    }

    /// What stands behind XML declaration, comments and document type.
    private static func afterProlog(_ text: Substring) -> Substring? {
        var rest = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        while rest.begins(with: "<?") || rest.begins(with: "<!") {
            let end = rest.begins(with: "<!--") ? "-->" : rest.begins(with: "<?") ? "?>" : ">"
            guard let range = rest.utf8.firstRange(of: end.utf8) else { return nil }
            rest = rest[range.upperBound...].drop(while: \.isWhitespace)
        }
        return rest
    }

    /// The next `name="value"` before the tag ends.
    private static func attribute(_ rest: inout Substring) -> (String, Substring)? {
        rest = rest.drop(while: \.isWhitespace)
        let name = rest.prefix { !$0.isWhitespace && !"=>/".contains($0) }
        let value = rest[name.endIndex...].drop(while: \.isWhitespace)
        guard !name.isEmpty, value.first == "=" else { return nil }
        let quoted = value.dropFirst().drop(while: \.isWhitespace)
        guard let quote = quoted.first, quote == "\"" || quote == "'" else { return nil }
        let inner = quoted.dropFirst()
        guard let end = inner.firstIndex(of: quote) else { return nil }
        rest = inner[inner.index(after: end)...]
        return (String(name), inner[..<end])
    }

    /// Pixels in a unit (CSS Values and Units 4, section 6.2).
    private static let units: [(name: String, pixels: Double)] = [
        ("px", 1), ("pt", 96.0 / 72), ("pc", 16), ("in", 96), ("cm", 96 / 2.54), ("mm", 96 / 25.4),
    ]

    /// Whole pixels; nil for a length in another unit.
    private static func pixels(_ length: Substring?) -> Int? {
        guard var number = length.map({ $0.drop(while: \.isWhitespace) }) else { return nil }
        while number.last?.isWhitespace == true { number.removeLast() }
        let unit = units.first { number.ends(with: $0.name) }
        if unit != nil { number = number.dropLast(2) }
        guard let value = Double(number).map({ $0 * (unit?.pixels ?? 1) }), value > 0, value < 1e6 else { return nil }
        return max(1, Int(value.rounded()))
    }
}
