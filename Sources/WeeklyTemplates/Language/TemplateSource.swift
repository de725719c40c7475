package import WeeklyDiagnostics

/// A template as it was read: the name that other templates call it by, and its text.
package struct TemplateSource: Sendable {
    /// The name in `{{>name}}` and `{{<name}}`.
    package let name: String
    /// The template's text, and the path that messages show.
    package let file: SourceFile

    /// A template with its name.
    package init(name: String, file: SourceFile) {
        self.name = name
        self.file = file
    }
}
