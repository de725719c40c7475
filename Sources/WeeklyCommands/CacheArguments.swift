internal import ArgumentParser
internal import Foundation
internal import WeeklyBuild
internal import WeeklyText

/// Where a command keeps what the next one need not do again.
struct CacheArguments: ParsableArguments {
    @Option(
        help: """
            The folder in which is kept what the next build need not do again; one for each site. (default: one of the site's own below \
            the user's cache directory)
            """)
    var cache: String?

    @Flag(help: "Read and make everything anew, and keep nothing.")
    var noCache = false

    func validate() throws {
        if noCache, cache != nil { throw ValidationError("--cache and --no-cache exclude each other") }
        if cache?.isEmpty ?? false { throw ValidationError("--cache must name a folder") }
    }

    /// Nil where nothing is kept: nobody wants it, there is no place for it, or the program cannot be told from others.
    ///
    /// - Parameter source: the site's folder.
    func cache(ofSite source: String) -> BuildCache? {
        guard !noCache, let program = ProgramIdentity.digest,
            let folder = cache ?? Self.standardFolder(usedBySite: source)
        else { return nil }
        return BuildCache(folder: folder, program: program)
    }

    private static func standardFolder(usedBySite source: String) -> String? {
        guard let (caches, site) = standardPlace(ofSite: source) else { return nil }
        caches.use(bySite: site)
        return caches.folder(ofSite: site)
    }

    /// Refuses a folder that is read or published.
    func check(source: String, output: String? = nil) throws {
        guard let cache, BuildCache.isRefused(cache, source: source, output: output) else { return }
        throw ValidationError(
            "--cache must lie neither in a folder that is read, such as content/, nor in the output folder")
    }

    /// The site's own folder below the user's cache directory: `$XDG_CACHE_HOME/sofaweekly` or `~/.cache/sofaweekly` (XDG Base Directory
    /// Specification), `~/Library/Caches/sofaweekly` on macOS. Nil where there is no such directory, or no site.
    static func standardFolder(
        ofSite source: String, _ environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> String? {
        standardPlace(ofSite: source, environment).map { $0.folder(ofSite: $1) }
    }

    /// The caches of all sites of the user, and the path of a site without links.
    private static func standardPlace(
        ofSite source: String, _ environment: [String: String] = ProcessInfo.processInfo.environment
    ) -> (SiteCaches, site: String)? {
        guard let caches = userCaches(environment), let site = FileSystem.realPath(source) else { return nil }
        return (SiteCaches(in: PathText.join(caches, "sofaweekly")), site)
    }

    private static func userCaches(_ environment: [String: String]) -> String? {
        let home = environment["HOME"].flatMap(absolute)
        #if canImport(Darwin)
            return home.map { PathText.join($0, "Library/Caches") }
        #else
            return environment["XDG_CACHE_HOME"].flatMap(absolute) ?? home.map { PathText.join($0, ".cache") }
        #endif
    }

    /// The specification has relative paths ignored.
    private static func absolute(_ path: String) -> String? { path.begins(with: "/") ? path : nil }
}
