import Testing

@testable import WeeklyPreview

@Suite("The header Range")
struct ByteRangeTests {
    @Test(
        "One range is a part of the file",
        arguments: [
            ("bytes=0-0", 0..<1), ("bytes=0-9", 0..<10), ("bytes=0-", 0..<10), ("bytes=9-", 9..<10),
            ("bytes=3-5", 3..<6),
            ("bytes=-1", 9..<10), ("bytes=-10", 0..<10), ("bytes=-11", 0..<10),
            ("bytes=5-99999999999999999999", 5..<10),
            ("bytes=-99999999999999999999", 0..<10), ("BYTES=1-2", 1..<3), ("bytes=007-8", 7..<9),
        ])
    func part(header: String, range: Range<Int>) {
        #expect(ByteRange.of(header, length: 10) == .part(range))
    }

    @Test(
        "What is malformed, or asks for several ranges, or counts otherwise, is no range",
        arguments: [
            nil, "", "bytes", "bytes=", "bytes=-", "bytes=--1", "bytes=1", "bytes=a-", "bytes=-b", "bytes= 1-2",
            "bytes=1-2 ",
            "bytes=1-2,4-5", "bytes=5-4", "items=0-1", "bytes 0-1", "bytes=+1-2", "bytes=１-２",
        ] as [String?])
    func whole(header: String?) {
        #expect(ByteRange.of(header, length: 10) == .whole)
    }

    @Test(
        "What begins behind the end cannot be had",
        arguments: [("bytes=10-", 10), ("bytes=10-20", 10), ("bytes=-0", 10), ("bytes=0-", 0), ("bytes=-5", 0)])
    func unsatisfiable(header: String, length: Int) {
        #expect(ByteRange.of(header, length: length) == .unsatisfiable)
    }

    @Test("A part always lies in the file and is not empty")
    func staysInTheFile() {
        for (first, last, length) in [(0, 3), (2, 2), (5, 99), (7, 7)].flatMap({ pair in
            (0...8).map { (pair.0, pair.1, $0) }
        }) {
            guard case .part(let range) = ByteRange.of("bytes=\(first)-\(last)", length: length) else {
                #expect(first >= length)
                continue
            }
            #expect(range.lowerBound == first && range.upperBound <= length && !range.isEmpty)
        }
    }
}
