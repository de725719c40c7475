import Foundation
import Testing
import WeeklyBuild
import WeeklyDiagnostics

/// Mistakes that editors make, each with what a build says of it: nothing of them passes in silence, and nothing of the text is lost.
@Suite("Mistakes that editors make")
struct MistakesTests {
    @Test("Each is said at its place", arguments: Mistake.all)
    func isSaid(mistake: Mistake) throws {
        let folder = try mistake.folder()
        let diagnostics = MadeSite.build(folder).diagnostics
        for saying in mistake.sayings {
            #expect(diagnostics.contains { saying.isSaid(by: $0) }, "\(saying) of \(diagnostics.map(Mistake.place))")
        }
    }

    @Test("What is written is on the page, unless the issue cannot be read", arguments: Mistake.all)
    func isShown(mistake: Mistake) throws {
        let folder = try mistake.folder()
        guard !mistake.isToldLoss, MadeSite.build(folder).summary != nil else { return }
        for (file, text) in mistake.files where file.hasPrefix("content/issues/") && file.hasSuffix(".md") {
            let page = try Mistake.text(ofPage: file, in: folder)
            #expect(Mistake.words(of: text).filter { !page.contains($0) } == [], "\(file)")
        }
    }

    @Test("There are at least ninety")
    func count() {
        #expect(Mistake.all.count >= 90)
        #expect(Set(Mistake.all.map(\.name)).count == Mistake.all.count)
    }
}
