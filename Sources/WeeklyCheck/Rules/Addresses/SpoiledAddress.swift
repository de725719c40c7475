internal import WeeklyDiagnostics
internal import WeeklyModel

/// An address into which something came that is no part of it: stars, the end of a sentence, half a scheme.
enum SpoiledAddress: IssueRule {
    static let id = DiagnosticID("spoiled-address", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.oddAddresses.compactMap { address, shape in
            guard case .spoiled(let mended) = shape else { return nil }
            return issue.finding(
                id, "there is something in the address \(address.text) that is hardly part of it", at: address,
                mended: mended)
        }
    }
}
