internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// One source of a directive (Content Security Policy Level 3, section 2.3.1), and what it opens.
struct PolicySource {
    enum Verdict {
        /// One host, or a hash.
        case usual
        /// It opens more than a site mostly wants; the words follow "script-src with X".
        case wide(Message)
        /// It is no source; perhaps another was meant.
        case wrong(Message, meant: String?)
    }

    let verdict: Verdict

    init(_ text: String, in directive: PolicySources.Directive) {
        verdict = Self.verdict(of: text, in: directive)
    }

    private static func verdict(of text: String, in directive: PolicySources.Directive) -> Verdict {
        if text.isEmpty || !text.utf8.allSatisfy(isPlain) {
            return .wrong("a source is one word of letters, digits and marks; several are a list", meant: nil)
        }
        if text.utf8.first == .apostrophe { return verdict(ofKeyword: text) }
        if keywords.contains(text.lowercased()) {
            return .wrong("words such as this stand in single quotes", meant: "'\(text.lowercased())'")
        }
        if text.hasBytes(of: "*") { return .wide("lets pages ask every host") }
        if text.utf8.last == .colon { return verdict(ofScheme: text.lowercased(), in: directive) }
        return verdict(ofHost: text)
    }

    /// What can stand in a policy, and in an attribute between double quotes.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || "'*:/.-_+=~%[]".utf8.contains(byte)
    }

    // MARK: Words in quotes

    private static let keywords: Set<ExactText> = [
        "self", "none", "unsafe-inline", "unsafe-eval", "unsafe-hashes", "strict-dynamic", "wasm-unsafe-eval",
        "report-sample",
    ]

    private static func verdict(ofKeyword text: String) -> Verdict {
        let word = text.lowercased()
        if word.wholeMatch(of: /'sha(256|384|512)-[a-z0-9+\/_-]+={0,2}'/) != nil { return .usual }
        if word.begins(with: "'nonce-") {
            return .wide("protects nothing: a page that does not change has the same nonce for everybody")
        }
        switch word {
        case "'self'", "'report-sample'": return .usual
        case "'none'": return .wrong("what is added is never nothing", meant: nil)
        case "'unsafe-inline'", "'unsafe-hashes'": return .wide("lets text in a page run or give styles")
        case "'unsafe-eval'", "'wasm-unsafe-eval'": return .wide("lets scripts make programs of text")
        case "'strict-dynamic'": return .wide("lets scripts load scripts from every host")
        default: return .wrong("no such word is known", meant: nil)
        }
    }

    // MARK: Hosts

    private static func verdict(ofScheme text: String, in directive: PolicySources.Directive) -> Verdict {
        guard text.wholeMatch(of: /[a-z][a-z0-9+.-]*:/) != nil else { return notAHost }
        let carriesItself = text.hasBytes(of: "data:") || text.hasBytes(of: "blob:")
        if carriesItself, [.image, .font, .media].contains(directive) { return .usual }
        return carriesItself ? .wide("lets pages make what it is about themselves") : .wide("lets pages ask every host")
    }

    private static func verdict(ofHost text: String) -> Verdict {
        let form = /(?:(?:https?|wss?):\/\/)?(\*\.)?([a-z0-9_-]+(?:\.[a-z0-9_-]+)*)(?::(?:[0-9]+|\*))?(?:\/[^\[\]'*]*)?/
        guard let parts = text.lowercased().wholeMatch(of: form) else { return notAHost }
        let host = parts.2
        if parts.1 != nil { return .wide("lets pages ask every host below that name") }
        return host.utf8.contains(.dot) || host.hasBytes(of: "localhost") ? .usual : notAHost
    }

    private static let notAHost = Verdict.wrong("this names no host", meant: nil)
}
