internal import WeeklyModel

extension Holding: Numbered {
    var number: UInt8 {
        switch self {
        case .entries: 0
        case .quotes: 1
        case .events: 2
        case .releases: 3
        case .schedule: 4
        case .questions: 5
        case .tasks: 6
        case .reading: 7
        case .people: 8
        case .prose: 9
        }
    }

    init?(number: UInt8) {
        switch number {
        case 0: self = .entries
        case 1: self = .quotes
        case 2: self = .events
        case 3: self = .releases
        case 4: self = .schedule
        case 5: self = .questions
        case 6: self = .tasks
        case 7: self = .reading
        case 8: self = .people
        case 9: self = .prose
        default: return nil
        }
    }
}

extension NamedKind: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(name)
        writer.append(holding)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(name: reader.value(), holding: reader.value())
    }
}

extension Section.Kind: Storable {
    func store(in writer: inout CacheWriter) {
        switch self {
        case .events: writer.append(byte: 0)
        case .questions: writer.append(byte: 1)
        case .releases: writer.append(byte: 2)
        case .schedule: writer.append(byte: 3)
        case .reading: writer.append(byte: 4)
        case .contributors: writer.append(byte: 5)
        case .tasks: writer.append(byte: 6)
        case .quotes: writer.append(byte: 7)
        case .masthead: writer.append(byte: 8)
        case .other: writer.append(byte: 9)
        case .named(let kind): writer.append(10, kind)
        }
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        switch try reader.byte() {
        case 0: self = .events
        case 1: self = .questions
        case 2: self = .releases
        case 3: self = .schedule
        case 4: self = .reading
        case 5: self = .contributors
        case 6: self = .tasks
        case 7: self = .quotes
        case 8: self = .masthead
        case 9: self = .other
        case 10: self = .named(try reader.value())
        default: throw DamagedCache()
        }
    }
}
