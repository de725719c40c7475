internal import WeeklyModel

extension Event: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(headline)
        writer.append(people)
        writer.append(project)
        writer.append(html)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(
            headline: reader.value(), people: reader.value(), project: reader.value(), html: reader.value())
    }
}

extension ScheduleEntry.Kind: Numbered {
    var number: UInt8 {
        switch self {
        case .livestream: 0
        case .meetup: 1
        case .meeting: 2
        case .deadline: 3
        }
    }

    init?(number: UInt8) {
        switch number {
        case 0: self = .livestream
        case 1: self = .meetup
        case 2: self = .meeting
        case 3: self = .deadline
        default: return nil
        }
    }
}

extension ScheduleEntry: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(kind)
        writer.append(title)
        writer.append(start)
        writer.append(end)
        writer.append(speakers)
        writer.append(location)
        writer.append(url)
        writer.append(isReview)
        writer.append(organiser)
        writer.append(group)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(
            kind: reader.value(), title: reader.value(), start: reader.value(), end: reader.value(),
            speakers: reader.value(), location: reader.value(), url: reader.value(), isReview: reader.value())
        organiser = try reader.value()
        group = try reader.value()
    }
}
