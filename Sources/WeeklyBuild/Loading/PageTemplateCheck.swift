internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyTheme
internal import WeeklyText

/// Looks whether there are the templates that pages choose.
enum PageTemplateCheck {
    /// An error where a site has no template of that name.
    ///
    /// - Parameter own: the names of the site's own templates.
    static func problem(with chosen: ChosenTemplate, among own: [String], in file: SourceFile) -> Diagnostic? {
        let names = own + ["page"]
        if names.contains(where: { $0.hasBytes(of: chosen.name) }) { return nil }
        let near = NearMiss.of(chosen.name, among: names)
        let fix =
            otherName(than: chosen.name)
            ?? near.map { Fix("did you mean \($0)?", .guess, edits: [Edit(chosen.range, to: $0)]) }
            ?? Fix("write it as templates/\(chosen.name).html, or leave template: out")
        return Diagnostic(
            .unknownTemplate, "there is no template \(chosen.name) in templates/", at: chosen.range, in: file,
            fixes: [fix])
    }

    /// A file of that name would make other pages; nil where it would not.
    private static func otherName(than name: String) -> Fix? {
        guard DefaultTheme.templates.contains(where: { ThemeLoading.name(of: $0.path).hasBytes(of: name) }) else {
            return nil
        }
        return Fix(
            "\(name) is the theme's template of other pages; call yours otherwise, such as templates/my-\(name).html")
    }
}
