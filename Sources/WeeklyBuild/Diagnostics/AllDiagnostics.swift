internal import WeeklyCheck
package import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyReader
internal import WeeklySite
internal import WeeklyTemplates

extension DiagnosticID {
    /// Every kind of diagnostic there is: those of all targets. Each has an entry in docs/diagnostics.md and a golden folder.
    package static let all: [DiagnosticID] =
        shared + ofMarkdown + ofReader + ofConfiguration + ofTemplates + ofSite + ofRules + ofBuild
}
