internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// Which addresses may be an issue's former ones: a page stands there, so they must be those of pages.
enum AliasRule {
    /// A path is cut off by no file system that is shorter.
    private static let longestPath = 1000

    /// What is wrong with an alias; nil where nothing is.
    ///
    /// - Parameter name: what the message calls it.
    static func problem(with alias: String, calledHere name: Message = "an alias") -> Message? {
        guard alias.utf8.first == .slash else { return form(name) }
        var parts = alias.utf8.dropFirst().split(separator: .slash, omittingEmptySubsequences: false)
        let isFolder = parts.last?.isEmpty ?? true
        if isFolder { parts = parts.dropLast() }
        let names = parts.map { String(Substring($0)) }
        guard names.allSatisfy(Slug.isUsable) else { return form(name) }
        if names.contains(where: { $0.utf8.first == .dot }) { return "no part of \(name) may begin with a dot" }
        if let part = names.first(where: PathPart.configuresServer) {
            return "\(part) cannot be part of \(name): web servers take it for their own settings"
        }
        if alias.utf8.count > longestPath || names.contains(where: { $0.utf8.count > PathPart.longest }) {
            return "\(name) has at most \(longestPath) bytes, and \(PathPart.longest) between two slashes"
        }
        return isFolder || mayEnd(with: names.last ?? "")
            ? nil : "\(name) is a page's address: it ends with a slash, with .html, or without any dot"
    }

    private static func form(_ name: Message) -> Message {
        "\(name) is an address on this site and begins with a slash, such as /2019/first/; it has no ?, #, %, \\ or white space"
    }

    private static func mayEnd(with name: String) -> Bool {
        !name.utf8.contains(.dot) || name.utf8.suffix(5).map(\.lowercasedASCII) == Array(".html".utf8)
    }
}
