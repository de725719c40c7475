import Testing
import WeeklyDiagnostics
import WeeklySite

@Suite("SVG pictures that do nothing")
struct SVGSafetyTests {
    private static let head =
        ##"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">"##

    private func problem(_ text: String) -> String? {
        SVGSafety.problem(in: Array(text.utf8))?.found.text
    }

    @Test(
        "What drawing programs write passes",
        arguments: [
            ##"<rect width="3" height='4' fill="#fff"/>"##,
            ##"<g text-anchor="middle"><text x="1">订单 &amp; 1 &#60; 2</text></g>"##,
            ##"<defs><linearGradient id="a"><stop offset="0"/></linearGradient></defs><path d="M1 2z" fill="url(#a)"/>"##,
            ##"<use href="#a"/><use xlink:href="#a"/>"##, ##"<style>.a { fill: url("#a"); color: red }</style>"##,
            "<!-- a remark: javascript --><title>data &quot;x&quot;</title>",
            ##"<path style="fill:url( '#a' )" d=""/>"##,
            ##"<desc aria-label="C:\\data: x">正文</desc>"##, "<g>\n  <g/>\n</g >",
        ])
    func accepts(content: String) {
        #expect(problem("\(Self.head)\(content)</svg>\n") == nil)
        #expect(problem("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\(Self.head)\(content)</svg>") == nil)
    }

    @Test("What Inkscape adds to its files passes, as browsers do not read it")
    func inkscape() {
        #expect(
            problem(
                """
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg"
                  xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:version="1.3"
                  xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd">
                <sodipodi:namedview id="a" pagecolor="#fff"/><metadata><rdf:RDF
                  xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata></svg>
                """) == nil)
    }

    @Test(
        "Whatever runs, or leads out of the picture, does not",
        arguments: [
            "<script>alert(1)</script>", "<SCRIPT/>", ##"<script href="#a"/>"##, ##"<rect onload="x"/>"##,
            ##"<rect ONCLICK='x'/>"##,
            ##"<g><foreignObject><b/></foreignObject></g>"##, ##"<a href="javascript:x"><text/></a>"##, "<iframe/>",
            "<image/>",
            ##"<use href="https://example.org/#a"/>"##, ##"<use href="other.svg#a"/>"##,
            ##"<use href="data:image/svg+xml,x"/>"##,
            ##"<use xlink:href="javascript:x"/>"##, ##"<use href=" #a"/>"##, ##"<use href="&#106;avascript:x"/>"##,
            ##"<set attributeName="href" to="javascript:x"/>"##, ##"<animate attributeName="x"/>"##,
            ##"<g attributeName="x"/>"##,
            ##"<rect fill="url(https://example.org/a)"/>"##, ##"<rect style="fill:url('//x')"/>"##,
            ##"<g style="a:\75rl(x)"/>"##,
            "<style>@import 'x';</style>", "<style>a{b:url(x)}</style>", "<style>@imp<!-- -->ort 'x'</style>",
            "<style>@imp<g/>ort</style>", "<style>&#64;import</style>", "<style>a{b:image-set('x' 1x)}</style>",
            "<x:script xmlns:x='http://www.w3.org/2000/svg'/>",
            "<html:script xmlns:html='http://www.w3.org/1999/xhtml'/>",
            "<svg:script/>", "<g xmlns='http://www.w3.org/1999/xhtml'/>",
            "<rdf:script xmlns:rdf='http://www.w3.org/2000/svg'/>",
            "<title>&lol;</title>", "<![CDATA[<script>]]>", "<?xml-stylesheet href='x'?>", "<!DOCTYPE svg>",
            "<g xml:base='javascript:'/>", "<handler/>", "<video src='x'/>",
        ])
    func refuses(content: String) {
        #expect(problem("\(Self.head)\(content)</svg>") != nil)
    }

    @Test(
        "What is not put together as XML is, is refused",
        arguments: [
            "", "<g>", "</g>", "<g></svg>", "<rect a=b/>", "<rect a/>", "<rect a='1'b='2'/>", "<rect a='<'/>",
            "<rect a='",
            "<!-- ", "< g/>", "<g", "<g/", "<>",
        ])
    func malformed(content: String) {
        #expect(content.isEmpty || problem("\(Self.head)\(content)</svg>") != nil)
        #expect(problem("\(Self.head)\(content)") != nil)
    }

    @Test("A picture is UTF-8, begins with svg, and has nothing around it")
    func around() {
        let whole = "\(Self.head)</svg>"
        #expect(problem("\u{FEFF}\(whole)") == nil)
        #expect(problem("<!DOCTYPE svg [<!ENTITY a 'b'>]>\(whole)") == "a DOCTYPE or CDATA")
        #expect(problem("x\(whole)") != nil && problem("\(whole)x") != nil && problem("<html/>") == "an element html")
        #expect(problem("<?xml version='1.0' encoding='UTF-7'?>\(whole)") == "another encoding than UTF-8")
        let wide = whole.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        #expect(SVGSafety.problem(in: [0xFE, 0xFF] + wide)?.found == "bytes that are not UTF-8")
        #expect(SVGSafety.problem(in: Array("\(Self.head)<script/></svg>".utf8))?.offset == Self.head.utf8.count)
    }
}
