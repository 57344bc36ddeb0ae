#include "models/output/meetingpaper.h"

#include <QCoreApplication>

#include "models/activities/activityrepository.h"
#include "models/base/localtime.h"
#include "models/meetings/agenda.h"
#include "models/meetings/attendance.h"
#include "models/meetings/proposal.h"
#include "models/output/papertable.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEmptyLines = 14;      // for people who were not expected
constexpr int kLeastEmptyLines = 28; // of a list without names: one page

QString tr(const char *text) { return QCoreApplication::translate("MeetingPaper", text); }

QString subtitleOf(const Activity &meeting)
{
    QStringList words{longDate(meeting.date), timeRange(meeting.start, meeting.end)};
    if (!meeting.whereText().isEmpty())
        words += meeting.whereText();
    return words.join(u" · "_s);
}

PaperTable agendaPaper(const Activity &meeting, const QList<Proposal> &ideas)
{
    PaperTable paper{.title = meeting.title, .subtitle = subtitleOf(meeting)};
    paper.columns = {{tr("From"), 18}, {tr("What"), 0, true}, {tr("Minutes"), 22}};
    const QList<AgendaItem> items = agendaFrom(meeting.agenda);
    const QList<QTime> times = agendaTimes(items, meeting.start);
    paper.lines += PaperTable::Line{tr("Agenda"), {}};
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString from = times.at(i).isValid() ? clockTime(times.at(i)) : QString();
        const QString minutes = items.at(i).minutes > 0 ? QString::number(items.at(i).minutes) : QString();
        paper.lines += PaperTable::Line{{}, {from, items.at(i).title, minutes}};
    }
    if (items.isEmpty())
        paper.lines += PaperTable::Line{{}, {{}, tr("Nothing is on the agenda yet."), {}}};
    if (ideas.isEmpty())
        return paper;
    paper.lines += PaperTable::Line{tr("Ideas, with the support they have"), {}};
    for (const Proposal &idea : ideas)
        paper.lines += PaperTable::Line{{}, {QString::number(idea.support()), idea.title, {}}};
    return paper;
}

PaperTable rollPaper(const Activity &meeting, const QList<Attendee> &roll)
{
    PaperTable paper{.title = tr("Who came: %1").arg(meeting.title), .subtitle = subtitleOf(meeting)};
    paper.columns = {{tr("Name"), 76, true}, {tr("Phone or mail, if you like to hear from us"), 0}};
    paper.hasTickBoxes = true;
    paper.isPersonal = true;
    for (const Attendee &attendee : roll)
        paper.lines += PaperTable::Line{{}, {attendee.name, {}}};
    if (!roll.isEmpty())
        paper.lines += PaperTable::Line{tr("Not on the list? Welcome!"), {}};
    for (int i = 0; i < (roll.isEmpty() ? kLeastEmptyLines : kEmptyLines); ++i)
        paper.lines += PaperTable::Line{{}, {QString(), QString()}};
    return paper;
}

/// Open ideas; names of those who had them stay in the file.
Result<QList<Proposal>> openIdeas(Connection &connection)
{
    ROSETTE_ASSIGN(QList<Proposal> ideas, ProposalRepository::list(connection));
    ideas.removeIf([](const Proposal &idea) { return idea.fate() != ProposalFate::Open; });
    return ideas;
}

Result<QList<Attendee>> expected(Connection &connection, ActivityId meeting, const MeetingPaperOptions &options)
{
    if (!options.withRoll || !options.withNames)
        return QList<Attendee>();
    return AttendanceRepository::roll(connection, meeting);
}

} // namespace

Result<PaperDraft> meetingPaper(const ExportContext &context, ActivityId id, const MeetingPaperOptions &options)
{
    if (!options.withAgenda && !options.withRoll)
        return Error{ErrorCode::Invalid, tr("Choose the agenda, the attendance list or both."), {}};
    Connection &c = context.connection;
    ROSETTE_ASSIGN(const Activity meeting, ActivityRepository::find(c, id));
    QList<Proposal> ideas;
    if (options.withIdeas) {
        ROSETTE_ASSIGN(ideas, openIdeas(c));
    }
    ROSETTE_ASSIGN(QList<Attendee> roll, expected(c, id, options));
    std::sort(roll.begin(), roll.end(),
              [](const Attendee &a, const Attendee &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    QList<GateRow> rows;
    for (const Attendee &attendee : std::as_const(roll))
        rows += GateRow{attendee.person, {}};
    const Purpose purpose = rows.isEmpty() ? Purpose::Statistics : Purpose::VolunteerList;
    ROSETTE_ASSIGN(const Clearance clearance, Gate::pass(c, purpose, rows, context.clock.today()));
    roll = clearance.keep(roll);
    const PaperTable agenda = agendaPaper(meeting, ideas);
    const PaperTable list = rollPaper(meeting, roll);
    return PaperDraft{.clearance = clearance,
                      .note = {tr("Meeting"), {}, meeting.title, int(agenda.lines.size()), int(roll.size())},
                      .title = meeting.title,
                      .draw = [agenda, list, options, clearance](Paper &paper) {
                          if (options.withAgenda)
                              drawPaperTable(paper, agenda, clearance, Paper::Orientation::Portrait);
                          if (options.withRoll)
                              drawPaperTable(paper, list, clearance, Paper::Orientation::Portrait);
                      }};
}

} // namespace rosette
