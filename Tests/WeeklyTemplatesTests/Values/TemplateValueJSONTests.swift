import Testing
import WeeklyTemplates
import WeeklyText

@Suite("Values as JSON")
struct TemplateValueJSONTests {
    @Test("Each kind is what JSON has for it, and keys stand in their order")
    func kinds() {
        let value: TemplateValue = [
            "z": .null, "a": true, "n": 3, "text": "q\"", "html": .html(HTML("<b>x</b>")), "list": [1, "x", [:]],
        ]
        var json = JSONText()
        value.write(to: &json)
        #expect(
            json.text == #"{"z":null,"a":true,"n":3,"text":"q\"","html":"\u003cb>x\u003c/b>","list":[1,"x",{}]}"#)
    }
}
