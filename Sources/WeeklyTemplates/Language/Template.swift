internal import WeeklyDiagnostics

/// A compiled template: its static text is merged, its names are split, its tags are known to be well formed.
final class Template: Sendable {
    /// The name that other templates call it by.
    let name: String
    let file: SourceFile
    let nodes: [TemplateNode]
    /// What is named in it, gathered once when it is compiled.
    let mentions: TemplateMentions

    init(name: String, file: SourceFile, nodes: [TemplateNode]) {
        self.name = name
        self.file = file
        self.nodes = nodes
        self.mentions = TemplateMentions(of: nodes)
    }
}
