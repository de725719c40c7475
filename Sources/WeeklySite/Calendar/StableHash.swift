/// A number that stands for a text, the same on every run and machine.
enum StableHash {
    /// FNV-1a with 64 bits, as 16 hexadecimal digits.
    static func text(of text: String) -> String {
        let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
