internal import WeeklyDiagnostics
internal import WeeklyText

/// Which addresses may be linked (docs/decisions/0005).
package enum URLPolicy {
    /// What becomes of an address.
    package enum Verdict: Hashable {
        case allowed
        /// It opens a program that many have beside their browser, such as one for meetings or chats.
        case app
        /// No browser runs it as a program, but hardly one knows it: a slip of the pen, or no address at all.
        case unknownScheme(String)
        /// It could run as a program in the reader's browser, or reach the reader's own files.
        case dangerous
    }

    /// The schemes that need no thought.
    static let usual: Set<String> = ["http", "https", "mailto"]

    /// Those of programs that newsletters lead to (IANA, "Uniform Resource Identifier (URI) Schemes", and those that apps name).
    private static let apps: Set<String> = [
        "alipays", "dingtalk", "facetime", "feishu", "ftp", "git", "irc", "ircs", "lark", "magnet", "matrix", "mqq",
        "mqqapi",
        "msteams", "nostr", "sip", "skype", "slack", "sms", "ssh", "tel", "tg", "vscode", "webcal", "weixin", "wemeet",
        "whatsapp",
        "xmpp", "zoommtg", "zoomus",
    ]

    /// Schemes whose addresses run, or stand for something else than a place on the web.
    private static let dangerous: Set<String> = [
        "about", "blob", "data", "file", "filesystem", "javascript", "vbscript", "view-source",
    ]

    private static let picturePrefixes = ["data:image/png", "data:image/gif", "data:image/jpeg", "data:image/webp"]

    /// Whether raw HTML and front matter may lead there: relative, or of one of the usual schemes.
    package static func allows(_ url: String) -> Bool {
        isUsual(url) || verdict(ofLink: url) == .allowed
    }

    /// Whether an address is allowed at the first look: one of the web, or of this site. Others may be, too.
    static func isUsual(_ url: String) -> Bool {
        url.begins(with: "https://") || url.begins(with: "http://") || url.utf8.first == .slash
            || url.utf8.first == .numberSign
    }

    /// Whether a link may lead there. Relative addresses are allowed.
    package static func verdict(ofLink url: String) -> Verdict {
        guard let written = scheme(of: url) else { return .allowed }
        let scheme = written.lowercased()
        if usual.contains(scheme) { return .allowed }
        if apps.contains(scheme) { return .app }
        return dangerous.contains(scheme) || !isScheme(scheme) ? .dangerous : .unknownScheme(written)
    }

    /// The same for an image, which may also carry its own bytes.
    static func verdict(ofImage url: String) -> Verdict {
        let start = url.prefix(20).lowercased()
        let kind = picturePrefixes.first { start.begins(with: $0) }
        // The kind ends where its parameters or its bytes begin: `data:image/pngx` is another.
        let behind = kind.map { start.utf8.dropFirst($0.utf8.count).first }
        if behind == .semicolon || behind == .comma { return .allowed }
        let verdict = verdict(ofLink: url)
        // No app gives a page its pictures.
        return verdict == .app ? .unknownScheme(scheme(of: url) ?? "") : verdict
    }

    /// The usual scheme that was probably meant.
    static func usualScheme(near scheme: String) -> String? {
        NearMiss.of(scheme, among: usual)
    }

    /// What stands before the first colon, if no other delimiter comes before it.
    ///
    /// Browsers drop tabs and line endings inside an address and white space and control characters before it (URL Standard,
    /// section 4.4), so these cannot hide a scheme.
    private static func scheme(of url: String) -> String? {
        var scheme = ""
        for scalar in url.unicodeScalars {
            switch scalar {
            case ":": return scheme
            case "/", "?", "#": return nil
            case "\t", "\n", "\r": continue
            default: if !scheme.isEmpty || scalar.value > 0x20 { scheme.unicodeScalars.append(scalar) }
            }
        }
        return nil
    }

    /// A letter, then letters, digits, `+`, `-` and `.` (RFC 3986, section 3.1).
    private static func isScheme(_ text: String) -> Bool {
        guard let first = text.utf8.first, first.isASCIILowercase else { return false }
        return text.utf8.allSatisfy { byte in
            byte.isASCIILowercase || byte.isASCIIDigit || "+-.".utf8.contains(byte)
        }
    }
}
