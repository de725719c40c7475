import Testing
import WeeklyDiagnostics
import WeeklyModel

@testable import WeeklyReader

@Suite("The pictures by which a site is known")
struct PictureSettingsTests {
    private static func read(_ text: String) -> (pictures: SitePictures?, diagnostics: [Diagnostic]) {
        let file = SourceFile(path: "sofaweekly.yml", text: "title: T\nbase_url: https://e.org/\n" + text)
        let (configuration, diagnostics) = ConfigurationReader.read(file)
        return (configuration?.pictures, diagnostics)
    }

    @Test("They are paths of the site or whole addresses")
    func addresses() throws {
        let read = Self.read("logo: /logo.svg\nfavicon: favicon.ico\nsocial_image: https://cdn.example/a.png\n")
        let pictures = try #require(read.pictures)
        #expect(pictures.all == ["/logo.svg", "favicon.ico", "https://cdn.example/a.png"])
        #expect(Self.read("").pictures?.all == [])
    }

    @Test(
        "What no browser shows as a picture of the site is an error",
        arguments: [
            "logo: javascript:alert(1)", "favicon: data:image/png;base64,AA", "social_image: mailto:a@e.org",
            "logo: [a]",
        ])
    func wrong(text: String) {
        let read = Self.read(text + "\n")
        #expect(read.pictures == nil && read.diagnostics.count == 1)
    }
}
