internal import WeeklyBuild
internal import WeeklyModel
internal import WeeklySite
internal import WeeklyText

extension SiteSnapshot {
    /// The files that are served as they are and that changed.
    func files(changedBy changes: FolderChanges, since previous: SiteSnapshot) -> [ChangedFile] {
        assetFiles(changedBy: changes, since: previous) + bundleFiles(changedBy: changes)
    }

    private func assetFiles(changedBy changes: FolderChanges, since previous: SiteSnapshot) -> [ChangedFile] {
        assets.changed(since: previous.assets).compactMap { path in
            assets.routes[path].map {
                ChangedFile(path: basePath + RoutePath(path).urlPath, now: basePath + $0.urlPath)
            }
        }
    }

    /// Files beside issues keep their names.
    private func bundleFiles(changedBy changes: FolderChanges) -> [ChangedFile] {
        let isAny = changes.paths.contains { !$0.text.ends(with: ".md") }
        guard isAny, let site else { return [] }
        return site.filesBesideIssues(where: changes.touch).map {
            ChangedFile(path: basePath + $0.path.urlPath, now: basePath + $0.path.urlPath)
        }
    }
}
