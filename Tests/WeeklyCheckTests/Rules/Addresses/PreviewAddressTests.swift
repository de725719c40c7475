import Testing
import WeeklyDiagnostics

@Suite("Rule: links to the preview")
struct PreviewAddressTests {
    @Test("The fix leaves the path")
    func fixed() {
        let body = "[a](http://127.0.0.1:8080/issues/a/) ![b](http://localhost:8080/b.png) [c](http://localhost)\n"
        #expect(
            Checked.fixed("preview-address", .guess, body: body) == "[a](/issues/a/) ![b](/b.png) [c](/)\n")
    }

    @Test(
        "An address that stands in the text tells of a program",
        arguments: ["http://localhost:8080/\n", "<http://127.0.0.1:3000>\n", "`http://localhost`\n"])
    func others(body: String) {
        #expect(Checked.findings("preview-address", body: body) == [])
    }
}
