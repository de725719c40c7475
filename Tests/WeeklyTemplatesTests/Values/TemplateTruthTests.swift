import Testing
import WeeklyDiagnostics

@testable import WeeklyTemplates

@Suite("What values are")
struct TemplateTruthTests {
    @Test(
        "What would print nothing is false; all else is true, zero and an empty record too",
        arguments: [
            (.null, false), (false, false), (true, true), (0, true), (-1, true), ("", false), (" ", true), ([], false),
            ([.null], true), (.record([:]), true), (.html(HTML("")), false), (.html(HTML("<b>")), true),
        ] as [(TemplateValue, Bool)])
    func truth(value: TemplateValue, isTruthy: Bool) {
        #expect(value.isTruthy == isTruthy)
    }

    @Test(
        "Each says what it is in a message",
        arguments: [
            (.null, "null"), (true, "a boolean"), (1, "an integer"), ("a", "a string"), (.html(HTML("a")), "HTML"),
            ([], "a list"), (["a": 1], "a record"),
        ] as [(TemplateValue, String)])
    func kinds(value: TemplateValue, kind: String) {
        #expect(value.kind.text == kind)
    }

    @Test("Text and HTML of the same characters are not the same")
    func identity() {
        #expect(TemplateValue.string("a") != .html(HTML("a")))
        #expect(TemplateValue.integer(1) != .string("1") && TemplateValue.boolean(false) != .null)
        #expect(
            TemplateRecord([("a", 1), ("b", 2)]) != TemplateRecord([("b", 2), ("a", 1)]), "the order of keys counts")
    }

    @Test("Layering is the same however often it is done")
    func layering() {
        let (page, site): (TemplateRecord, TemplateRecord) = (["a": 1, "b": 2], ["b": 3, "c": 4])
        let layered = page.layered(over: site)
        #expect(layered.keys == ["b", "c", "a"])
        #expect(page.layered(over: layered) == layered)
        #expect(layered.layered(over: site) == layered)
        #expect(TemplateRecord().layered(over: site) == site && page.layered(over: TemplateRecord()) == page)
    }
}
