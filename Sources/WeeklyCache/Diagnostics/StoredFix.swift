internal import WeeklyDiagnostics

extension Edit: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(range)
        writer.append(replacement)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(reader.value(), to: reader.value())
    }
}

extension Fix.Safety: Numbered {
    var number: UInt8 {
        switch self {
        case .safe: 0
        case .guess: 1
        }
    }

    init?(number: UInt8) {
        switch number {
        case 0: self = .safe
        case 1: self = .guess
        default: return nil
        }
    }
}

extension Fix: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(wording)
        writer.append(safety)
        writer.append(edits)
    }

    /// One of words only has neither edits nor a safety of them.
    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        let (wording, safety): (Message, Safety?) = (try reader.value(), try reader.value())
        let edits: [Edit] = try reader.value()
        guard edits.isEmpty == (safety == nil) else { throw DamagedCache() }
        self = safety.map { Fix(wording, $0, edits: edits) } ?? Fix(wording)
    }
}
