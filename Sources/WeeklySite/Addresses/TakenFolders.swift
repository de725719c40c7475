internal import WeeklyModel
internal import WeeklyText

/// The folders in which every site has a page of the program's own, so that no list of a kind can stand there.
package enum TakenFolders {
    /// Without a slash: `archive`.
    package static let names: [String] = [SitePaths.archive, SitePaths.search].compactMap { path in
        path.file.pathParts.first.map(String.init)
    }
}
