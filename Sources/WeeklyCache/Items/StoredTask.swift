internal import WeeklyModel

extension StarterTask.Level: Numbered {
    var number: UInt8 {
        switch self {
        case .easy: 0
        case .medium: 1
        case .hard: 2
        }
    }

    init?(number: UInt8) {
        switch number {
        case 0: self = .easy
        case 1: self = .medium
        case 2: self = .hard
        default: return nil
        }
    }
}

extension StarterTask: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(project)
        writer.append(level)
        writer.append(text)
        writer.append(url)
        writer.append(group)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(
            project: reader.value(), level: reader.value(), text: reader.value(), url: reader.value())
        group = try reader.value()
    }
}
