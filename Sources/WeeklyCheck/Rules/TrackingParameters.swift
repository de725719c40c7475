internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyText

/// An address with parameters that only tell its owner where a reader comes from: they make it long, and the address is another one to
/// whoever looks for links that are the same.
enum TrackingParameters: IssueRule {
    static let id = DiagnosticID("tracking-parameters", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.parts.links.compactMap { link in
            guard link.part.destination.holds(.questionMark) else { return nil }
            let address = Array(link.part.destination.utf8)
            let surplus = SurplusParameters(address)
            guard let name = surplus.firstName else { return nil }
            return issue.finding(
                id, "\(name.string) in this address only follows readers", at: link.range,
                fixes: [fix(surplus, address, link.range, issue)])
        }
    }

    /// Bytes of an address beyond which nobody looks for it.
    private static let longest = 2048

    /// The edits where the address stands in the source as it is; a shared reference or an entity makes it another text.
    private static func fix(
        _ surplus: SurplusParameters, _ address: [UInt8], _ range: SourceRange, _ issue: CheckedIssue
    ) -> Fix {
        guard address.count < longest else { return Fix("leave out what follows readers") }
        let bytes = issue.lines.bytes
        let starts = bytes.withUnsafeBufferPointer { bytes in
            address.withUnsafeBufferPointer { address in
                (range.lower..<max(range.lower, range.upper - address.count + 1)).filter {
                    bytes[$0] == address[0] && bytes.holds(address, at: $0)
                }
            }
        }
        guard starts.count == 1 else { return Fix("leave out what follows readers") }
        let edits = surplus.removals.map {
            Edit(SourceRange($0.lowerBound + starts[0], $0.upperBound + starts[0]), to: "")
        }
        return Fix("leave out what follows readers", .guess, edits: edits)
    }
}

/// The parameters of an address that tell where somebody comes from.
struct SurplusParameters {
    /// The name of the first one, as written.
    private(set) var firstName: ArraySlice<UInt8>?
    /// What to take out of the address so that it is as it should be.
    private(set) var removals: [Range<Int>] = []

    init(_ address: [UInt8]) {
        guard let mark = address.firstIndex(of: .questionMark) else { return }
        let query = address[(mark + 1)...].prefix { $0 != .numberSign }
        let isWeChat =
            address[..<mark].starts(with: "https://mp.weixin.qq.com/")
            || address[..<mark].starts(with: "http://mp.weixin.qq.com/")
        var isFirst = true
        var start = query.startIndex
        while start <= query.endIndex {
            let parameter = query[start...].prefix { $0 != .ampersand }
            start = parameter.endIndex + 1
            let name = parameter.prefix { $0 != .equalsSign }
            if Self.follows(name, isWeChat) {
                firstName = firstName ?? name
                removals.append(
                    isFirst
                        ? parameter.startIndex..<min(parameter.endIndex + 1, query.endIndex)
                        : parameter.startIndex - 1..<parameter.endIndex)
            } else {
                isFirst = false
            }
        }
        if isFirst, firstName != nil { removals = [mark..<query.endIndex] }
    }

    private static func follows(_ name: ArraySlice<UInt8>, _ isWeChat: Bool) -> Bool {
        name.starts(with: "utm_") || everywhere.contains(name) || (isWeChat && onWeChat.contains(name))
    }

    private static let everywhere: WordList = [
        "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "spm", "spm_id_from", "vd_source",
        "share_token", "share_source", "share_medium", "mpshare", "_hsenc", "_hsmi",
    ]
    /// Of articles on WeChat, which are named by the other ones.
    private static let onWeChat: WordList = [
        "chksm", "scene", "srcid", "sharer_sharetime", "sharer_shareid", "sharer_shareinfo", "sharer_shareinfo_first",
        "key", "uin", "devicetype", "pass_ticket", "exportkey", "ascene", "nettype", "wx_header", "subscene",
        "clicktime", "enterid", "sessionid", "lang", "version", "abtest_cookie", "from", "isappinstalled",
    ]
}
