#include "models/volunteers/volunteerimport.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "models/places/tablechoice.h"
#include "models/store/filefingerprint.h"
#include "models/volunteers/skill.h"
#include "models/volunteers/volunteerdecisions.h"
#include "models/volunteers/volunteeridentity.h"
#include "models/volunteers/volunteerrepository.h"
#include "models/volunteers/volunteertally.h"
#include "models/volunteers/volunteerwriter.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("VolunteerImport", text); }

/// One import: reads lines, finds whom they speak of, writes and counts.
class VolunteerImporter
{
public:
    VolunteerImporter(Connection &connection, const ImportOptions &options, VolunteerDecisions decisions,
                      ImportReport &report)
        : m_connection(connection)
        , m_options(options)
        , m_decisions(std::move(decisions))
        , m_report(report)
        , m_tally(report)
        , m_writer(connection, options.clock)
    {
    }

    Status load()
    {
        ROSETTE_ASSIGN(const QList<Volunteer> known, VolunteerRepository::list(m_connection));
        for (const Volunteer &volunteer : known)
            m_identifier.add(volunteer);
        ROSETTE_ASSIGN(const QList<Skill> skills, SkillRepository::list(m_connection));
        for (const Skill &skill : skills)
            m_knownSkills += Skill::key(skill.name);
        return m_options.isDryRun ? m_tally.beginFindings() : Status();
    }

    Status readFile(const QString &fileName)
    {
        ++m_file;
        ROSETTE_ASSIGN(const TableWish wish, TableChoice::wishOf(m_options.corrections));
        ROSETTE_ASSIGN(const auto reader, TableReader::open(fileName, &VolunteerColumns::isHeading, wish));
        if (m_report.guesses.isEmpty())
            m_report.guesses = TableChoice::guesses(*reader);
        const VolunteerColumns columns(reader->heading());
        m_writer.setRecordedBy(QFileInfo(fileName).fileName());
        if (!columns.isUsable())
            return noNames(fileName, reader->heading());
        if (!columns.unknownHeadings().isEmpty())
            m_tally.note(0, tr("Columns that were not used: %1.").arg(columns.unknownHeadings().join(u", "_s)), {});
        const VolunteerRowReader rows(columns, m_knownSkills);
        TableRow row;
        while (true) {
            ROSETTE_ASSIGN(const bool hasRow, reader->next(row));
            if (!hasRow)
                return {};
            if (m_options.feedback.isCancelled())
                return Feedback::cancelledError(tr("The import of volunteers was cancelled; nothing was changed."));
            m_options.feedback.report(reader->progress(), tr("Reading volunteers"));
            ROSETTE_CHECK(takeRow(rows.read(row, m_file, m_decisions.takeReadings(m_file, row.line)), row.problem));
        }
    }

    Status finish(const QString &fingerprint)
    {
        ROSETTE_CHECK(m_decisions.checkAllTaken());
        return m_tally.finish(fingerprint);
    }

private:
    static Error noNames(const QString &fileName, const QStringList &heading)
    {
        return Error{ErrorCode::Invalid,
                     tr("%1 has no column of names, so it cannot be read as a list of volunteers. Its columns are: "
                        "%2. Nothing was changed; give the column the heading “Name” and try again.")
                         .arg(QFileInfo(fileName).fileName(), heading.join(u", "_s)),
                     {}};
    }

    Status takeRow(const VolunteerRow &row, const QString &problem)
    {
        if (!problem.isEmpty() || !row.hasName())
            return m_tally.reject(row, problem.isEmpty() ? tr("No name; the line was not used.") : problem);
        const auto choice = m_decisions.takeChoice(row.file, row.line);
        ROSETTE_ASSIGN(VolunteerIdentity identity, m_identifier.identify(m_connection, row, choice));
        if (choice)
            identity.settle();
        if (identity.isLeft)
            return m_tally.settle(row, identity, {ImportOutcome::Ignored, {}});
        return identity.known ? amend(row, identity) : add(row, identity);
    }

    Status add(const VolunteerRow &row, VolunteerIdentity identity)
    {
        ROSETTE_ASSIGN(const Volunteer added, m_writer.add(row, identity.elector));
        m_identifier.add(added, row.file, row.line);
        if (added.mobile.isEmpty() && added.phone.isEmpty() && added.email.isEmpty())
            identity.reason = QString(identity.reason + u' ' + tr("There is neither phone nor e-mail.")).trimmed();
        return m_tally.settle(row, identity, {ImportOutcome::Added, {}});
    }

    Status amend(const VolunteerRow &row, const VolunteerIdentity &identity)
    {
        ROSETTE_ASSIGN(const VolunteerWriter::Amended amended, m_writer.amend(row, identity.known));
        const bool isDouble = m_identifier.lineOf(identity.known).has_value();
        m_identifier.add(amended.volunteer, row.file, row.line);
        if (isDouble)
            return m_tally.settleDouble(row, identity, amended.changes);
        const bool isChanged = !amended.changes.isEmpty() || amended.consents > 0;
        return m_tally.settle(row, identity,
                              {isChanged ? ImportOutcome::Amended : ImportOutcome::Unchanged, amended.changes});
    }

    Connection &m_connection;
    const ImportOptions &m_options;
    VolunteerDecisions m_decisions;
    ImportReport &m_report;
    VolunteerTally m_tally;
    VolunteerWriter m_writer;
    VolunteerIdentifier m_identifier;
    QStringList m_knownSkills;
    int m_file = 0;
};

} // namespace

Result<ImportReport> importVolunteers(const CampaignFile &file, Connection &connection, const QStringList &fileNames,
                                      const ImportOptions &options)
{
    if (fileNames.isEmpty())
        return Error{ErrorCode::Invalid, tr("No file was named."), {}};
    ROSETTE_CHECK(ImportFindings::checkUnchanged(options.corrections, fileNames));
    ROSETTE_ASSIGN(const VolunteerDecisions decisions, VolunteerDecisions::of(options.corrections));
    const auto work = [&](Connection &c, ImportReport &report) -> Status {
        VolunteerImporter importer(c, options, decisions, report);
        ROSETTE_CHECK(importer.load());
        for (const QString &fileName : fileNames)
            ROSETTE_CHECK(importer.readFile(fileName));
        return importer.finish(options.isDryRun ? fileFingerprint(fileNames) : QString());
    };
    return ImportJournal::run(file, connection, u"volunteers"_s, fileNames, options.isDryRun, options.clock, work);
}

} // namespace rosette
