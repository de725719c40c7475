import Foundation
import Testing
import WeeklyDiagnostics
import WeeklyTemplates

/// The tests of the public Mustache specification, beside the package; all of them but lambdas.
@Suite("Mustache specification")
struct SpecificationTests {
    @Test(
        "Every test of the specification passes",
        .enabled(if: Specification.isPresent, "skipped: ../shared/spec/mustache is not beside the package"),
        arguments: Specification.files)
    func passes(file: String) throws {
        let suite = try Specification.read(file)
        #expect(!suite.tests.isEmpty)
        for test in suite.tests {
            let rendered = try render(test)
            #expect(rendered == test.expected, "\(file): \(test.name)")
        }
    }

    private func render(_ test: Specification.Test) throws -> String {
        var sources = [TemplateSource.named("test", test.template)]
        sources += (test.partials ?? [:]).sorted { $0.key < $1.key }.map { TemplateSource.named($0.key, $0.value) }
        let (library, diagnostics) = TemplateLibrary.compile(sources, strictness: .lenient)
        #expect(diagnostics.isEmpty, "\(test.name)")
        return String(decoding: try library.render("test", test.data.value), as: UTF8.self)
    }
}

/// Reads the specification's files.
enum Specification {
    struct Suite: Decodable {
        let tests: [Test]
    }

    struct Test: Decodable {
        let name: String
        let data: JSONData
        let template: String
        let partials: [String: String]?
        let expected: String
    }

    static let folder = URL(filePath: #filePath).appending(path: "../../../../../shared/spec/mustache").standardized

    static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

    static let files = [
        "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "~dynamic-names", "~inheritance",
    ]

    static func read(_ file: String) throws -> Suite {
        let data = try Data(contentsOf: folder.appending(path: "\(file).json"))
        return try JSONDecoder().decode(Suite.self, from: data)
    }
}

/// Any JSON as a value for templates; a decimal number becomes its text, since templates know integers only.
struct JSONData: Decodable {
    let value: TemplateValue

    init(from decoder: any Decoder) throws {
        let single = try decoder.singleValueContainer()
        if single.decodeNil() {
            value = .null
        } else if let flag = try? single.decode(Bool.self) {
            value = .boolean(flag)
        } else if let number = try? single.decode(Int.self) {
            value = .integer(number)
        } else if let number = try? single.decode(Double.self) {
            value = .string(String(number))
        } else if let text = try? single.decode(String.self) {
            value = .string(text)
        } else if let list = try? single.decode([JSONData].self) {
            value = .list(list.map(\.value))
        } else {
            let pairs = try single.decode([String: JSONData].self).sorted { $0.key < $1.key }
            value = .record(TemplateRecord(pairs.map { ($0.key, $0.value.value) }))
        }
    }
}
