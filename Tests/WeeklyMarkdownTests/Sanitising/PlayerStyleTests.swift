import Testing
import WeeklyDiagnostics
import WeeklyText

@testable import WeeklyMarkdown

@Suite("Players that are loaded by a click")
struct PlayerStyleTests {
    private static let youTube =
        "<iframe src=\"https://www.youtube.com/embed/abc?rel=0&amp;start=3\" title=\"讲座\"></iframe>"

    private static func clean(_ markdown: String, _ style: PlayerStyle) -> (markup: Markup, diagnostics: [Diagnostic]) {
        let file = SourceFile(path: "a.md", text: markdown)
        let (cleaned, diagnostics) = Sanitiser.clean(MarkdownParser.parse(file).0, in: file, players: style)
        return (HTMLRenderer.markup(of: cleaned.blocks), diagnostics)
    }

    @Test(
        "The link to what is played names the player, which has nothing of the author's address but a name",
        arguments: [
            ("https://www.youtube.com/embed/abc?rel=0", "https://www.youtube-nocookie.com/embed/abc?autoplay=1"),
            ("http://player.vimeo.com/video/12?h=1", "https://player.vimeo.com/video/12?dnt=1&amp;autoplay=1"),
            (
                "//player.bilibili.com/player.html?aid=1&bvid=BV1x&page=1",
                "https://player.bilibili.com/player.html?bvid=BV1x&amp;autoplay=1"
            ),
        ])
    func players(_ address: String, _ player: String) {
        for start in ["", "字 "] {
            let read = Self.clean("\(start)<iframe src=\"\(address)\"></iframe>", PlayerStyle(loadsOnClick: true))
            #expect(read.markup.html.contains(" class=\"player\" data-player=\"\(player)\">▶ "), "\(read.markup.html)")
            #expect(read.diagnostics.isEmpty)
            #expect(KnownPlayer.origins.contains { player.hasPrefix($0 + "/") })
            #expect(read.markup.marks.map(\.kind) == [.address])
        }
    }

    @Test(
        "Others are links, and are told",
        arguments: ["https://v.qq.com/x?vid=k0", "https://a.example/embed/1", "https://www.youtube.com/embed/x/y"])
    func others(_ address: String) {
        let read = Self.clean("<iframe src=\"\(address)\"></iframe>", PlayerStyle(loadsOnClick: true))
        #expect(!read.markup.html.contains("data-player") && read.diagnostics.map(\.id) == [.unsafeHTML])
    }

    @Test("A host is asked for a picture only where the site wants it; the author's own is shown in any case")
    func pictures() {
        let picture = "<img src=\"https://i.ytimg.com/vi/abc/hqdefault.jpg\""
        #expect(!Self.clean(Self.youTube, PlayerStyle(loadsOnClick: true)).markup.html.contains("ytimg"))
        #expect(Self.clean(Self.youTube, PlayerStyle(showsPictures: true)).markup.html.contains(picture))
        let both = Self.clean("字 " + Self.youTube, PlayerStyle(loadsOnClick: true, showsPictures: true)).markup.html
        #expect(both.contains(picture) && both.contains("data-player"))
        let own = "<video src=\"/b.mp4\" poster=\"/b.png\"></video>"
        #expect(Self.clean(own, PlayerStyle(showsPictures: true)).markup.html.contains("<img src=\"/b.png\""))
    }

    @Test("An author cannot name a player")
    func forged() {
        let html = Self.clean(
            "<a href=\"/x\" class=\"player\" data-player=\"https://a.example/\">字</a>", PlayerStyle(loadsOnClick: true)
        ).markup.html
        #expect(!html.contains("data-player"))
    }
}
