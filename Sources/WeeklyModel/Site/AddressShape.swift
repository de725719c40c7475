internal import WeeklyText

/// What an address looks like, before anybody asks whether it leads anywhere.
package enum AddressShape: Sendable, Hashable {
    /// On a host that is named, or of another scheme than those of the web.
    case elsewhere
    /// On this site: a path, a fragment, or an address that is relative to the page.
    case onSite
    case empty
    /// A file of the machine on which it was written.
    case localFile
    /// A page of the preview, or of another program on the machine on which it was written.
    case preview
    /// `www.example.org/x`: browsers look for it beside the page.
    case withoutScheme
    /// `name@example.org`
    case mail
    /// With something in it that is hardly part of it; what it is without that.
    case spoiled(String)

    package init(_ address: String) {
        let text = address[...].trimmingSpace
        if text.isEmpty {
            self = .empty
        } else if LocalPath.isOne(text) {
            self = .localFile
        } else if text.begins(with: "https://") || text.begins(with: "http://") {
            self = Self.ofWeb(text)
        } else {
            self = Self.ofOthers(text)
        }
    }

    private static func ofWeb(_ text: Substring) -> AddressShape {
        if isPreview(text.writtenHost) { return .preview }
        let mended = SpoiledAddress.mended(text) ?? SentenceEnd.removed(from: text)
        return mended.map(AddressShape.spoiled) ?? .elsewhere
    }

    /// Whether a host is the machine on which the address was written.
    private static func isPreview(_ host: Substring) -> Bool {
        // Most names of hosts are longer, and need not be put in small letters.
        host.utf8.count <= longestOfPreview && ofPreview.contains { host.lowercased().hasBytes(of: $0) }
    }

    private static let ofPreview = ["localhost", "127.0.0.1", "0.0.0.0", "[::1]"]
    private static let longestOfPreview = 9

    private static func ofOthers(_ text: Substring) -> AddressShape {
        if let mended = SpoiledAddress.withScheme(text) { return .spoiled(mended) }
        if URLReference.isWhole(String(text)) { return .elsewhere }
        if let first = text.utf8.first, "/#?.".utf8.contains(first) == false {
            if isMail(text) { return .mail }
            if isHost(text) { return .withoutScheme }
        }
        return SpoiledAddress.mended(text).map(AddressShape.spoiled) ?? .onSite
    }

    private static func isMail(_ text: Substring) -> Bool {
        let parts = text.parts(at: .atSign)
        guard parts.count == 2, let name = parts.first, let host = parts.last, !name.isEmpty else { return false }
        return !name.utf8.contains { $0 == .slash || $0 <= .space } && isHostName(host)
    }

    /// Whether it begins with the name of a host: `www.example.org`, `github.com/…`.
    private static func isHost(_ text: Substring) -> Bool {
        let end = text.utf8.firstIndex { $0 == .slash || $0 == .questionMark || $0 == .numberSign } ?? text.endIndex
        return isHostName(text[..<end])
    }

    private static func isHostName(_ text: Substring) -> Bool {
        let labels = text.parts(at: .dot)
        guard labels.count > 1, let domain = labels.last?.lowercased(), labels.allSatisfy(isLabel) else { return false }
        return topDomains.contains { domain.hasBytes(of: $0) }
    }

    private static func isLabel(_ label: Substring) -> Bool {
        !label.isEmpty && label.utf8.allSatisfy { $0.isASCIIAlphanumeric || $0 == .hyphen }
    }

    /// Those that are hardly the ending of a file.
    private static let topDomains = [
        "com", "org", "net", "io", "cn", "dev", "edu", "gov", "tech", "app", "ai", "co", "cloud", "blog", "info", "xyz",
        "top", "cc",
        "de", "uk", "jp", "eu", "fr", "us", "hk", "tw", "me", "site", "online", "fm", "tv",
    ]
}

/// Paths of files on somebody's machine.
enum LocalPath {
    private static let folders = ["/Users/", "/private/var/", "/var/folders/", "~/Library/", "\\\\"]

    static func isOne(_ text: Substring) -> Bool {
        if isFile(text) { return true }
        return folders.contains { text.begins(with: $0) } || text.firstBytes(of: "typora-user-images") != nil
    }

    /// `file:…`, `C:\…`, `D:/…`
    private static func isFile(_ text: Substring) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            bytes.prefix(5).lazy.map { $0.lowercasedASCII }.elementsEqual("file:".utf8) || isDrive(bytes)
        }
    }

    private static func isDrive(_ start: UnsafeBufferPointer<UInt8>) -> Bool {
        start.count > 2 && start[0].isASCIILetter && start[1] == .colon
            && (start[2] == .backslash || start[2] == .slash)
    }
}

/// Addresses into which something came that is no part of them.
enum SpoiledAddress {
    /// Beginnings that are nearly those of the web.
    private static let schemes = [
        "http//", "https//", "http：//", "https：//", "http:://", "https:://",
    ]

    /// What ends a sentence in Chinese, or a run of bold text, is no part of an address.
    private static let ends = ["**", "，", "。", "；", "！", "？", "、"]

    /// An address without what is hardly part of it; nil where nothing is.
    static func mended(_ text: Substring) -> String? {
        if let inner = doubled(text) { return inner }
        // Most addresses are ASCII without stars.
        guard text.holds(.asterisk) || !text.isASCII else { return nil }
        let stars = text.parts(at: .asterisk)
        // Two pairs stood around a word that somebody wanted bold.
        if stars.count == 5, stars[1].isEmpty, stars[3].isEmpty { return stars.joined() }
        let cuts = ends.compactMap { text.firstBytes(of: $0)?.lowerBound }
        guard let cut = cuts.min(), cut > text.startIndex else { return nil }
        return String(text[..<cut])
    }

    /// The address with the scheme that was meant; nil where its beginning is none of these slips.
    static func withScheme(_ text: Substring) -> String? {
        // `https:/` is told where links are read (`misspelt-scheme`).
        guard let slip = schemes.filter({ text.begins(with: $0) }).max(by: { $0.utf8.count < $1.utf8.count }),
            let rest = text.without(start: slip), rest.utf8.first != .slash
        else { return nil }
        return (slip.begins(with: "https") ? "https://" : "http://") + rest
    }

    /// `https://https://…`
    private static func doubled(_ text: Substring) -> String? {
        let rest = text.without(start: "https://") ?? text.without(start: "http://")
        guard let rest, rest.begins(with: "http://") || rest.begins(with: "https://") else { return nil }
        return String(rest)
    }
}

/// The end of a sentence in ASCII, which stands in an address where it belongs behind the link: `https://example.org/a.`
enum SentenceEnd {
    /// Letters of a word that may be shortened: `Inc.`, `Ltd.`, `Corp.`, the `C.` of `D.C.`
    private static let longestShort = 4

    /// The address without the one mark at its end; nil where there is none, or where it may belong to the address.
    static func removed(from text: Substring) -> String? {
        guard let last = text.utf8.last, isOne(last) else { return nil }
        let rest = text[..<text.utf8.index(before: text.endIndex)]
        guard let before = rest.utf8.last, !isOne(before), before != .slash, last != .dot || !endsShort(rest.utf8)
        else {
            return nil
        }
        return String(rest)
    }

    /// Whether a byte ends a sentence or a part of it.
    static func isOne(_ byte: UInt8) -> Bool {
        byte == .dot || byte == .comma || byte == .semicolon
    }

    /// Whether a word that is shortened stands at the end: one with a capital, or one behind the `_` or `.` of a title in an
    /// encyclopaedia.
    private static func endsShort(_ text: Substring.UTF8View) -> Bool {
        let word = text.suffix(text.reversed().prefix { $0.isASCIILetter }.count)
        guard let first = word.first, word.count <= longestShort else { return false }
        let before = text.dropLast(word.count).last
        return first.isASCIIUppercase || before == .underscore || before == .dot
    }
}

extension Substring {
    /// Without white space around, which no browser takes for a part of an address.
    fileprivate var trimmingSpace: Substring {
        let bytes = utf8
        guard let first = bytes.firstIndex(where: { $0 > .space }), let last = bytes.lastIndex(where: { $0 > .space })
        else { return self[endIndex...] }
        return self[first..<bytes.index(after: last)]
    }

    /// The host of an address that names one, without its port.
    fileprivate var writtenHost: Substring {
        var text = self
        let range = text.withUTF8 { Self.host(in: $0) }
        let start = utf8.index(startIndex, offsetBy: range.lowerBound)
        return self[start..<utf8.index(start, offsetBy: range.count)]
    }

    private static func host(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        guard let slash = bytes.firstIndex(of: .slash, from: 0) else { return 0..<0 }
        let start = Swift.min(slash + 2, bytes.count)
        let end = bytes[start...].firstIndex { $0.endsAuthority } ?? bytes.count
        guard let colon = bytes[start..<end].lastIndex(of: .colon), bytes[end - 1] != .rightBracket else {
            return start..<end
        }
        return start..<colon
    }

    /// The same in small letters.
    fileprivate var host: String { writtenHost.lowercased() }
}

extension UInt8 {
    /// Whether it stands behind the name of a host.
    fileprivate var endsAuthority: Bool { self == .slash || self == .questionMark || self == .numberSign }
}

extension String {
    /// The host that a whole address names, without its port, in small letters; nil for every other address.
    package var hostOfAddress: String? {
        begins(with: "https://") || begins(with: "http://") || begins(with: "//") ? self[...].host : nil
    }
}

/// Tells at the first look the addresses that are none of a site's business: nearly all are, and an archive has a million.
package struct AddressSieve: Sendable, Hashable {
    /// Of this site, now and formerly, in small letters.
    private let hosts: [String]

    /// - Parameter hosts: of this site, now and formerly, in small letters.
    package init(hosts: [String]) {
        self.hosts = hosts
    }

    /// Whether an address leads to another host and looks as addresses do.
    package func isForeign(_ address: String) -> Bool {
        address.withBytes { bytes in
            guard let start = Self.hostStart(bytes) else { return false }
            let rest = UnsafeBufferPointer(rebasing: bytes[start...])
            guard !rest.holds(.asterisk), !rest.holdOtherThanVisibleASCII else { return false }
            if let last = rest.last, SentenceEnd.isOne(last) { return false }
            guard let first = rest.first, first.isASCIIAlphanumeric, !Self.isLocal(rest) else { return false }
            return !hosts.contains { $0.utf8.count <= rest.count && Self.begins(rest, with: $0) }
        }
    }

    /// Behind `https://` or `http://`; nil where neither is in front.
    private static func hostStart(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        for scheme in ["https://", "http://"] as [StaticString] {
            let length = scheme.utf8CodeUnitCount
            if bytes.count > length, scheme.withUTF8Buffer({ zip($0, bytes).allSatisfy { $0 == $1 } }) { return length }
        }
        return nil
    }

    private static func isLocal(_ rest: UnsafeBufferPointer<UInt8>) -> Bool {
        begins(rest, with: "localhost") || begins(rest, with: "127.") || begins(rest, with: "0.0.0.0")
            || begins(rest, with: "http")
    }

    private static func begins(_ bytes: UnsafeBufferPointer<UInt8>, with start: String) -> Bool {
        start.withBytes { start in
            start.count <= bytes.count && start.indices.allSatisfy { start[$0] == bytes[$0].lowercasedASCII }
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Without a branch, so that many bytes are looked at at once.
    fileprivate var holdOtherThanVisibleASCII: Bool {
        var found: UInt8 = 0
        for byte in self { found |= (byte >= 0x80 ? 1 : 0) | (byte <= .space ? 1 : 0) }
        return found != 0
    }
}
