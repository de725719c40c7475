internal import WeeklyModel

extension WrittenAddress.Role: Numbered {
    var number: UInt8 {
        switch self {
        case .link: 0
        case .bareLink: 1
        case .picture: 2
        case .cover: 3
        }
    }

    init?(number: UInt8) {
        switch number {
        case 0: self = .link
        case 1: self = .bareLink
        case 2: self = .picture
        case 3: self = .cover
        default: return nil
        }
    }
}

extension WrittenAddress: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(text)
        writer.append(role)
        writer.append(range)
        writer.append(isExact)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(reader.value(), reader.value(), at: reader.value(), isExact: reader.value())
    }
}
