internal import WeeklyCheck
internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// What was said of an issue. A class, though it never changes: thousands of them are taken over at every save in the preview.
final class AddressEntry: Sendable {
    /// Whether mistakes in it are of today.
    let isNew: Bool
    /// What was said of its addresses.
    let answer: AddressAnswer
    /// All that is said of it, as grave as the site has it.
    let told: FileDiagnostics
    /// As of `AddressKeys`; nil where nothing is kept.
    let key: StableHash?

    init(
        _ issue: LoadedIssue, isNew: Bool, _ answer: AddressAnswer, key: StableHash?, _ severities: SeverityOverrides
    ) {
        self.isNew = isNew
        self.answer = answer
        told = FileDiagnostics(of: issue.file.path, [issue.said, answer.said], severities: severities)
        self.key = key
    }
}
