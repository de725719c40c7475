import Testing
import WeeklyText

@Suite("HTML with marks")
struct MarkupTests {
    private static let link = Markup(html: "<a href=\"/x\">字</a>", marks: [.init(.address, 9..<11)])

    @Test("A mark's text is cut out of the HTML by bytes")
    func text() throws {
        let mark = try #require(Self.link.marks.first)
        #expect(Self.link.text(at: mark) == "/x")
        let late = Markup(html: "字é<p id=\"甲乙\">", marks: [.init(.id, 12..<18)])
        #expect(late.text(at: late.marks[0]) == "甲乙")
        #expect(mark.range == 9..<11 && mark.kind == .address)
    }

    @Test("What is put together keeps its marks where they stand now")
    func sum() {
        var sum = Markup(html: "字") + Self.link + .empty + Self.link
        #expect(sum.html == "字<a href=\"/x\">字</a><a href=\"/x\">字</a>")
        #expect(sum.marks.map { sum.text(at: $0) } == ["/x", "/x"])
        sum.append(Self.link)
        #expect(sum.marks.count == 3 && sum.marks.last.map { sum.text(at: $0) } == "/x")
        #expect((Markup.empty + .empty).isEmpty)
    }

    @Test("Equal is what has the same HTML")
    func equality() {
        #expect(Markup(html: Self.link.html) == Self.link && Markup(html: "") == .empty)
        #expect(Markup(html: "a") != Markup(html: "b"))
        #expect(Set([Self.link, Markup(html: Self.link.html)]).count == 1)
    }
}
