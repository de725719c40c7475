internal import WeeklyBuild
internal import WeeklyModel
internal import WeeklySite
internal import WeeklyText

extension SiteSnapshot {
    /// The files that are served as they are and that changed.
    func files(changedBy changes: FolderChanges, since previous: SiteSnapshot) -> [ChangedFile] {
        assetFiles(changedBy: changes, since: previous) + filesWithOneName(changedBy: changes)
    }

    private func assetFiles(changedBy changes: FolderChanges, since previous: SiteSnapshot) -> [ChangedFile] {
        assets.changed(since: previous.assets).compactMap { path in
            assets.routes[path].map {
                ChangedFile(path: basePath + RoutePath(path).urlPath, now: basePath + $0.urlPath)
            }
        }
    }

    /// Files beside issues keep their names, and so do those of static/ that no template asks for.
    private func filesWithOneName(changedBy changes: FolderChanges) -> [ChangedFile] {
        let isAny = changes.paths.contains { !$0.text.ends(with: ".md") }
        guard isAny, let site else { return [] }
        let own = site.ownFiles(where: changes.touch).filter { route in
            assets.routes.values.contains(route.path)
        }
        return (site.filesBesideIssues(where: changes.touch) + own).map {
            ChangedFile(path: basePath + $0.path.urlPath, now: basePath + $0.path.urlPath)
        }
    }
}
