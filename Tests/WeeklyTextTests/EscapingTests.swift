import Testing
import WeeklyText

@Suite("Escaping")
struct EscapingTests {
    @Test("Text is fit for content and attributes in double quotes; marks behind a bracket do not hide it")
    func html() {
        #expect(HTMLEscaping.escaped("a<b>&\"'字") == "a&lt;b&gt;&amp;&quot;'字")
        #expect(HTMLEscaping.anywhere.escaped("'\"") == "&#39;&quot;")
        #expect(HTMLEscaping.brackets.escaped("<&>\u{600}<") == "&lt;&&gt;\u{600}&lt;")
        #expect(HTMLEscaping.escaped("<\u{301}") == "&lt;\u{301}" && HTMLEscaping.escaped("") == "")
    }

    @Test("Addresses keep what is encoded, and encode what no address may hold")
    func urls() {
        #expect(HTMLEscaping.escapedURL("/字 a\"'<&%20[") == "/%E5%AD%97%20a%22&#x27;%3C&amp;%20%5B")
        #expect(HTMLEscaping.escapedURL("https://e.org/?a=1#b") == "https://e.org/?a=1#b")
    }

    @Test(
        "Percent-encoding keeps what may stand there",
        arguments: [
            ("a/b-._~c", "a/b-._~c"), ("a b", "a%20b"), ("图", "%E5%9B%BE"), ("a&b", "a%26b"), ("?#%", "%3F%23%25"),
        ])
    func parts(text: String, encoded: String) {
        #expect(PercentEncoding.part(text) == encoded)
        #expect(PercentEncoding.decoded(encoded) == text)
    }

    @Test("A whole address keeps its query and what is encoded")
    func addresses() {
        #expect(PercentEncoding.address("https://e.org/图?a=%20&b#c d") == "https://e.org/%E5%9B%BE?a=%20&b#c%20d")
    }

    @Test("A percent sign without digits stands for itself, but not where it is strict; what is no UTF-8 is nothing")
    func decoding() {
        #expect(PercentEncoding.decoded("100%") == "100%" && PercentEncoding.decoded("%zz%41") == "%zzA")
        #expect(PercentEncoding.decoded("%+1") == "%+1" && PercentEncoding.decoded("%FF") == nil)
        #expect(PercentEncoding.strictlyDecoded("a%2".utf8) == nil && PercentEncoding.strictlyDecoded("%4".utf8) == nil)
        #expect(PercentEncoding.strictlyDecoded("%e5%9B%be".utf8) == Array("图".utf8))
    }

    @Test("Every text comes back from its encoding")
    func roundTrip() {
        for scalar in (0..<0x250).compactMap(Unicode.Scalar.init) {
            let text = "a\(scalar)%b"
            #expect(PercentEncoding.decoded(PercentEncoding.part(text)) == text)
        }
    }
}

@Suite("Names of ASCII characters")
struct ASCIITests {
    @Test("Classes are those of the standard library, for every byte")
    func classes() {
        for byte in UInt8.min...UInt8.max {
            let character = byte < 0x80 ? Character(Unicode.Scalar(byte)) : nil
            #expect(byte.isASCIIDigit == (character?.isWholeNumber ?? false))
            #expect(byte.isASCIILetter == (character?.isLetter ?? false))
            #expect(byte.isASCIIUppercase == (character?.isUppercase ?? false))
            #expect(byte.isASCIILowercase == (character?.isLowercase ?? false))
            #expect(byte.isASCIIPunctuation == (character.map { $0.isPunctuation || $0.isSymbol } ?? false))
            #expect(byte.lowercasedASCII == (character?.lowercased().utf8.first ?? byte))
            #expect(byte.hexadecimalValue.map(Int.init) == character?.hexDigitValue)
        }
    }
}

@Suite("Searching what is sorted")
struct SortedSearchTests {
    @Test("The first of the second part is found, wherever the parts meet", arguments: 0...9)
    func partition(count: Int) {
        let numbers = Array(0..<count)
        for border in 0...count { #expect(numbers.partitioningIndex { $0 >= border } == border) }
        #expect(numbers[(count / 2)...].partitioningIndex { _ in true } == count / 2)
    }
}
