import Foundation

/// All addresses in the files of a site at https://x.github.io, and whether they lead to its files.
struct SiteCrawl {
    private static let origin = "https://x.github.io"

    /// The paths of the files.
    let places: Set<String>
    /// How many addresses of the site there are.
    private(set) var count = 0
    /// Those that lead to no file, with the file that has them.
    private(set) var leadingNowhere: [String] = []
    private let base: String

    /// - Parameters:
    ///   - files: by their paths.
    ///   - base: the path below which the site stands.
    init(_ files: [String: Data], below base: String) {
        places = Set(files.keys)
        self.base = base
        for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
            for address in WrittenAddresses.of(String(decoding: bytes, as: UTF8.self), in: name) {
                guard let path = path(of: address, on: name) else { continue }
                count += 1
                if !leads(path) { leadingNowhere.append("\(address) in \(name)") }
            }
        }
    }

    /// The path on this site's host that an address means; nil where that is another host.
    private func path(of address: String, on name: String) -> String? {
        let page = URL(string: "\(Self.origin)\(base)\(name.replacingOccurrences(of: "index.html", with: ""))")
        guard let url = URL(string: address, relativeTo: page)?.absoluteURL, url.host() == "x.github.io" else {
            return nil
        }
        return url.path(percentEncoded: false)
    }

    private func leads(_ path: String) -> Bool {
        guard let rest = path.hasPrefix(base) ? path.dropFirst(base.count) : nil else { return false }
        return places.contains(String(rest))
            || places.contains(rest + (rest.isEmpty || rest.hasSuffix("/") ? "" : "/") + "index.html")
    }
}

/// The addresses that a file of a site holds, as programs read them.
private enum WrittenAddresses {
    static func of(_ text: String, in name: String) -> [String] {
        switch name.split(separator: ".").last {
        case "html": inHTML(text)
        // What programs get of an issue is what its editor wrote.
        case "json": name.hasSuffix("/index.json") ? [] : inJSON(text)
        case "xml": inHTML(text) + matches(#"<(?:link|loc|id|guid|uri)(?: [^>]*[^/>])?>([^<]+)<"#, in: text)
        case "ics": matches(#"(?:URL|SOURCE;VALUE=URI):(\S+)"#, in: text.replacingOccurrences(of: "\r\n ", with: ""))
        case "txt": matches(#"Sitemap: (\S+)"#, in: text)
        default: []
        }
    }

    private static func inHTML(_ text: String) -> [String] {
        let attributes = matches(#"\s(?:href|src|action|poster|data-[a-z-]*path|data-search)="([^"]*)""#, in: text)
        let cards = matches(#"<meta property="og:(?:url|image)" content="([^"]*)""#, in: text)
        let sets = matches(#"\ssrcset="([^"]*)""#, in: text).flatMap { set in
            set.split(separator: ",").compactMap { $0.split(separator: " ").first.map(String.init) }
        }
        let data = matches(#"<script type="application/ld\+json">(.*?)</script>"#, in: text).flatMap(inJSON)
        return (attributes + cards + sets).map { $0.replacingOccurrences(of: "&amp;", with: "&") } + data
    }

    /// Every text that looks like an address of the site, and those in HTML.
    private static func inJSON(_ text: String) -> [String] {
        guard let json = try? JSONSerialization.jsonObject(with: Data(text.utf8)) else { return ["/not-json"] }
        return texts(in: json).flatMap { text in
            text.hasPrefix("/") || text.hasPrefix("http") ? [text] : inHTML(text)
        }
    }

    private static func texts(in value: Any) -> [String] {
        switch value {
        case let text as String: [text]
        case let list as [Any]: list.flatMap(texts)
        case let record as [String: Any]: record.values.flatMap(texts)
        default: []
        }
    }

    private static func matches(_ pattern: String, in text: String) -> [String] {
        guard let expression = try? NSRegularExpression(pattern: pattern, options: .dotMatchesLineSeparators) else {
            return []
        }
        return expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap { match in
            Range(match.range(at: 1), in: text).map { String(text[$0]) }
        }
    }
}
