package import WeeklyDiagnostics

/// All rules, in the order in which docs/diagnostics.md has them.
package enum RuleList {
    /// Those that look at one issue.
    static let ofIssues: [any IssueRule.Type] = [
        ImprobableDate.self,
        CurlyQuotes.self,
        JoinedTags.self,
        EmptyDraft.self,
        RepeatedFrontMatter.self,
        MergeConflict.self,
        EmptyAddress.self,
        AddressWithoutScheme.self,
        MailWithoutScheme.self,
        SpoiledAddress.self,
        PreviewAddress.self,
        UnclosedFence.self,
        BrokenFence.self,
        AccidentalCode.self,
        BrokenHeading.self,
        GluedHeading.self,
        AccidentalHeading.self,
        BrokenTable.self,
        TextInTable.self,
        ShortRow.self,
        FullWidthMarks.self,
        WideSpace.self,
        OddSpace.self,
        LostMarks.self,
        UnportableEmphasis.self,
        ForeignSyntax.self,
        ControlCharacter.self,
        GarbledText.self,
        LeftoverNote.self,
        BrokenLink.self,
        EmptyHeading.self,
        EmptySection.self,
        HeadingJump.self,
        GluedList.self,
        MissingAlt.self,
        MismatchedLink.self,
        TrackingParameters.self,
        UndefinedReference.self,
        DuplicateDefinition.self,
        UnusedDefinition.self,
        QuestionWithoutAnswer.self,
        QuestionWithoutQuestion.self,
        QuestionWithoutAsker.self,
        QuestionNumbers.self,
        QuestionInAnswer.self,
        VersionMismatch.self,
        ScheduleWithoutDate.self,
        PastSchedule.self,
        EndBeforeStart.self,
        ImpossibleDay.self,
        ImpossibleTime.self,
        WeekdayMismatch.self,
        NearHeading.self,
        DuplicateLink.self,
    ]

    /// Those of them that ask for what only an issue has: a date that it is read by, and sections in which items are understood.
    private static let ofWeeklies: [any IssueRule.Type] = [
        ImprobableDate.self, JoinedTags.self, QuestionWithoutAnswer.self, QuestionWithoutQuestion.self,
        QuestionWithoutAsker.self, QuestionNumbers.self, QuestionInAnswer.self, VersionMismatch.self,
        ScheduleWithoutDate.self, PastSchedule.self, EndBeforeStart.self, ImpossibleDay.self, ImpossibleTime.self,
        WeekdayMismatch.self, NearHeading.self, DuplicateLink.self,
    ]

    /// Those that look at one page beside issues: what is true of any text.
    static let ofPages = ofIssues.filter { rule in !ofWeeklies.contains { $0 == rule } }

    /// Those that look at the whole newsletter.
    static let ofNewsletters: [any NewsletterRule.Type] = [
        DateMismatch.self,
        UnusualWeekday.self,
        LastYear.self,
        DateAhead.self,
        DuplicateTitle.self,
        DuplicateDate.self,
        MissingDescription.self,
        MissingCover.self,
        TagSpellings.self,
        RepeatedItem.self,
        ProjectMismatch.self,
    ]

    /// Those that hold an address against the site; the first that has something to say of it says it.
    static let ofAddresses: [any AddressRule.Type] = [
        LocalFile.self, FormerHost.self, MissingPicture.self, MissingPage.self, MissingAnchor.self,
    ]
}

extension DiagnosticID {
    /// What rules report.
    package static let ofRules: [DiagnosticID] =
        RuleList.ofIssues.map { $0.id } + RuleList.ofNewsletters.map { $0.id }
        + RuleList.ofAddresses.map { $0.id }
}
