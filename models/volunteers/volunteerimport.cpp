#include "models/volunteers/volunteerimport.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "models/places/tablechoice.h"
#include "models/volunteers/availabilityrepository.h"
#include "models/volunteers/electorhint.h"
#include "models/volunteers/skill.h"
#include "models/volunteers/volunteercontacts.h"
#include "models/volunteers/volunteermatcher.h"
#include "models/volunteers/volunteerrepository.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("VolunteerImport", text); }

void fill(QString &kept, const QString &said)
{
    if (!said.isEmpty())
        kept = said;
}

/// What the line adds to or changes of what is known. A blank says nothing; skills and notes only grow.
void apply(const VolunteerRow &row, Volunteer &volunteer)
{
    fill(volunteer.mobile, row.mobile);
    fill(volunteer.phone, row.phone);
    fill(volunteer.email, row.email);
    fill(volunteer.postcode, row.postcode);
    fill(volunteer.sinceText, row.sinceText);
    fill(volunteer.availabilityText, row.availabilityText);
    if (row.isLimitSaid)
        volunteer.maxShiftsPerWeek = row.maxShiftsPerWeek;
    for (const QString &skill : row.skills) {
        const bool isKnown = std::any_of(volunteer.skills.begin(), volunteer.skills.end(),
                                         [&](const QString &known) { return Skill::key(known) == Skill::key(skill); });
        if (!isKnown)
            volunteer.skills += skill;
    }
    for (const QString &note : row.notes) {
        if (volunteer.note.contains(note))
            continue; // read before; what was made of it may have been changed by hand since
        volunteer.note += (volunteer.note.isEmpty() ? QString() : u"; "_s) + note;
        volunteer.isNew = volunteer.isNew || row.isNew;
        volunteer.avoidsStairs = volunteer.avoidsStairs || row.avoidsStairs;
    }
}

/// One import: reads lines, finds whom they speak of, writes and counts.
class VolunteerImporter
{
public:
    VolunteerImporter(Connection &connection, const ImportOptions &options, ImportReport &report)
        : m_connection(connection)
        , m_options(options)
        , m_report(report)
    {
    }

    Status load()
    {
        ROSETTE_ASSIGN(const QList<Volunteer> known, VolunteerRepository::list(m_connection));
        for (const Volunteer &volunteer : known)
            m_matcher.add(volunteer);
        return {};
    }

    Status readFile(const QString &fileName)
    {
        ROSETTE_ASSIGN(const TableWish wish, TableChoice::wishOf(m_options.corrections));
        ROSETTE_ASSIGN(const auto reader, TableReader::open(fileName, &VolunteerColumns::isHeading, wish));
        if (m_report.guesses.isEmpty())
            m_report.guesses = TableChoice::guesses(*reader);
        const VolunteerColumns columns(reader->heading());
        m_recordedBy = QFileInfo(fileName).fileName();
        if (!columns.isUsable()) {
            return Error{ErrorCode::Invalid,
                         tr("%1 has no column of names, so it cannot be read as a list of volunteers. Its columns are: "
                            "%2. Nothing was changed; "
                            "give the column the heading “Name” and try again.")
                             .arg(m_recordedBy, reader->heading().join(u", "_s)),
                         {}};
        }
        if (!columns.unknownHeadings().isEmpty())
            addProblem(reader->headingLine(),
                       tr("Columns that were not used: %1.").arg(columns.unknownHeadings().join(u", "_s)), {});
        TableRow row;
        while (true) {
            ROSETTE_ASSIGN(const bool hasRow, reader->next(row));
            if (!hasRow)
                return {};
            if (m_options.feedback.isCancelled())
                return Feedback::cancelledError(tr("The import of volunteers was cancelled; nothing was changed."));
            m_options.feedback.report(reader->progress(), tr("Reading volunteers"));
            ROSETTE_CHECK(takeRow(columns, row));
        }
    }

    void writeCounts() const
    {
        m_report.counts = {{u"added"_s, m_added},
                           {u"amended"_s, m_amended},
                           {u"unchanged"_s, m_unchanged},
                           {u"doubles"_s, m_doubles},
                           {u"rejected"_s, m_rejected}};
    }

private:
    void addProblem(qint64 line, const QString &reason, const QString &sourceText)
    {
        m_report.problems += ImportProblem{line, reason, sourceText};
    }

    Status takeRow(const VolunteerColumns &columns, const TableRow &tableRow)
    {
        const VolunteerRow row = columns.read(tableRow);
        if (!tableRow.problem.isEmpty() || !row.hasName()) {
            ++m_rejected;
            addProblem(tableRow.line,
                       tableRow.problem.isEmpty() ? tr("No name; the line was not used.") : tableRow.problem,
                       row.sourceText);
            return {};
        }
        for (const QString &problem : row.problems)
            addProblem(row.line, row.name() + u": "_s + problem, row.sourceText);
        const VolunteerMatcher::Match match = m_matcher.find(row);
        if (match.verdict == VolunteerMatcher::Verdict::Same)
            return amend(row, match.volunteer);
        if (match.verdict == VolunteerMatcher::Verdict::Doubtful) {
            addProblem(row.line,
                       tr("%1 may be the volunteer of the same name who is known already, but the phone or e-mail "
                          "differs. Added as another "
                          "person; join them by hand if they are one.")
                           .arg(row.name()),
                       row.sourceText);
        }
        return add(row);
    }

    Status add(const VolunteerRow &row)
    {
        Volunteer volunteer;
        volunteer.forename = row.forename;
        volunteer.surname = row.surname;
        apply(row, volunteer);
        ROSETTE_ASSIGN(const VolunteerId id, VolunteerRepository::insert(m_connection, volunteer));
        ROSETTE_CHECK(AvailabilityRepository::save(m_connection, id, row.availability));
        ROSETTE_ASSIGN(volunteer, VolunteerRepository::find(m_connection, id));
        ROSETTE_CHECK(noteConsent(row, volunteer));
        if (volunteer.mobile.isEmpty() && volunteer.phone.isEmpty() && volunteer.email.isEmpty())
            addProblem(row.line, tr("%1 has neither phone nor e-mail.").arg(row.name()), row.sourceText);
        ++m_added;
        m_lineOf.insert(id, row.line);
        m_matcher.add(volunteer);
        return hintAtElector(row, volunteer);
    }

    Status amend(const VolunteerRow &row, VolunteerId id)
    {
        ROSETTE_ASSIGN(const Volunteer before, VolunteerRepository::find(m_connection, id));
        Volunteer volunteer = before;
        apply(row, volunteer);
        if (volunteer != before)
            ROSETTE_CHECK(VolunteerRepository::update(m_connection, volunteer));
        // The pattern may have been corrected by hand: the same words again do not undo that.
        if (volunteer.availabilityText != before.availabilityText)
            ROSETTE_CHECK(AvailabilityRepository::save(m_connection, id, row.availability));
        ROSETTE_ASSIGN(const int consents, noteConsent(row, volunteer));
        m_matcher.add(volunteer);
        if (const qint64 earlier = m_lineOf.value(id, 0); earlier > 0) {
            ++m_doubles;
            addProblem(
                row.line,
                tr("%1 stands in line %2 already; the two lines were put together.").arg(row.name()).arg(earlier),
                row.sourceText);
            return {};
        }
        ++(volunteer != before || consents > 0 ? m_amended : m_unchanged);
        m_lineOf.insert(id, row.line);
        return hintAtElector(row, volunteer);
    }

    Result<int> noteConsent(const VolunteerRow &row, const Volunteer &volunteer)
    {
        // A double's phone falls under the consent that stands in the other line.
        Consent &consent = m_consentOf[volunteer.id];
        if (row.consent != Consent::Unknown)
            consent = row.consent;
        if (consent == Consent::Unknown)
            return 0;
        return VolunteerContacts::noteConsent(m_connection, volunteer.person, consent, m_options.clock.nowMs(),
                                              m_recordedBy);
    }

    Status hintAtElector(const VolunteerRow &row, const Volunteer &volunteer)
    {
        ROSETTE_ASSIGN(const auto elector, ElectorHint::find(m_connection, volunteer));
        if (elector) {
            addProblem(row.line,
                       tr("%1 is probably the elector %2, %3: same name and postcode. Not joined; do it on the "
                          "volunteer's card if it is so.")
                           .arg(row.name(), elector->number, elector->address),
                       row.sourceText);
        }
        return {};
    }

    Connection &m_connection;
    const ImportOptions &m_options;
    ImportReport &m_report;
    VolunteerMatcher m_matcher;
    QHash<VolunteerId, qint64> m_lineOf; ///< whom this import has already met, and where
    QHash<VolunteerId, Consent> m_consentOf;
    QString m_recordedBy;
    int m_added = 0;
    int m_amended = 0;
    int m_unchanged = 0;
    int m_doubles = 0;
    int m_rejected = 0;
};

} // namespace

Result<ImportReport> importVolunteers(const CampaignFile &file, Connection &connection, const QStringList &fileNames,
                                      const ImportOptions &options)
{
    if (fileNames.isEmpty())
        return Error{ErrorCode::Invalid, tr("No file was named."), {}};
    const auto work = [&](Connection &c, ImportReport &report) -> Status {
        VolunteerImporter importer(c, options, report);
        ROSETTE_CHECK(importer.load());
        for (const QString &fileName : fileNames)
            ROSETTE_CHECK(importer.readFile(fileName));
        importer.writeCounts();
        return {};
    };
    return ImportJournal::run(file, connection, u"volunteers"_s, fileNames, options.isDryRun, options.clock,
                              work);
}

} // namespace rosette
