import Foundation
import Testing

@testable import WeeklyBuild

@Suite("Paths of a site as somebody gives them")
struct PathInSiteTests {
    @Test("They are relative to the site's folder, whatever way they go")
    func relative() throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "site/content/issues/a.md")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("site/content/issues/b.md"), withDestinationPath: "a.md")
        try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: "site")
        let site = folder.path("site")
        #expect(try PathInSite.relative(folder.path("site/content/issues/a.md"), to: site) == "content/issues/a.md")
        #expect(try PathInSite.relative(folder.path("link/content/../content"), to: site) == "content")
        #expect(try PathInSite.relative(folder.path("site/content/issues/b.md"), to: site) == "content/issues/b.md")
        #expect(try PathInSite.relative(folder.path("link/."), to: site) == "")
    }

    @Test("What is not there, and what lies elsewhere, is told")
    func failures() throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "site/a.md")
        try folder.write("", to: "site2/a.md")
        #expect(throws: PathInSite.Failure.missing) {
            try PathInSite.relative(folder.path("site/b.md"), to: folder.path("site"))
        }
        #expect(throws: PathInSite.Failure.outside) {
            try PathInSite.relative(folder.path("site2/a.md"), to: folder.path("site"))
        }
    }
}
