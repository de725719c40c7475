import Foundation

@testable import WeeklySite

/// Searches in the files of a site as search.js does, so that tests can hold what was written against what it was made of.
struct SearchReader {
    struct Found: Hashable {
        let path: String
        let kind: String
        let anchor: String?
        let title: String
        let text: String
    }

    private struct Manifest: Decodable {
        let version: String
        let terms: [String]
        let texts: [Int]
    }

    private let manifest: Manifest
    private let terms: [[(term: String, documents: [Int])]]
    let documents: [Found]

    init(_ files: SearchFiles, _ layout: SearchLayout) throws {
        manifest = try JSONDecoder().decode(Manifest.self, from: Data(files.manifest()))
        terms = (0..<layout.termFileCount).map { Self.lines(files.terms($0)) }
        var documents: [Found] = []
        for number in 0..<layout.textFileCount {
            let file = try Self.documents(of: files.texts(number))
            guard file.count == manifest.texts[number] else { throw Broken() }
            documents += file
        }
        self.documents = documents
    }

    struct Broken: Error {}

    /// Documents that hold every term; an asterisk ends the beginning of a term.
    func candidates(_ terms: [String]) -> [Int] {
        let sets = terms.map { Set(lookUp($0)) }
        guard let first = sets.first else { return [] }
        return sets.dropFirst().reduce(first) { $0.intersection($1) }.sorted()
    }

    /// The candidates for a run of characters that are written without spaces.
    func candidates(dense run: String) -> [Int] {
        let characters = run.unicodeScalars.map(String.init)
        guard characters.count > 1 else { return candidates([run + "*"]) }
        return candidates(zip(characters, characters.dropFirst()).map { $0 + $1 })
    }

    var termFileSizes: [Int] { terms.map(\.count) }
    var isSorted: Bool {
        let all = terms.joined().map { Array($0.term.utf16) }
        return zip(all, all.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) }
    }

    private func lookUp(_ query: String) -> [Int] {
        let isPrefix = query.hasSuffix("*")
        let term = Array((isPrefix ? String(query.dropLast()) : query).utf16)
        let last = isPrefix ? term + Array("\u{FFFF}".utf16) : term
        let firsts = manifest.terms.map { Array($0.utf16) }
        let numbers = firsts.indices.filter { index in
            !last.lexicographicallyPrecedes(firsts[index])
                && (index + 1 == firsts.count || term.lexicographicallyPrecedes(firsts[index + 1]))
        }
        return numbers.flatMap { terms[$0] }.filter { line in
            isPrefix ? Array(line.term.utf16).starts(with: term) : Array(line.term.utf16) == term
        }.flatMap(\.documents)
    }

    private static func lines(_ bytes: [UInt8]) -> [(String, [Int])] {
        bytes.split(separator: UInt8(ascii: "\n")).map { line in
            let parts = line.split(separator: UInt8(ascii: " "))
            return (String(decoding: parts[0], as: UTF8.self), decoded(Array(parts[1])))
        }
    }

    private static func decoded(_ postings: [UInt8]) -> [Int] {
        var rest = postings
        var documents: [Int] = []
        while !rest.isEmpty {
            let (number, length) = VariableLengthInteger.first(of: rest.span, at: 0)
            documents.append((documents.last ?? -1) + number + 1)
            rest.removeFirst(length)
        }
        return documents
    }

    private static func documents(of bytes: [UInt8]) throws -> [Found] {
        guard let issues = try JSONSerialization.jsonObject(with: Data(bytes)) as? [[Any]] else { throw Broken() }
        return try issues.flatMap { issue in
            guard issue.count == 4, let path = issue[0] as? String, let documents = issue[3] as? [[Any]] else {
                throw Broken()
            }
            return try documents.map { document in
                guard document.count == 4, let kind = document[0] as? String, let title = document[2] as? String,
                    let text = document[3] as? String
                else { throw Broken() }
                return Found(path: path, kind: kind, anchor: document[1] as? String, title: title, text: text)
            }
        }
    }
}

extension TermFile {
    /// A term as it is spelled.
    static func text(_ scalars: ArraySlice<UInt32>) -> String {
        String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
    }
}
