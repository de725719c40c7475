internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// What is other in a folder's issues than before: a file with others beside it than before both went and came.
struct ListingChange {
    /// Relative to the site's folder.
    let removed: [String]
    let added: [SiteFolder.IssueFile]
}

extension SiteFolder {
    /// Looks again at what changes name, and at nothing else. Nil, and nothing is done, where that would not show all.
    mutating func refresh(_ changes: FolderChanges) -> ListingChange? {
        let isComplete = !diagnostics.contains { $0.id == .unreadableFile }
        // What a link shows depends on what other links show, and lies elsewhere.
        guard isComplete, !hasLinks, patterns.isEmpty, languages.isEmpty, let (units, others) = parts(of: changes),
            let found = try? files(of: units)
        else { return nil }
        // Of a name that cannot be used only the whole listing tells.
        guard !found.contains(where: { PathPart.isDeceptive($0) }) else { return nil }
        var finder = Finder(root: root)
        let added = finder.issues(among: found)
        let removed = units.sortedTexts.flatMap { forget(unit: $0) }
        for issue in added { issues.insert(issue, at: issues.partitioningIndex { !$0.path.precedes(issue.path) }) }
        for folder in others.sortedTexts { forget(folder) }
        if others.contains("templates") { templates = finder.templates() }
        if others.contains("static") { staticFiles = finder.files(below: "static") }
        hasLinks = finder.hasLinks
        realPaths = finder.realPaths
        files.formUnion(finder.found)
        files.formUnion(found.map { ExactText("content/\($0)") })
        diagnostics += finder.diagnostics
        return ListingChange(removed: removed, added: added)
    }

    /// The names in content/issues that the changes are about, and which of the folders of the theme; nil where they are about
    /// other folders, too.
    private func parts(of changes: FolderChanges) -> (units: Set<ExactText>, others: Set<ExactText>)? {
        var (units, others): (Set<ExactText>, Set<ExactText>) = ([], [])
        for path in changes.paths.lazy.map(\.text) where !path.hasBytes(of: Self.configurationName) {
            let parts = path.parts(at: .slash, most: 3).map(String.init)
            if parts.count > 2, path.begins(with: "\(Self.issuesFolder)/") {
                units.insert(parts[2])
            } else if parts.first == "templates" || parts.first == "static" {
                others.insert(parts[0])
            } else if parts.first == "content"
                || themes.contains(where: { FolderChanges([path]).reach(below: $0.path) })
            {
                return nil
            }
        }
        return (units, others)
    }

    /// Relative to the content folder; nil where a link is among them.
    private func files(of units: Set<ExactText>) throws(FileError) -> [String]? {
        var files: [String] = []
        for unit in units.sortedTexts {
            let content = PathText.join(root, "content")
            guard let found = try FolderListing.files(at: "issues/\(unit)", below: content) else { return nil }
            files += found
        }
        return files.sortedByBytes()
    }

    // MARK: Forgetting

    /// Forgets all that is known of a name in content/issues: whatever lies there is an issue, beside one, or stray. Gives the
    /// paths of its issues.
    private mutating func forget(unit: String) -> [String] {
        let path = "\(Self.issuesFolder)/\(unit)"
        var paths: [String] = []
        for candidate in [path, "\(path)/index.md"] {
            let index = issues.partitioningIndex { !$0.path.precedes(candidate) }
            guard index < issues.count, issues[index].path.hasBytes(of: candidate) else { continue }
            files.remove(candidate)
            files.subtract(issues[index].bundle.map { ExactText("\(path)/\($0)") })
            issues.remove(at: index)
            paths.append(candidate)
        }
        forgetStray { $0.hasBytes(of: path) || $0.begins(with: "\(path)/") }
        return paths
    }

    /// Forgets all that is known of the files below templates/ or static/.
    private mutating func forget(_ folder: String) {
        files = files.filter { !$0.text.begins(with: "\(folder)/") }
        forgetStray { $0.begins(with: "\(folder)/") }
    }

    private mutating func forgetStray(where isGone: (String) -> Bool) {
        let gone = diagnostics.compactMap(\.path).filter(isGone)
        guard !gone.isEmpty else { return }
        files.subtract(gone.map { ExactText($0) })
        diagnostics.removeAll { $0.path.map(isGone) ?? false }
    }
}
