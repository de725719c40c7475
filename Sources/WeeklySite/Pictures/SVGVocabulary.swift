internal import WeeklyText

/// What a harmless picture is made of (SVG 2, appendix F), and what drawing programs add that browsers do not read.
enum SVGVocabulary {
    private static let elements: Set<String> = [
        "svg", "g", "defs", "symbol", "use", "switch", "title", "desc", "metadata", "style", "path", "rect", "circle",
        "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath", "linearGradient", "radialGradient",
        "stop",
        "clipPath", "mask", "pattern", "marker", "filter", "feBlend", "feColorMatrix", "feComponentTransfer",
        "feComposite",
        "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feDropShadow", "feFlood",
        "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feMerge", "feMergeNode", "feMorphology",
        "feOffset",
        "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence",
    ]

    /// Each prefix may stand for its own namespace only, so that no element of another hides behind it.
    private static let namespaces: [String: [String]] = [
        "xmlns": ["http://www.w3.org/2000/svg"],
        "xmlns:svg": ["http://www.w3.org/2000/svg"],
        "xmlns:xlink": ["http://www.w3.org/1999/xlink"],
        "xmlns:inkscape": ["http://www.inkscape.org/namespaces/inkscape"],
        "xmlns:sodipodi": ["http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"],
        "xmlns:rdf": ["http://www.w3.org/1999/02/22-rdf-syntax-ns#"],
        "xmlns:cc": ["http://creativecommons.org/ns#", "http://web.resource.org/cc/"],
        "xmlns:dc": ["http://purl.org/dc/elements/1.1/"],
    ]

    /// What a stylesheet fetches or runs with; white space is left out before.
    static let refusedInStyles: WordList = [
        "@import", "javascript:", "data:", "expression(", "-moz-binding", "image(", "image-set(", "src(",
    ]

    static let references: WordList = ["url("]

    private static let inertPrefixes = ["inkscape", "sodipodi", "rdf", "cc", "dc"]

    static func draws(_ name: String) -> Bool {
        if elements.contains(name) { return true }
        return inertPrefixes.contains { name.utf8.starts(with: "\($0):".utf8) }
    }

    static func allows(_ declaration: String, _ namespace: String) -> Bool {
        namespaces[declaration]?.contains(namespace) ?? false
    }

    static func localName(of name: String) -> String {
        String(Substring(name.utf8.split(separator: .colon).last ?? name.utf8[...]))
    }

    static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte >= 0x80 || byte == .hyphen || byte == .underscore || byte == .colon
            || byte == .dot
    }
}
