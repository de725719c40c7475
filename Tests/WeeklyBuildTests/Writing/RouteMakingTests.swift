import Synchronization
import Testing
import WeeklyDiagnostics
import WeeklyModel
import WeeklyText

@testable import WeeklyBuild
@testable import WeeklySite

@Suite("Files that are copied")
struct RouteMakingTests {
    let fixture: CommitFixture

    init() throws {
        fixture = try CommitFixture()
    }

    private func copy(_ text: String, fingerprint: String? = nil) throws -> RouteMaking.Outcome? {
        try fixture.folder.write(text, to: "source")
        let route = Route(
            path: RoutePath("file.bin"), origin: .file("content/file.bin"), isPage: false,
            content: .copied(from: fixture.folder.path("source"), fingerprint: fingerprint))
        let making = RouteMaking(
            routes: [route], output: fixture.output, staging: fixture.staging, kept: nil, progress: nil)
        return making.results(jobs: 1).first?.outcome
    }

    @Test(
        "A file is copied byte for byte, however many pieces it has",
        arguments: [0, 1, FileReader.pieceBytes - 1, FileReader.pieceBytes, FileReader.pieceBytes + 1, 200_000])
    func pieces(count: Int) throws {
        let text = String((0..<count).map { Character(Unicode.Scalar(UInt8(32 + $0 % 90))) })
        guard case .staged(isNew: true, _)? = try copy(text) else { return #expect(Bool(false), "not staged") }
        #expect(try fixture.staging.folder.read(Staging.name(0)) == Array(text.utf8))
    }

    @Test("One that the output holds already is not copied; one that differs in its last byte, or its length, is")
    func unchanged() throws {
        let text = String(repeating: "字", count: 50_000)
        try fixture.folder.write(text, to: "out/file.bin")
        if case .staged? = try copy(text) { #expect(Bool(false), "copied again") }
        for other in [String(text.dropLast()) + "海", text + "x", String(text.dropLast()), ""] {
            guard case .staged(isNew: false, _)? = try copy(other) else {
                return #expect(Bool(false), "\(other.count)")
            }
            try fixture.staging.folder.remove(Staging.name(0))
        }
    }

    @Test("One that pages name by its fingerprint must still have it")
    func fingerprint() throws {
        let bytes = Array("body {}".utf8)
        let now = Fingerprint.of(StableHash(of: bytes))
        guard case .staged? = try copy("body {}", fingerprint: now) else { return #expect(Bool(false), "refused") }
        guard case .failed(let problems)? = try copy("body { margin: 0 }", fingerprint: now) else {
            return #expect(Bool(false), "published")
        }
        #expect(problems.map(\.id) == [.unreadableFile] && problems.map(\.path) == ["content/file.bin"])
    }

    @Test("One that is missing is told by its own name, not by that of the output")
    func missing() throws {
        let route = Route(
            path: RoutePath("file.bin"), origin: .file("content/file.bin"), isPage: false,
            content: .copied(from: fixture.folder.path("nothing")))
        let making = RouteMaking(
            routes: [route], output: fixture.output, staging: fixture.staging, kept: nil, progress: nil)
        guard case .failed(let problems)? = making.results(jobs: 1).first?.outcome else {
            return #expect(Bool(false), "made of nothing")
        }
        #expect(problems.map(\.id) == [.unreadableFile] && problems.map(\.path) == ["content/file.bin"])
    }

    @Test("A route that takes long is begun first, and each has the result of its own", arguments: [1, 4])
    func longRoutes(jobs: Int) throws {
        let begun = Mutex([Int]())
        let routes = (0..<200).map { number in
            Route(
                path: RoutePath("\(number).txt"), origin: .program("a file"), isPage: false,
                content: .made {
                    begun.withLock { $0.append(number) }
                    return .success([UInt8](repeating: .space, count: number))
                }, isLong: number == 150)
        }
        let making = RouteMaking(
            routes: routes, output: fixture.output, staging: fixture.staging, kept: nil, progress: nil)
        let results = making.results(jobs: jobs)
        if jobs == 1 { #expect(begun.withLock { $0 } == [150] + (0..<150) + (151..<200)) }
        for (number, result) in results.enumerated() {
            guard case .staged(isNew: true, _) = result.outcome else { return #expect(Bool(false), "not staged") }
            #expect(try fixture.staging.folder.read(Staging.name(number))?.count == number)
        }
    }
}
