internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklySite
internal import WeeklyTemplates

/// What is wrong with files of the site that show it only when they are made.
enum RouteProblems {
    /// Each problem once, however many files have it, with the first of these files; sorted.
    ///
    /// - Parameter failures: what is wrong with each route, in their order.
    static func joined(_ failures: [[Diagnostic]], _ routes: [Route]) -> [Diagnostic] {
        var known: Set<Diagnostic> = []
        let first = failures.enumerated().flatMap { index, diagnostics in
            diagnostics.filter { known.insert($0).inserted }.map { ($0, index) }
        }
        // Those at one place whose notes alone are others stay in this order.
        return first.map { diagnostic, index in
            guard diagnostic.location != nil else { return diagnostic }
            return diagnostic.adding(
                .init("found while making /\(routes[index].path.urlPath) of \(routes[index].origin.wording)"))
        }.sorted()
    }

    /// Makes every file that can fail, keeps none, and tells what a build would find: sorted.
    ///
    /// - Parameter jobs: how many threads make files, at least 1.
    static func found(in site: Site, jobs: Int) -> [Diagnostic] {
        let unusable = OutputPath.problems(of: site.routes)
        guard unusable.isEmpty else { return unusable.sorted() }
        let routes = site.routes
        return joined(Parallel.map(routes.count, jobs: jobs) { problems(with: routes[$0]) }, routes)
    }

    private static func problems(with route: Route) -> [Diagnostic] {
        guard case .made(let make) = route.content, case .failure(let failure) = make() else { return [] }
        return failure.diagnostics
    }
}
