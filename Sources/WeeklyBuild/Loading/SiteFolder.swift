package import WeeklyDiagnostics
internal import WeeklySite

/// What the folder of a site holds, by name; nothing is read yet.
package struct SiteFolder: Sendable {
    /// The file that makes a folder a site's.
    package static let configurationName = "sofaweekly.yml"
    static let issuesFolder = "content/issues"

    /// One issue's file and what lies beside it.
    struct IssueFile: Sendable, Hashable {
        /// The file's or the folder's name: the slug unless front matter gives another.
        let name: String
        /// Relative to the site's folder.
        let path: String
        /// Files beside `index.md`, relative to the issue's folder.
        let bundle: [String]
        /// The folder of `index.md`, relative to the site's folder; nil for an issue that is a single file.
        let bundleFolder: String?

        /// Relative to the content folder.
        var sourcePath: String { String(path.dropFirst("content/".count)) }

        /// What the site shows beside the issue's page.
        func files(in root: String) -> [PublishedIssue.File] {
            guard let folder = bundleFolder else { return [] }
            return bundle.map { name in
                let path = "\(folder)/\(name)"
                return PublishedIssue.File(name: name, origin: path, source: PathText.join(root, path))
            }
        }
    }

    let root: String
    var issues: [IssueFile]
    /// Files below templates/ and below static/, relative to these.
    var templates: [String]
    var staticFiles: [String]
    /// Every file that was found, used or not, relative to the site's folder.
    var files: Set<String>
    /// Folders that could not be listed, and files that belong to nothing.
    package internal(set) var diagnostics: [Diagnostic]

    /// Looks into a folder. Errors become diagnostics about the path that could not be listed.
    package static func discover(_ root: String) -> SiteFolder {
        var finder = Finder(root: root)
        return finder.find()
    }

    struct Finder {
        let root: String
        var found: Set<String> = []
        var diagnostics: [Diagnostic] = []

        mutating func find() -> SiteFolder {
            let issues = issues(among: files(below: "content"))
            return SiteFolder(
                root: root, issues: issues, templates: templates(), staticFiles: files(below: "static"), files: found,
                diagnostics: diagnostics)
        }

        mutating func templates() -> [String] {
            let files = files(below: "templates")
            for path in files where !path.hasSuffix(".html") {
                stray("templates/\(path)", "templates have names that end with .html; this file is not used")
            }
            return files.filter { $0.hasSuffix(".html") }
        }

        mutating func files(below folder: String) -> [String] {
            do {
                let files = try FolderListing.files(below: PathText.join(root, folder))
                for file in files { found.insert("\(folder)/\(file)") }
                return files
            } catch {
                diagnostics.append(
                    Diagnostic(.unreadableFile, "cannot look into this folder: \(error.reason)", path: folder))
                return []
            }
        }

        /// - Parameter files: relative to the content folder.
        mutating func issues(among files: [String]) -> [IssueFile] {
            let bundles = Set(files.compactMap(Self.bundleName))
            var besides: [String: [String]] = [:]
            var issues: [IssueFile] = []
            for file in files {
                let parts = file.split(separator: "/", maxSplits: 2).map(String.init)
                if parts.count == 3, parts[0] == "issues", bundles.contains(parts[1]) {
                    if parts[2] != "index.md" { besides[parts[1], default: []].append(parts[2]) }
                } else if parts.count == 2, parts[0] == "issues", file.hasSuffix(".md"), parts[1] != ".md" {
                    issues.append(
                        IssueFile(
                            name: String(parts[1].dropLast(3)), path: "content/\(file)", bundle: [], bundleFolder: nil))
                } else {
                    stray(
                        "content/\(file)",
                        "this file belongs to no issue and is not published; issues are content/issues/SLUG.md, or "
                            + "content/issues/SLUG/index.md with files beside it")
                }
            }
            for name in bundles.sorted() {
                let folder = "\(SiteFolder.issuesFolder)/\(name)"
                issues.append(
                    IssueFile(
                        name: name, path: "\(folder)/index.md", bundle: besides[name] ?? [], bundleFolder: folder))
            }
            return issues.sorted { $0.path < $1.path }
        }

        /// The folder's name if the file is an issue with files beside it.
        private static func bundleName(_ file: String) -> String? {
            let parts = file.split(separator: "/")
            return parts.count == 3 && parts[0] == "issues" && parts[2] == "index.md" ? String(parts[1]) : nil
        }

        private mutating func stray(_ path: String, _ message: String) {
            diagnostics.append(Diagnostic(.strayFile, message, path: path))
        }
    }
}
