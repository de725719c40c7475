internal import WeeklyText

/// What the JSON forms of items write alike: keys always stand there, with `null` where nothing is known.
extension JSONText {
    mutating func field(_ name: StaticString, _ value: String?) {
        key(name)
        string(value)
    }

    mutating func field(_ name: StaticString, _ value: Int) {
        key(name)
        integer(value)
    }

    mutating func field(_ name: StaticString, _ texts: [String]) {
        key(name)
        array(texts)
    }

    mutating func field(_ name: StaticString, _ link: NamedLink?) {
        key(name)
        guard let link else { return null() }
        object { json in
            json.field("name", link.name)
            json.field("url", link.url)
        }
    }

    mutating func field(_ name: StaticString, _ people: [Person]) {
        key(name)
        array { json in
            for person in people { json.object(person.writeFields) }
        }
    }
}

extension Person {
    fileprivate func writeFields(to json: inout JSONText) {
        json.field("name", name)
        json.field("handle", handle)
        json.field("url", url)
        json.field("bio", bio)
    }
}
