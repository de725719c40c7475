internal import WeeklyText

/// The caches of a user's sites, each in a folder that is named after its site's. Those of sites that are gone go when one of another site
/// is made.
package struct SiteCaches {
    /// The file of a cache in which stands whose it is.
    private static let siteName = "site"

    private let folder: String

    /// - Parameter folder: that which the caches are in.
    package init(in folder: String) {
        self.folder = folder
    }

    /// The folder of a site's cache.
    ///
    /// - Parameter site: the path of the site's folder without links.
    package func folder(ofSite site: String) -> String { PathText.join(folder, Self.name(ofSite: site)) }

    private static func name(ofSite site: String) -> String { StableHash(of: site).hexadecimal }

    /// Takes down whose cache one is. Where that was not known yet, the cache is new, and those of sites that are gone are removed.
    package func use(bySite site: String) {
        let cache = folder(ofSite: site)
        guard (try? FileSystem.entry(at: PathText.join(cache, Self.siteName))) == nil,
            BuildCache.write(Array(site.utf8), as: Self.siteName, in: cache)
        else { return }
        removeThoseOfGoneSites()
    }

    private func removeThoseOfGoneSites() {
        guard let folder = try? OpenFolder.open(folder) else { return }
        for name in (try? folder.names()) ?? [] where isOfGoneSite(name, in: folder) {
            // What cannot be removed takes room, and no more.
            _ = try? folder.removeTree(name.characters)
        }
    }

    /// Whether a folder is the cache of a site, and that is not there. Nothing else is named after what stands in it.
    private func isOfGoneSite(_ name: FileName, in folder: OpenFolder) -> Bool {
        guard let cache = try? folder.folder(name.characters), let bytes = try? cache.read(Self.siteName),
            let site = String(validating: bytes, as: UTF8.self), name.text == Self.name(ofSite: site)
        else { return false }
        do throws(FileError) {
            return try FileSystem.entry(at: site) == nil
        } catch {
            return false
        }
    }
}
