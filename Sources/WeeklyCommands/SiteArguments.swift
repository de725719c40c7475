internal import ArgumentParser
internal import WeeklyBuild
internal import WeeklyModel

/// Which site a command reads, at what time and with how many threads.
struct SiteArguments: ParsableArguments {
    @Option(help: "The folder that holds sofaweekly.yml.")
    var source = "."

    @Option(
        help: """
            The time that counts as now, such as 2026-11-20T17:00:00+08:00. (default: SOURCE_DATE_EPOCH, else the clock)
            """)
    var now: BuildTime?

    @Option(help: "How many threads read and make files. (default: one a processor)")
    var jobs: Int?

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1") }
    }

    /// The time that the arguments or the environment name; nil where neither does, so that the clock counts.
    func fixedTime() throws -> BuildTime? { try now ?? BuildTime.ofEnvironment() }

    /// The time that counts as now: seconds since 1970-01-01T00:00:00Z.
    func time() throws -> Int { try (fixedTime() ?? .ofClock()).secondsSinceEpoch }

    /// What a reader of the site has to know.
    ///
    /// - Parameters:
    ///   - root: the site's folder.
    ///   - address: replaces the configuration's `base_url`.
    func options(
        root: String? = nil, address: SiteAddress? = nil, publication: Publication
    ) -> SiteLoader.Options {
        SiteLoader.Options(
            root: root ?? source, address: address, publication: publication, jobs: jobs ?? Processors.count)
    }
}
