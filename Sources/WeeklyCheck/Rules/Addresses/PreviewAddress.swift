internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// A link to a page as the preview shows it: on the machine of every reader there is something else, or nothing. Where the address is itself
/// the text, it is probably what a text about programs tells.
enum PreviewAddress: IssueRule {
    static let id = DiagnosticID("preview-address", .warning)

    static func check(_ issue: CheckedIssue) -> [Diagnostic] {
        issue.oddAddresses.filter { $0.shape == .preview && $0.address.role != .bareLink }.map { address, _ in
            let path = Self.path(of: address.text)
            return issue.finding(
                id, "\(address.text) is an address on your own machine; readers find nothing there", at: address,
                mended: path)
        }
    }

    /// What stands behind the host.
    private static func path(of address: String) -> String {
        guard let scheme = address[...].firstBytes(of: "//") else { return address }
        let rest = address[scheme.upperBound...]
        return rest.utf8.firstIndex(of: .slash).map { String(rest[$0...]) } ?? "/"
    }
}
