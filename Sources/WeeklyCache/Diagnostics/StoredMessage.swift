internal import WeeklyDiagnostics

/// Its sentence and what stands in its gaps, so that it is said in whichever language afterwards, too.
extension Message: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(sentence)
        writer.append(arguments)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(reader.value(), reader.value())
    }
}

extension Message.Argument: Storable {
    func store(in writer: inout CacheWriter) {
        switch self {
        case .text(let text):
            writer.append(byte: 0)
            writer.append(text)
        case .message(let message):
            writer.append(byte: 1)
            writer.append(message)
        }
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        switch try reader.byte() {
        case 0: self = .text(try reader.value())
        case 1: self = try reader.nested { (reader) throws(DamagedCache) in .message(try reader.value()) }
        default: throw DamagedCache()
        }
    }
}
