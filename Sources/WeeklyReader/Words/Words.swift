internal import WeeklyModel
internal import WeeklyText

/// The words by which readers tell what is meant, of all languages that an issue may be written in.
///
/// Made once and handed to the readers. A class, so that handing it on counts one reference and copies none of its lists.
final class Words: Sendable {
    let articles: ArticleWords
    let dates: DateWords
    let events: EventWords
    let headings: HeadingWords
    let months: MonthWords
    let numbers: NumberWords
    let people: PeopleWords
    let projects: ProjectWords
    let questions: QuestionWords
    let releases: ReleaseWords
    let schedule: ScheduleWords
    let tasks: TaskWords
    let zones: ZoneWords

    /// What the marks of who speaks are made of.
    let speechLetters: Set<Unicode.Scalar>
    /// The names of levels with the levels.
    let levels: ValuedWords<StarterTask.Level>
    /// The names of months with their numbers.
    let monthNames: ValuedWords<Int>
    /// The names of time zones in capital letters with their hours ahead of UTC.
    let zoneNames: ValuedWords<Int>
    /// All other names of time zones, which have no letters of ASCII in front.
    let wideZones: [(hours: Int, names: WordList)]

    init(joining languages: [Language]) {
        articles = ArticleWords(joining: languages.map(\.articles))
        dates = DateWords(joining: languages.map(\.dates))
        events = EventWords(joining: languages.map(\.events))
        headings = HeadingWords(joining: languages.map(\.headings))
        months = MonthWords(joining: languages.map(\.months))
        numbers = NumberWords(joining: languages.map(\.numbers))
        people = PeopleWords(joining: languages.map(\.people))
        projects = ProjectWords(joining: languages.map(\.projects))
        questions = QuestionWords(joining: languages.map(\.questions))
        releases = ReleaseWords(joining: languages.map(\.releases))
        schedule = ScheduleWords(joining: languages.map(\.schedule))
        tasks = TaskWords(joining: languages.map(\.tasks))
        zones = ZoneWords(joining: languages.map(\.zones))
        let speech = Array(questions.askMarks) + Array(questions.answerMarks) + Array(questions.followUps)
        speechLetters = Set(speech.flatMap { String(decoding: $0, as: UTF8.self).unicodeScalars })
        monthNames = ValuedWords(Array(zip(1...12, months.all)))
        zoneNames = ValuedWords(zones.all)
        wideZones = zones.all.compactMap { hours, names in
            let wide = names.filter { $0.first?.isWide ?? false }
            return wide.isEmpty ? nil : (hours, WordList(wide.map(\.string)))
        }
        levels = ValuedWords([(.easy, tasks.easy), (.medium, tasks.medium), (.hard, tasks.hard)])
    }
}

/// The words of one natural language, or those that a site adds.
struct Language: Sendable {
    var articles = ArticleWords()
    var dates = DateWords()
    var events = EventWords()
    var headings = HeadingWords()
    var months = MonthWords()
    var numbers = NumberWords()
    var people = PeopleWords()
    var projects = ProjectWords()
    var questions = QuestionWords()
    var releases = ReleaseWords()
    var schedule = ScheduleWords()
    var tasks = TaskWords()
    var zones = ZoneWords()
}
