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
        array(texts) { $0.string($1) }
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
        array(people) { json, person in
            json.object { json in
                json.field("name", person.name)
                json.field("handle", person.handle)
                json.field("url", person.url)
                json.field("bio", person.bio)
            }
        }
    }
}
