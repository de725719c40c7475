import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklySite

@Suite("The table of routes")
struct RouteTableTests {
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 31)
        }
    }

    private static func route(
        _ path: String, _ origin: String = "content/a.md", standing: PlannedRoute.Standing = .asset
    ) -> PlannedRoute {
        PlannedRoute(RoutePath(path), .file(origin), standing, .kept(.carried([])))
    }

    private static func standing(_ path: String) -> PlannedRoute.Standing {
        path.hasSuffix("B") || path == "B/c" ? .redirect : .asset
    }

    @Test(
        "A former address is in the way of what is spelled otherwise by capital letters alone",
        arguments: [("Archive/index.html", "archive/index.html"), ("old/INDEX.html", "Old/index.html")])
    func cases(alias: String, path: String) {
        for (first, second) in [(alias, path), (path, alias)] {
            var table = RouteTable()
            let routes = [first, second].map { Self.route($0, $0, standing: $0 == alias ? .redirect : .list) }
            for route in routes { table.add(route) }
            #expect(!table.isClear)
            let (kept, diagnostics) = RouteCollisions.resolve(routes)
            #expect(kept.count == 2 && diagnostics.map(\.id) == [.duplicateURL] && diagnostics.first?.path == alias)
            table.remove(RoutePath(path))
            #expect(table.isClear)
        }
        // Neither is a former address.
        #expect(RouteCollisions.resolve([alias, path].map { Self.route($0, standing: .list) }).diagnostics == [])
    }

    @Test("After any additions and removals it knows whether any routes are in each other's way", arguments: 1...20)
    func conflicts(seed: UInt64) {
        var random = Numbers(state: seed)
        let paths = [
            "a", "a/b", "a/b/c", "a/index.html", "b", "b/c", "ab", "a-b/c", "期/刊", "期", "AB", "aB", "B/c", "b/C", "B/C",
        ]
        var table = RouteTable()
        var held: Set<String> = []
        for _ in 0..<60 {
            guard let path = paths.randomElement(using: &random) else { continue }
            if held.remove(path) != nil {
                table.remove(RoutePath(path))
            } else {
                held.insert(path)
                table.add(Self.route(path, standing: Self.standing(path)))
            }
            let (kept, diagnostics) = RouteCollisions.resolve(
                held.map { Self.route($0, "content/\($0)", standing: Self.standing($0)) })
            #expect(table.isClear == diagnostics.isEmpty, "\(held.sorted())")
            #expect(table.all.map(\.path).sorted() == kept.map(\.path))
        }
    }

    @Test("Of two routes with one path it keeps the first and says that there were two")
    func duplicates() {
        var table = RouteTable()
        table.add(Self.route("a", "first"))
        table.add(Self.route("a", "second"))
        #expect(table[RoutePath("a")]?.origin == .file("first") && table.duplicateCount == 1 && !table.isClear)
    }

    @Test("Of routes with one path the one that stands higher is kept, wherever it comes in the row")
    func standing() {
        let page = PlannedRoute(RoutePath("a"), .file("page"), .issue, .kept(.carried([])))
        #expect(RouteCollisions.resolve([Self.route("a", "asset"), page]).kept.map(\.origin) == [.file("page")])
    }
}
