/// The theme that the program carries: the files of the folders templates/ and static/ at the top of this project.
package enum DefaultTheme {
    /// A file of the theme.
    package struct File: Sendable {
        /// Relative to the folder that it is from.
        package let path: String
        /// The file's bytes as they are in this project.
        package let bytes: [UInt8]
    }

    /// The folder templates/. The build writes the files' bytes into `PackageResources`, under flattened names.
    package static let templates: [File] = [
        File(path: "alternates.html", bytes: PackageResources.alternates_html),
        File(path: "archive.html", bytes: PackageResources.archive_html),
        File(path: "base.html", bytes: PackageResources.base_html),
        File(path: "comments.html", bytes: PackageResources.comments_html),
        File(path: "entries.html", bytes: PackageResources.entries_html),
        File(path: "head.html", bytes: PackageResources.head_html),
        File(path: "home.html", bytes: PackageResources.home_html),
        File(path: "index.html", bytes: PackageResources.index_html),
        File(path: "issue-body.html", bytes: PackageResources.issue_body_html),
        File(path: "issue-list.html", bytes: PackageResources.issue_list_html),
        File(path: "issue.html", bytes: PackageResources.issue_html),
        File(path: "item-links.html", bytes: PackageResources.item_links_html),
        File(path: "languages.html", bytes: PackageResources.languages_html),
        File(path: "link.html", bytes: PackageResources.link_html),
        File(path: "list-head.html", bytes: PackageResources.list_head_html),
        File(path: "list-title.html", bytes: PackageResources.list_title_html),
        File(path: "listed-article.html", bytes: PackageResources.listed_article_html),
        File(path: "listed-entry.html", bytes: PackageResources.listed_entry_html),
        File(path: "listed-event.html", bytes: PackageResources.listed_event_html),
        File(path: "listed-question.html", bytes: PackageResources.listed_question_html),
        File(path: "listed-quote.html", bytes: PackageResources.listed_quote_html),
        File(path: "listed-release.html", bytes: PackageResources.listed_release_html),
        File(path: "listed-task.html", bytes: PackageResources.listed_task_html),
        File(path: "months.html", bytes: PackageResources.months_html),
        File(path: "more.html", bytes: PackageResources.more_html),
        File(path: "neighbours.html", bytes: PackageResources.neighbours_html),
        File(path: "not-found.html", bytes: PackageResources.not_found_html),
        File(path: "page.html", bytes: PackageResources.page_html),
        File(path: "pagination.html", bytes: PackageResources.pagination_html),
        File(path: "project-events.html", bytes: PackageResources.project_events_html),
        File(path: "project-schedule.html", bytes: PackageResources.project_schedule_html),
        File(path: "project.html", bytes: PackageResources.project_html),
        File(path: "projects.html", bytes: PackageResources.projects_html),
        File(path: "question.html", bytes: PackageResources.question_html),
        File(path: "questions.html", bytes: PackageResources.questions_html),
        File(path: "quotes.html", bytes: PackageResources.quotes_html),
        File(path: "reading.html", bytes: PackageResources.reading_html),
        File(path: "redirect.html", bytes: PackageResources.redirect_html),
        File(path: "releases.html", bytes: PackageResources.releases_html),
        File(path: "schedule-entry.html", bytes: PackageResources.schedule_entry_html),
        File(path: "schedule-month.html", bytes: PackageResources.schedule_month_html),
        File(path: "schedule.html", bytes: PackageResources.schedule_html),
        File(path: "search.html", bytes: PackageResources.search_html),
        File(path: "section.html", bytes: PackageResources.section_html),
        File(path: "tag.html", bytes: PackageResources.tag_html),
        File(path: "tasks.html", bytes: PackageResources.tasks_html),
        File(path: "tellings.html", bytes: PackageResources.tellings_html),
        File(path: "text-head.html", bytes: PackageResources.text_head_html),
    ]

    /// The folder static/.
    package static let files: [File] = [
        File(path: "code.css", bytes: PackageResources.code_css),
        File(path: "icon.svg", bytes: PackageResources.icon_svg),
        File(path: "math.css", bytes: PackageResources.math_css),
        File(path: "outline.js", bytes: PackageResources.outline_js),
        File(path: "players.css", bytes: PackageResources.players_css),
        File(path: "players.js", bytes: PackageResources.players_js),
        File(path: "search.js", bytes: PackageResources.search_js),
        File(path: "site.js", bytes: PackageResources.site_js),
        File(path: "style.css", bytes: PackageResources.style_css),
    ]
}
