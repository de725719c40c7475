import WeeklyText

@testable import WeeklyPreviewHTTP

/// What a browser sends to the preview: four lines, which are a path, `Host`, `Range` and `Origin`.
enum HTTPTarget {
    @Sendable static func run(_ input: Input) {
        let lines =
            input.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) } + ["", "", "", ""]
        checkPath(lines[0])
        checkHost(lines[1], origin: lines[3])
        for length in [0, 1, 1000, Int.max] { checkRange(lines[2], length) }
        _ = EventRequest(query: lines[0])
        _ = EntityTag(of: input.bytes).matches(lines[3])
        _ = ContentType.of(lines[0])
    }

    private static func checkPath(_ line: String) {
        guard let path = RequestPath(line)?.text else { return }
        let bytes = Array(path.utf8)
        let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        expect(bytes.first != UInt8(ascii: "/"), "a path from the root of the disk: \(line)")
        expect(parts.dropLast().allSatisfy { !$0.isEmpty }, "an empty part: \(line)")
        expect(!parts.contains(Array("..".utf8)[...]) && !parts.contains(Array(".".utf8)[...]), "a way out: \(line)")
        expect(!bytes.contains { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }, "a control character: \(line)")
        let again = RequestPath("/" + PercentEncoding.part(path))
        expect(again.map { Array($0.text.utf8) } == bytes, "the path \(path) written as an address is another")
    }

    /// A name that another may own is never taken for this machine's.
    private static func checkHost(_ host: String, origin: String) {
        guard HostRule(listening: "127.0.0.1").allows(host: host) else { return }
        var name = Array(host.utf8).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
        if let colon = name.lastIndex(of: UInt8(ascii: ":")), name.last != UInt8(ascii: "]") {
            name.removeSubrange(colon...)
        }
        let text = String(decoding: name, as: UTF8.self)
        let isNumber = name.starts(with: "127.".utf8) && name.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2E }
        let isName =
            text.utf8.elementsEqual("localhost".utf8) || text.utf8.reversed().starts(with: ".localhost".utf8.reversed())
        expect(
            isNumber || isName || text.utf8.elementsEqual("[::1]".utf8) || text.utf8.elementsEqual("::1".utf8),
            "the host \(host)")
        _ = HostRule(listening: "127.0.0.1").allows(origin: origin, host: host)
    }

    private static func checkRange(_ header: String, _ length: Int) {
        guard case .part(let range) = ByteRange.of(header, length: length) else { return }
        expect(!range.isEmpty && range.lowerBound >= 0 && range.upperBound <= length, "\(range) of \(length) bytes")
    }
}
