internal import WeeklyDiagnostics
internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

/// The addresses of a document that rules look at, each with its place.
struct WrittenAddresses {
    private let file: SourceFile
    private let sieve: AddressSieve
    /// How far behind a place without a length an address is looked for.
    private static let near = 200

    init(in file: SourceFile, _ sieve: AddressSieve) {
        self.file = file
        self.sieve = sieve
    }

    /// In the order of their places. Of those that stand at the same place, such as in one block of HTML, each has the place of its own.
    func all(in parts: DocumentParts) -> [WrittenAddress] {
        var found: [WrittenAddress] = []
        parts.forEachAddress { address in
            if sieve.isForeign(address.text) { return }
            let place = place(of: address)
            let role: WrittenAddress.Role = address.isPicture ? .picture : address.isBare ? .bareLink : .link
            found.append(WrittenAddress(address.text, role, at: place ?? address.range, isExact: place != nil))
        }
        return found.count < 2 ? found : found.sorted { $0.range < $1.range }
    }

    /// The place of the address itself within its link: where its bytes stand last, behind the link's text; nil where they are
    /// written otherwise, or elsewhere.
    private func place(of address: DocumentParts.Address) -> SourceRange? {
        guard !address.text.isEmpty else { return nil }
        // A picture without words has no place of its own.
        let range =
            address.range.isEmpty
            ? SourceRange(address.range.lower, address.range.lower + Self.near + address.text.utf8.count)
            : address.range
        let written = file.slice(range)
        var rest = written[...]
        var last: Substring.Index?
        while let next = rest.firstBytes(of: address.text) {
            last = next.lowerBound
            rest = rest[next.upperBound...]
        }
        guard let last else { return nil }
        let start = address.range.lower + written.utf8.distance(from: written.startIndex, to: last)
        return SourceRange(start, start + address.text.utf8.count)
    }
}
