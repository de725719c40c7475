internal import WeeklyText

/// The form of the links that open a place in the editor, such as `vscode://file/{path}:{line}:{column}`.
package struct EditorLink: Sendable {
    /// That of Visual Studio Code.
    package static let standard = EditorLink(checked: "vscode://file/{path}:{line}:{column}")

    private let template: String
    /// Whether it has a slash before the path.
    private let isJoined: Bool

    /// Nil for what is no link, or one that would run a script in the page.
    package init?(_ template: String) {
        let scheme = template.prefix { $0 != ":" }
        let isScheme =
            scheme.first?.isLetter == true && scheme.allSatisfy { $0.isLetter || $0.isNumber || "+-.".contains($0) }
        let runsScript = ["javascript", "data", "vbscript", "blob"].contains(scheme.lowercased())
        guard isScheme, !runsScript, scheme.endIndex < template.endIndex, template.contains("{path}") else {
            return nil
        }
        self.init(checked: template)
    }

    private init(checked template: String) {
        self.template = template
        isJoined = template.holds("/{path}")
    }

    /// - Parameter path: absolute; its leading slash is left out where the template has one before `{path}`.
    func url(path: String, line: Int, column: Int) -> String {
        let relative = isJoined ? path.without(start: "/").map(String.init) ?? path : path
        return template.exchanging("{line}", for: String(line)).exchanging("{column}", for: String(column))
            .exchanging(
                "{path}", for: PercentEncoding.encoded(relative) { PercentEncoding.isUnreserved($0) || $0 == .slash })
    }
}
