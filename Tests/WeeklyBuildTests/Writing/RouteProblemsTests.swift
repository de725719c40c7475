import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyBuild
@testable import WeeklySite

@Suite("What is wrong with files that are made")
struct RouteProblemsTests {
    @Test("Problems at one place that differ by their notes alone are told in the order of the files that show them")
    func order() {
        let file = SourceFile(path: "templates/base.html", text: "{{nothing}}")
        let routes = ["a", "b", "c", "d", "e", "f"].map { name in
            Route(path: RoutePath("\(name).html"), origin: .file(name), isPage: true, content: .carried([]))
        }
        let failures = routes.map { route in
            [
                Diagnostic(
                    .unreadableFile, "this file", at: SourceRange(2, 9), in: file,
                    notes: [.init("found while making /\(route.path.file) of \("x")")])
            ]
        }
        let joined = RouteProblems.joined(failures + failures, routes + routes)
        #expect(joined.map { $0.notes.first?.message } == failures.map { $0.first?.notes.first?.message })
    }
}
