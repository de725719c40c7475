internal import WeeklyText

extension BuildCache {
    /// Whether a folder is none for a cache: what lies in it would be read or published.
    ///
    /// - Parameters:
    ///   - source: the site's folder.
    ///   - output: the folder that the site is written to; nil for none.
    package static func isRefused(_ folder: String, source: String, output: String?) -> Bool {
        let cache = OutputFolder(folder)
        if cache.overlap(withSource: source) != nil { return true }
        guard let output = output.map({ OutputFolder($0).path }) else { return false }
        return cache.path.hasBytes(of: output) || PathText.isBelow(cache.path, output)
    }
}
