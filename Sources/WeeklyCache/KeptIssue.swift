package import WeeklyDiagnostics
package import WeeklyModel

/// What reading gave of an issue's file.
package struct KeptIssue: Sendable {
    /// Nil where it has errors.
    package let issue: Issue?
    /// What the newsletter gathers of it; there where the issue is.
    package let index: IssueIndex?
    /// Of its parts; nil where nobody asked for them.
    package let parts: IssueDigests?
    /// What was said of it.
    package let said: CountedDiagnostics

    init(_ issue: Issue?, _ index: IssueIndex?, _ parts: IssueDigests?, _ said: CountedDiagnostics) {
        self.issue = issue
        self.index = index
        self.parts = parts
        self.said = said
    }
}
