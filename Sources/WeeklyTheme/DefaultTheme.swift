/// The theme that the program carries: the files of the folders templates/ and static/ at the top of this project.
package enum DefaultTheme {
    /// A file of the theme.
    package struct File: Sendable {
        /// Relative to the folder that it is from.
        package let path: String
        package let bytes: [UInt8]
    }

    /// The folder templates/. The build writes the files' bytes into `PackageResources`, under flattened names.
    package static let templates: [File] = [

        File(path: "base.html", bytes: PackageResources.base_html),
        File(path: "index.html", bytes: PackageResources.index_html),
        File(path: "issue-body.html", bytes: PackageResources.issue_body_html),
        File(path: "issue.html", bytes: PackageResources.issue_html),
        File(path: "not-found.html", bytes: PackageResources.not_found_html),
        File(path: "question.html", bytes: PackageResources.question_html),
    ]

    /// The folder static/.
    package static let files: [File] = [
        File(path: "style.css", bytes: PackageResources.style_css)
    ]
}
