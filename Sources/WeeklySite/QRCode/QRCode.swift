/// A QR code of a text (ISO/IEC 18004:2015): byte mode, error correction level M, versions 1 to 20.
struct QRCode {
    /// How many modules stand beside each other.
    let size: Int
    private let modules: [Bool]

    /// Nil for what is longer than 666 bytes of UTF-8.
    init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard let version = QRVersion.smallest(holding: bytes.count) else { return nil }
        let codewords = QRCodewords.all(of: bytes, version)
        let drawn = QRSymbol(version, codewords)
        let best = QRMask.all.map { drawn.masked(by: $0) }.min { $0.penalty < $1.penalty } ?? drawn
        size = version.size
        modules = best.modules
    }

    /// Whether a module is dark.
    func isDark(_ row: Int, _ column: Int) -> Bool { modules[row * size + column] }
}
