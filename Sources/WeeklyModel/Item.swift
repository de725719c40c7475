/// One thing that an issue tells.
package struct Item: Sendable, Hashable {
    package enum Content: Sendable, Hashable {
        /// What no reader claims, in place.
        case prose(RichText)
        case event(Event)
        case question(Question)
        case release(Release)
        case scheduleEntry(ScheduleEntry)
        case article(Article)
        case task(StarterTask)
        case contributors(Contributors)
    }

    /// 1-based line in the source file, front matter counted.
    package let line: Int
    /// Fragment of its permalink, unique in the issue; made from what identifies the item, not from its position. Nil for prose.
    package let anchor: String?
    package let content: Content

    package init(line: Int, anchor: String?, content: Content) {
        self.line = line
        self.anchor = anchor
        self.content = content
    }
}

package struct Person: Sendable, Hashable {
    package var name: String?
    /// Without `@`.
    package var handle: String?
    package var url: String?
    package var bio: String?

    package init(name: String? = nil, handle: String? = nil, url: String? = nil, bio: String? = nil) {
        self.name = name
        self.handle = handle
        self.url = url
        self.bio = bio
    }
}

/// News of the community itself: a new committer, an award.
package struct Event: Sendable, Hashable {
    package var headline: String
    package var people: [Person]
    package var project: NamedLink?
    package var html: String

    package init(headline: String, people: [Person] = [], project: NamedLink? = nil, html: String) {
        self.headline = headline
        self.people = people
        self.project = project
        self.html = html
    }
}

/// A reader's question, or a GitHub issue, with its answers and follow-ups.
///
/// `lead`, the turns and `closing`, one after the other, are all that the editor wrote, but for the marks that say who
/// speaks ("A：").
package struct Question: Sendable, Hashable {
    package enum Speaker: String, Sendable, Hashable {
        case asker, answerer
    }

    package struct Turn: Sendable, Hashable {
        package var speaker: Speaker
        package var content: RichText

        package init(_ speaker: Speaker, _ content: RichText) {
            self.speaker = speaker
            self.content = content
        }
    }

    /// As written, without punctuation: `1`.
    package var number: String?
    /// Without `@`.
    package var asker: String?
    package var githubIssue: Int?
    /// The line that announces it, as written: **1、@小王 提问：**
    package var lead: RichText
    package var turns: [Turn]
    package var project: NamedLink?
    /// The line at the end that names the project, and what follows it, as written.
    package var closing: RichText

    package init(
        number: String? = nil, asker: String? = nil, githubIssue: Int? = nil, lead: RichText, turns: [Turn],
        project: NamedLink? = nil, closing: RichText = .empty
    ) {
        self.number = number
        self.asker = asker
        self.githubIssue = githubIssue
        self.lead = lead
        self.turns = turns
        self.project = project
        self.closing = closing
    }
}

/// A new version of a project.
package struct Release: Sendable, Hashable {
    package struct Change: Sendable, Hashable {
        package var content: RichText
        /// Such as "Bug Fix".
        package var group: String?

        package init(_ content: RichText, group: String? = nil) {
            self.content = content
            self.group = group
        }
    }

    package var project: NamedLink
    /// As written: `v5.7.0`.
    package var versions: [String]
    package var changes: [Change]
    /// The release report.
    package var url: String?

    package init(project: NamedLink, versions: [String], changes: [Change] = [], url: String? = nil) {
        self.project = project
        self.versions = versions
        self.changes = changes
        self.url = url
    }
}

/// One entry of the schedule: a livestream, a talk or meetup, a community meeting.
package struct ScheduleEntry: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable {
        case livestream, meetup, meeting
    }

    package var kind: Kind
    package var title: String
    package var start: DayOrDateTime?
    package var end: DayOrDateTime?
    package var speakers: [Person]
    /// A physical place; nil for online.
    package var location: String?
    /// Where to sign up, watch or join; of a review, the recording.
    package var url: String?
    /// Whether it tells of something that has been.
    package var isReview: Bool

    package init(
        kind: Kind, title: String, start: DayOrDateTime? = nil, end: DayOrDateTime? = nil, speakers: [Person] = [],
        location: String? = nil, url: String? = nil, isReview: Bool = false
    ) {
        self.kind = kind
        self.title = title
        self.start = start
        self.end = end
        self.speakers = speakers
        self.location = location
        self.url = url
        self.isReview = isReview
    }
}

/// A recommended article.
package struct Article: Sendable, Hashable {
    package var title: String
    package var url: String
    package var image: String?

    package init(title: String, url: String, image: String? = nil) {
        self.title = title
        self.url = url
        self.image = image
    }
}

/// A task for newcomers.
package struct StarterTask: Sendable, Hashable {
    package enum Level: String, Sendable, Hashable, CaseIterable {
        case easy = "Easy"
        case medium = "Medium"
        case hard = "Hard"
    }

    package var project: NamedLink?
    package var level: Level?
    package var text: String
    package var url: String?

    package init(project: NamedLink? = nil, level: Level? = nil, text: String, url: String? = nil) {
        self.project = project
        self.level = level
        self.text = text
        self.url = url
    }
}

/// This week's contributors: named people, a picture, or both.
package struct Contributors: Sendable, Hashable {
    package var people: [Person]
    package var html: String

    package init(people: [Person], html: String) {
        self.people = people
        self.html = html
    }
}
