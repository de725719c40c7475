internal import WeeklyModel

extension Day: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(position: year)
        writer.append(position: month)
        writer.append(position: day)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        let (year, month, day) = (try reader.position(), try reader.position(), try reader.position())
        guard let value = Day(year: year, month: month, day: day) else { throw DamagedCache() }
        self = value
    }
}

extension TimeOfDay: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(position: hour)
        writer.append(position: minute)
        writer.append(position: second)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        let (hour, minute, second) = (try reader.position(), try reader.position(), try reader.position())
        guard let value = TimeOfDay(hour: hour, minute: minute, second: second) else { throw DamagedCache() }
        self = value
    }
}

extension DateTime: Storable {
    /// Farther from UTC than anybody writes it: `+99:99`.
    private static let offsets = -1_000_000...1_000_000

    func store(in writer: inout CacheWriter) {
        writer.append(day)
        writer.append(time)
        writer.append(offset)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(day: reader.value(), time: reader.value(), offset: reader.value())
        guard Self.offsets.contains(offset) else { throw DamagedCache() }
    }
}

extension DayOrDateTime: Storable {
    func store(in writer: inout CacheWriter) {
        switch self {
        case .day(let day):
            writer.append(byte: 0)
            writer.append(day)
        case .dateTime(let dateTime):
            writer.append(byte: 1)
            writer.append(dateTime)
        }
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        switch try reader.byte() {
        case 0: self = .day(try reader.value())
        case 1: self = .dateTime(try reader.value())
        default: throw DamagedCache()
        }
    }
}
