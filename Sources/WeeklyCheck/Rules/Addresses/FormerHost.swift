internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// An address at which this site stood before.
enum FormerHost: AddressRule {
    static let id = DiagnosticID("former-host", .warning)

    static func problem(with address: HeldAddress, _ site: SitePlaces) -> AddressProblem? {
        let hosts = site.configuration.formerHosts
        guard !hosts.isEmpty, address.text.hostOfAddress != nil, let start = address.text[...].firstBytes(of: "//")
        else { return nil }
        let rest = address.text[start.upperBound...]
        guard let former = hosts.first(where: { isOf($0, rest) }) else { return nil }
        let path = String(decoding: rest.utf8.dropFirst(former.utf8.count), as: UTF8.self)
        return AddressProblem(
            wording: "\(former) is where this site stood before", mended: site.root.placed(path.isEmpty ? "/" : path))
    }

    private static func isOf(_ former: String, _ rest: Substring) -> Bool {
        guard rest.lowercased().begins(with: former.lowercased()) else { return false }
        let next = rest.utf8.dropFirst(former.utf8.count).first
        return next == nil || next == .slash || next == .numberSign || next == .questionMark
    }
}
