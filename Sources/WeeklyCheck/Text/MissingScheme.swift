internal import WeeklyDiagnostics
internal import WeeklyModel

extension CheckedIssue {
    /// A finding at each address of a shape that lacks its scheme, with the scheme in the fix.
    ///
    /// - Parameter wording: made of the address.
    func findings(
        _ id: DiagnosticID, at wanted: AddressShape, lacking scheme: String, _ wording: (String) -> Message
    ) -> [Diagnostic] {
        oddAddresses.filter { $0.shape == wanted }.map { address, _ in
            finding(id, wording(address.text), at: address, mended: scheme + address.text)
        }
    }
}
