package import WeeklyDiagnostics

/// A template as it was read: the name that other templates call it by, and its text.
package struct TemplateSource: Sendable {
    /// The name in `{{>name}}` and `{{<name}}`.
    package let name: String
    package let file: SourceFile

    package init(name: String, file: SourceFile) {
        self.name = name
        self.file = file
    }
}
