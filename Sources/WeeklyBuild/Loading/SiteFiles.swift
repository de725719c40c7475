/// The files that a site is made of, read or not.
package enum SiteFiles {
    /// Every file's stamp, by its path relative to the site's folder. What cannot be looked at is left out.
    package static func stamps(in root: String) -> [String: FileStamp] {
        var stamps: [String: FileStamp] = [:]
        for path in paths(in: root) {
            stamps[path] = try? FileSystem.stamp(of: PathText.join(root, path))
        }
        return stamps
    }

    private static func paths(in root: String) -> [String] {
        let folders = ["content", "templates", "static"].flatMap { folder in
            ((try? FolderListing.files(below: PathText.join(root, folder))) ?? []).map { "\(folder)/\($0)" }
        }
        return folders + [SiteFolder.configurationName]
    }
}
