import Testing
import WeeklyBuild
import WeeklyModel
import WeeklySite

@testable import WeeklyPreview

@Suite("Files that a site copies")
struct CopiedFileTests {
    let site: SiteFixture
    let file: CopiedFile

    init() throws {
        site = try SiteFixture()
        let route = try #require(site.session().snapshot.site?[RoutePath("issues/bundle/附件.txt")])
        file = CopiedFile(path: "\(site.path)/content/issues/bundle/附件.txt", route: route)
    }

    private func ask(_ headers: [String: String] = [:], _ method: String = "GET") -> PreviewResponse {
        file.response(to: PreviewRequest(method, "/", host: nil, headers: headers))
    }

    @Test("A file is sent from disk, whole, with what a browser needs to ask for parts")
    func whole() {
        let response = ask()
        #expect(response.status == 200 && response.body == .file(path: file.path, range: 0..<10))
        #expect(response["accept-ranges"] == "bytes" && response["content-type"] == "text/plain; charset=utf-8")
        #expect(response["cache-control"] == "no-cache" && response["etag"] != nil)
    }

    @Test("Its tag follows its bytes: a file that is written anew has another")
    func tags() throws {
        let before = ask()["etag"]
        #expect(ask()["etag"] == before)
        try TestFiles.replace(file.path, with: "9876543210")
        #expect(ask()["etag"] != before)
    }

    @Test("A part is sent only as long as the file is the one that the browser has parts of")
    func parts() throws {
        let tag = try #require(ask()["etag"])
        #expect(ask(["range": "bytes=2-3"]).body == .file(path: file.path, range: 2..<4))
        #expect(ask(["range": "bytes=2-3", "if-range": tag])["content-range"] == "bytes 2-3/10")
        try TestFiles.replace(file.path, with: "shorter")
        #expect(ask(["range": "bytes=2-3", "if-range": tag]).body == .file(path: file.path, range: 0..<7))
        #expect(
            ask(["range": "bytes=8-9"]).status == 416 && ask(["range": "bytes=8-9"])["content-range"] == "bytes */7")
    }

    @Test("HEAD is never about a part, and a tag that is known needs no bytes")
    func methods() throws {
        #expect(ask(["range": "bytes=0-1"], "HEAD").status == 200)
        let tag = try #require(ask()["etag"])
        #expect(ask(["if-none-match": tag, "range": "bytes=0-1"]).status == 304)
    }

    @Test("A file that has gone meanwhile is not found, and its name is said")
    func gone() throws {
        try site.remove("content/issues/bundle/附件.txt")
        #expect(ask().status == 404 && ask().text.contains("附件.txt"))
    }
}
