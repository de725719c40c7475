internal import WeeklyModel
internal import WeeklyText

/// The file `_headers`, by which hosts know what to send with which file: paths, and below each the headers of what stands there.
///
/// A host sends the headers of all rules that fit. Two values of one header become one with a comma, which is right for policies (both
/// hold) and for nothing else: so only policies stand in more than one rule. As some hosts read the first hundred rules only, those that
/// keep readers safe come first.
struct HostHeaders {
    let address: SiteAddress
    let policy: ContentPolicy
    /// Files beside issues that browsers show as documents.
    let foreignDocuments: [RoutePath]
    /// Files whose names change with their bytes.
    let fingerprinted: [RoutePath]

    private typealias Header = (name: String, value: String)

    var bytes: [UInt8] { Array(text.utf8) }

    private var text: String {
        let sandbox: [Header] = [("Content-Security-Policy", ContentPolicy.ofForeignFile)]
        let foreign = foreignDocuments.map { block(for: $0, sandbox) }
        let kept = fingerprinted.map { block(for: $0, [("Cache-Control", "public, max-age=31536000, immutable")]) }
        return ([block(address.basePath + "*", ofAll)] + foreign + kept).joined(separator: "\n")
    }

    private var ofAll: [Header] {
        let isSecure = address.origin.begins(with: "https:")
        return [
            ("Content-Security-Policy", policy.headerText), ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ] + (isSecure ? [("Strict-Transport-Security", "max-age=31536000")] : [])
    }

    private func block(for path: RoutePath, _ headers: [Header]) -> String {
        block(HostPattern.plain(address.path(of: path)), headers)
    }

    private func block(_ pattern: String, _ headers: [Header]) -> String {
        "\(pattern)\n" + headers.map { "  \($0.name): \($0.value)\n" }.joined()
    }
}
