internal import WeeklyText

/// What happens when and where.
struct ScheduleWords: WordGroup {
    /// What names in front of a colon hold that are no labels.
    var notLabels = WordList()
    /// What labels of a title end with: `主题：`
    var titleLabels = WordList()
    /// What labels of a time end with: `直播时间：`
    var timeLabels = WordList()
    /// What labels of who speaks end with: `分享嘉宾：`
    var speakerLabels = WordList()
    /// What labels of a recording hold: `直播回放：`
    var recordingLabels = WordList()
    /// What labels of an address to go to hold: `报名链接：`
    var linkLabels = WordList()
    /// What labels of a place end with: `活动地点：`
    var placeLabels = WordList()
    /// What labels of the form end with: `活动形式：`
    var formLabels = WordList()
    /// What labels of what is talked about end with: `议程：`
    var agendaLabels = WordList()
    /// What stands in front of a meeting's address, and is no label otherwise.
    var addressLabels = WordList()
    /// What tells that such a label is one of a number, not of an address: `会议号：`
    var numberLabels = WordList()
    /// What heads a column that tells of who speaks.
    var bioColumns = WordList()
    /// What ends the head of a column of titles that is no label otherwise.
    var titleColumns = WordList()
    /// What tells of a meeting of the community.
    var meetings = WordList()
    /// What tells of a livestream.
    var streams = WordList()
    /// Places in the net.
    var net = WordList()
    /// What tells that something has been.
    var reviews = WordList()
    /// What the text of a link to a recording holds.
    var recordings = WordList()
    /// What stands between a name and that it has been: `SOFAChannel#9 直播回顾`
    var reviewEnds = WordList()
    /// What a sentence says that sends readers to an address.
    var pointers = WordList()
    /// What calls readers to come.
    var registrations = WordList()
    /// What headings say that call readers to come.
    var calls = WordList()
    /// What stands behind a meeting's name: `社区会议将于 4 月 19 日召开`
    var willBe = WordList()
    /// What a meeting's name ends with.
    var meetingEnds = WordList()
    /// What occasions are called at the end of their names: `Service Mesh Meetup#7`
    var occasions = WordList()
    /// What stands behind a city's name, with a mark or a space in front of that: `广州站`
    var cityStops = WordList()
    /// What stands behind a city's name and needs one of `cityGreeters` in front of that: `我们广州见`
    var cityGreetings = WordList()
    /// What stands in front of such a name.
    var cityGreeters = WordList()
    /// What stands behind a city's name and needs one of `cityPrepositions` in front of that: `在杭州举行`
    var cityVerbs = WordList()
    /// What stands in front of such a name.
    var cityPrepositions = WordList()
    /// What is no city and may stand there.
    var notCities = WordList()
    /// What the names of pictures hold that tell nothing.
    var pictureNames = WordList()
    /// What tells of a day by which something must be done.
    var deadlines = WordList()
    /// What stands in front of the day on which a call for papers and the like closes.
    var closings = WordList()
    /// What stands between the name of an event and its place: `Meetup at …`
    var places = WordList()
    /// What a place begins with that is in the net.
    var online = WordList()

    static let roles: [WordRole<Self>] = [
        WordRole("notLabels", \.notLabels),
        WordRole("titleLabels", \.titleLabels, isLowercase: true),
        WordRole("timeLabels", \.timeLabels, isLowercase: true),
        WordRole("speakerLabels", \.speakerLabels, isLowercase: true),
        WordRole("recordingLabels", \.recordingLabels, isLowercase: true),
        WordRole("linkLabels", \.linkLabels, isLowercase: true),
        WordRole("placeLabels", \.placeLabels, isLowercase: true),
        WordRole("formLabels", \.formLabels, isLowercase: true),
        WordRole("agendaLabels", \.agendaLabels, isLowercase: true),
        WordRole("addressLabels", \.addressLabels),
        WordRole("numberLabels", \.numberLabels),
        WordRole("bioColumns", \.bioColumns),
        WordRole("titleColumns", \.titleColumns),
        WordRole("meetings", \.meetings),
        WordRole("streams", \.streams),
        WordRole("net", \.net),
        WordRole("reviews", \.reviews),
        WordRole("recordings", \.recordings),
        WordRole("reviewEnds", \.reviewEnds),
        WordRole("pointers", \.pointers),
        WordRole("registrations", \.registrations),
        WordRole("calls", \.calls),
        WordRole("willBe", \.willBe),
        WordRole("meetingEnds", \.meetingEnds),
        WordRole("occasions", \.occasions),
        WordRole("cityStops", \.cityStops),
        WordRole("cityGreetings", \.cityGreetings),
        WordRole("cityGreeters", \.cityGreeters),
        WordRole("cityVerbs", \.cityVerbs),
        WordRole("cityPrepositions", \.cityPrepositions),
        WordRole("notCities", \.notCities),
        WordRole("pictureNames", \.pictureNames, isLowercase: true),
        WordRole("deadlines", \.deadlines),
        WordRole("closings", \.closings),
        WordRole("places", \.places),
        WordRole("online", \.online),
    ]
}
