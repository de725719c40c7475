package import WeeklyText

/// The files that a site is made of, read or not.
package enum SiteFiles {
    /// Every file's stamp, by its path relative to the site's folder; of a link that is not followed its own. What cannot be
    /// looked at is left out.
    package static func stamps(in root: String) -> [ExactText: FileStamp] {
        var stamps: [ExactText: FileStamp] = [:]
        for folder in SiteFolder.watchedFolders(in: root) {
            // A file with definitions of links stands for itself.
            if (try? FileSystem.kind(of: PathText.join(root, folder))) == .file {
                stamps[folder] = try? FileSystem.stamp(of: PathText.join(root, folder))
                continue
            }
            guard let listing = try? SiteFolder.listing(of: folder, in: root) else { continue }
            for file in listing.files {
                stamps[PathText.join(folder, file)] = try? FileSystem.stamp(
                    of: PathText.join(root, PathText.join(folder, file)))
            }
            for link in listing.refused {
                let path = PathText.join(folder, link.path)
                stamps[path] = try? FileSystem.stamp(ofLink: PathText.join(root, path))
            }
        }
        let configuration = SiteFolder.configurationName
        stamps[configuration] = try? FileSystem.stamp(of: PathText.join(root, configuration))
        return stamps
    }
}
