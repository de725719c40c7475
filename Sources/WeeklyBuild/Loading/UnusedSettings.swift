internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyTemplates
internal import WeeklyText

/// What a configuration says and no page shows, for the site's own templates do not ask for it, or nothing is made of it.
enum UnusedSettings {
    /// A key, and the names by which templates ask for what it says; any of them will do.
    private struct Setting {
        let key: String
        let isWritten: (Configuration) -> Bool
        let names: [String]
        /// The program's own template that asks for it.
        var template = "base.html"
    }

    private static var settings: [Setting] {
        [
            Setting(key: "csp", isWritten: { !$0.policy.isEmpty }, names: ["page.policy"]),
            Setting(
                key: "subscribe", isWritten: { $0.subscribe != SubscribeSettings() },
                names: ["subscribe.mail", "subscribe.wechat"], template: "home.html"),
            Setting(key: "logo", isWritten: { $0.pictures.logo != nil }, names: ["site.logo"]),
            Setting(key: "favicon", isWritten: { $0.pictures.favicon != nil }, names: ["site.favicon"]),
            Setting(
                key: "social_image", isWritten: { $0.pictures.social != nil },
                names: ["page.image", "site.social_image"]
            ),
            Setting(
                key: "languages", isWritten: { !$0.translations.isEmpty },
                names: ["page.languages", "page.alternates"]),
        ]
    }

    /// Warnings, in the order of the keys.
    static func problems(of configuration: Configuration, in library: TemplateLibrary) -> [Diagnostic] {
        let written = settings.filter { $0.isWritten(configuration) }
        guard !written.isEmpty else { return [] }
        let asked = library.lookedUpNames
        return written.filter { !$0.names.contains { isAsked($0, asked) } }.map { setting in
            Diagnostic(
                .unusedSetting, "\(setting.key) has no effect: no template asks for \(setting.names[0])",
                path: SiteFolder.configurationName,
                fixes: [Fix("write it into templates/\(setting.template), as the program's own has it")])
        }
    }

    /// Warnings about keys that say something of what the site does without.
    static func idle(in configuration: Configuration, of file: SourceFile) -> [Diagnostic] {
        configuration.idleSettings.map { setting in
            let output = setting.output.rawValue
            return Diagnostic(
                .unusedSetting, "\(setting.key) has no effect: \(output) is not in outputs", at: setting.range,
                in: file, fixes: [Fix("add \(output) to outputs:, or remove this")])
        }
    }

    /// `{{site.logo}}`, or `{{logo}}` within `{{#site}}`, or a part of it.
    private static func isAsked(_ name: String, _ asked: Set<ExactText>) -> Bool {
        let last = name.parts(at: .dot).last.map(String.init) ?? name
        return asked.contains(name) || asked.contains(last) || asked.contains { $0.text.begins(with: "\(name).") }
    }
}
