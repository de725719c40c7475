/// The files that a newsletter begins with, as texts with gaps: those of the folder files/, in the languages that the program speaks.
package enum BeginningFiles {
    /// The language that a newsletter's editors and readers read.
    package enum Language: Sendable {
        case chinese, english
    }

    /// A file of a newsletter that begins.
    package struct File: Sendable {
        /// Relative to the newsletter's folder; `{{day}}` is a gap in it, too.
        package let path: String
        /// The file's bytes as they are in this project.
        package let bytes: [UInt8]
        /// Whether the text is a template of Mustache whose gaps are filled; else it stays as it is.
        package let hasGaps: Bool

        init(_ path: String, _ bytes: [UInt8], hasGaps: Bool = true) {
            self.path = path
            self.bytes = bytes
            self.hasGaps = hasGaps
        }
    }

    /// All of a language, in the order of their paths.
    package static func all(in language: Language) -> [File] {
        let isChinese = language == .chinese
        return [
            File(".editorconfig", PackageResources.editorconfig_txt, hasGaps: false),
            File(
                ".github/workflows/links.yml",
                isChinese ? PackageResources.links_zh_yml : PackageResources.links_en_yml, hasGaps: false),
            File(
                ".github/workflows/preview.yml",
                isChinese ? PackageResources.preview_zh_yml : PackageResources.preview_en_yml, hasGaps: false),
            File(
                ".github/workflows/publish.yml",
                isChinese ? PackageResources.publish_zh_yml : PackageResources.publish_en_yml),
            File(".gitignore", PackageResources.ignored_txt, hasGaps: false),
            File("README.md", isChinese ? PackageResources.readme_zh_md : PackageResources.readme_en_md),
            File(
                "content/issues/{{day}}.md",
                isChinese ? PackageResources.first_issue_zh_md : PackageResources.first_issue_en_md),
            File(
                "content/pages/about.md", isChinese ? PackageResources.about_zh_md : PackageResources.about_en_md,
                hasGaps: false),
            File(
                "content/pages/subscribe.md",
                isChinese ? PackageResources.subscribe_zh_md : PackageResources.subscribe_en_md, hasGaps: false),
            File(
                "sofaweekly.yml",
                isChinese ? PackageResources.configuration_zh_yml : PackageResources.configuration_en_yml),
            File(
                "templates/issue.md",
                isChinese ? PackageResources.archetype_zh_md : PackageResources.archetype_en_md, hasGaps: false),
        ]
    }
}
