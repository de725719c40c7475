/// The path of one file of the site, relative to its root: `issues/sofa-weekly-20261120/index.html`.
package struct RoutePath: Hashable, Sendable, Comparable {
    /// Without a leading slash, not percent-encoded.
    package let file: String

    package init(_ file: String) {
        self.file = file
    }

    /// The file of a page at an address such as `/issues/first/` or `/first.html`, relative to the site's root.
    package init(page address: String) {
        let path = address.split(separator: "/").joined(separator: "/")
        if address.hasSuffix("/") {
            file = path.isEmpty ? "index.html" : "\(path)/index.html"
        } else {
            file = path
        }
    }

    /// The path as addresses have it: percent-encoded, without `index.html`.
    package var urlPath: String {
        let isFolder = file == "index.html" || file.hasSuffix("/index.html")
        let path = isFolder ? file.dropLast("index.html".count) : Substring(file)
        return Self.percentEncoded(path)
    }

    package static func < (left: RoutePath, right: RoutePath) -> Bool {
        left.file < right.file
    }

    /// Percent-encodes what may not stand in a path (RFC 3986, section 3.3).
    private static func percentEncoded(_ path: Substring) -> String {
        path.utf8.reduce(into: "") { encoded, byte in
            if isUnreserved(byte) {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-._~/!$'()*+,;=:@".utf8.contains(byte)
        }
    }
}
