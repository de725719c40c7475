internal import WeeklyDiagnostics
internal import WeeklyModel

/// A picture that is not there.
enum MissingPicture: AddressRule {
    static let id = DiagnosticID("missing-picture", .error, isLowerable: true)

    static func problem(with address: HeldAddress, _ site: SitePlaces) -> AddressProblem? {
        guard address.isPicture, let target = address.target, !site.isElsewhere(target), site.file(at: target) == nil
        else { return nil }
        return AddressProblem(
            wording: "there is no picture \(address.text)", mended: site.near(target),
            advice:
                "put it into the folder of its text (such as content/issues/SLUG/index.md) or into static/, and look at small and capital letters",
            isCertain: address.text.hostOfAddress == nil)
    }
}
