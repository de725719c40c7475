/// Which addresses of the Internet Protocol belong to nobody else: this machine's, those of private networks and such as are no
/// host's at all. Whoever writes an issue must not have the machine that checks it ask its neighbours.
///
/// Source: IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890).
enum PrivateNetwork {
    /// Networks of IPv4: the first bytes, and how many bits count.
    private static let networks: [(bytes: [UInt8], bits: Int)] = [
        ([0], 8), ([10], 8), ([100, 64], 10), ([127], 8), ([169, 254], 16), ([172, 16], 12), ([192, 0, 0], 24),
        ([192, 0, 2], 24), ([192, 168], 16), ([198, 18], 15), ([198, 51, 100], 24), ([203, 0, 113], 24), ([224], 3),
    ]

    /// Whether an address of 4 or 16 bytes is one.
    static func contains(_ address: [UInt8]) -> Bool {
        address.count == 4 ? networks.contains { begins(address, $0.bytes, $0.bits) } : containsVersion6(address)
    }

    private static func containsVersion6(_ address: [UInt8]) -> Bool {
        guard address.count == 16 else { return true }
        let zeros = [UInt8](repeating: 0, count: 10)
        // IPv4 in IPv6, and what translates to it (RFC 6052).
        if address.starts(with: zeros + [0xFF, 0xFF]) || address.starts(with: [0, 0x64, 0xFF, 0x9B] + zeros.prefix(8)) {
            return contains(Array(address[12...]))
        }
        // 6to4 holds an address of IPv4, too.
        if address.starts(with: [0x20, 0x02]) { return contains(Array(address[2..<6])) }
        // Only 2000::/3 is given to anybody; 2001:db8::/32 and Teredo are not.
        if !begins(address, [0x20], 3) { return true }
        return address.starts(with: [0x20, 0x01, 0x0D, 0xB8]) || address.starts(with: [0x20, 0x01, 0, 0])
    }

    private static func begins(_ address: [UInt8], _ network: [UInt8], _ bits: Int) -> Bool {
        (0..<bits).allSatisfy { bit in
            let mask = UInt8(0x80) >> (bit % 8)
            let wanted = bit / 8 < network.count ? network[bit / 8] : 0
            return address[bit / 8] & mask == wanted & mask
        }
    }
}
