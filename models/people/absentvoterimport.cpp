#include "models/people/absentvoterimport.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include "models/people/councilfile.h"
#include "models/people/electornumber.h"
#include "models/store/statement.h"
#include "models/tables/tablereader.h"
#include "models/tables/tabletext.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kElectorsSql = R"(
SELECT r.number_text, r.person_id, pd.code, a.id, a.kind
  FROM registrations r
  JOIN polling_districts pd ON pd.id = r.district_id
  LEFT JOIN absent_votes a ON a.person_id = r.person_id AND a.election_id IS NULL
 WHERE r.is_current = 1)"_L1;
constexpr auto kInsertSql = "INSERT INTO absent_votes (id, import_id, person_id, kind) VALUES (?, ?, ?, ?)"_L1;
constexpr auto kUpdateSql = "UPDATE absent_votes SET kind = ?, import_id = ? WHERE id = ?"_L1;
constexpr auto kRemoveSql = "DELETE FROM absent_votes WHERE id = ?"_L1;

constexpr qint64 kRowsBetweenReports = 500;

QString tr(const char *text) { return QCoreApplication::translate("AbsentVoterImport", text); }

/// An elector, and the absent vote that the file of the campaign holds for them.
struct Elector
{
    qint64 person = 0;
    QString district;
    qint64 vote = 0; ///< 0 when none
    QString kind;
    QString newKind; ///< as the list says; empty when it does not name them
};

class AbsentVoters
{
public:
    AbsentVoters(Connection &connection, ImportReport &report)
        : m_connection(connection)
        , m_report(report)
    {
    }

    Status load()
    {
        return Statement(m_connection, QString(kElectorsSql)).forEach([this](const Row &row) {
            m_electors.insert(row.text(0), Elector{row.integer(1), row.text(2), row.integer(3), row.text(4), {}});
        });
    }

    /// The reason why the row cannot be used, or nothing.
    QString take(const QString &numberText, const QString &typeText)
    {
        if (numberText.isEmpty())
            return tr("The row has no elector number.");
        const auto number = ElectorNumber::parse(numberText);
        const auto elector = number ? m_electors.find(number->text()) : m_electors.end();
        if (elector == m_electors.end())
            return tr("Nobody on the current register has the number %1.").arg(numberText);
        const QString kind = kindOf(typeText);
        if (kind.isEmpty())
            return tr("“%1” is no kind of absent vote: Postal, Proxy or Postal proxy was expected.").arg(typeText);
        if (!elector->newKind.isEmpty() && elector->newKind != kind)
            return tr("The list names %1 twice, with two kinds of vote. The first was kept.").arg(numberText);
        elector->newKind = kind;
        m_districts.insert(elector->district);
        return {};
    }

    Status write(qint64 rejected)
    {
        Statement insert(m_connection, QString(kInsertSql));
        Statement update(m_connection, QString(kUpdateSql));
        Statement remove(m_connection, QString(kRemoveSql));
        qint64 added = 0;
        qint64 amended = 0;
        qint64 unchanged = 0;
        qint64 removed = 0;
        for (const Elector &elector : std::as_const(m_electors)) {
            if (elector.newKind.isEmpty() && elector.vote > 0 && m_districts.contains(elector.district)) {
                ++removed;
                ROSETTE_CHECK(remove.bindAll(elector.vote).run());
            } else if (!elector.newKind.isEmpty() && elector.vote == 0) {
                ++added;
                ROSETTE_CHECK(insert.bindAll(newIdValue(), m_report.id, elector.person, elector.newKind).run());
            } else if (!elector.newKind.isEmpty() && elector.newKind != elector.kind) {
                ++amended;
                ROSETTE_CHECK(update.bindAll(elector.newKind, m_report.id, elector.vote).run());
            } else if (!elector.newKind.isEmpty()) {
                ++unchanged;
            }
        }
        m_report.counts = QJsonObject{{u"added"_s, added},
                                      {u"amended"_s, amended},
                                      {u"removed"_s, removed},
                                      {u"unchanged"_s, unchanged},
                                      {u"rejected"_s, rejected}};
        return {};
    }

private:
    static QString kindOf(const QString &text)
    {
        const QString key = headingKey(text);
        const bool isPostal = key.startsWith("post"_L1) || key == "pv"_L1 || key == "a"_L1;
        const bool isProxy = key.contains("prox"_L1) || key == "p"_L1;
        if (isPostal && isProxy)
            return u"postal-proxy"_s;
        return isPostal ? u"postal"_s : isProxy ? u"proxy"_s : QString();
    }

    Connection &m_connection;
    ImportReport &m_report;
    QHash<QString, Elector> m_electors; ///< by number
    QSet<QString> m_districts;          ///< of which the list speaks
};

Status readList(TableReader &reader, AbsentVoters &voters, ImportReport &report, const Feedback &feedback)
{
    const int numberColumn = reader.column({"electorno"_L1, "electornumber"_L1});
    const int typeColumn = reader.column({"type"_L1, "absenttype"_L1, "votetype"_L1});
    qint64 rejected = 0;
    TableRow row;
    for (qint64 count = 0;; ++count) {
        ROSETTE_ASSIGN(const bool hasRow, reader.next(row));
        if (!hasRow)
            break;
        const auto cell = [&row](int column) { return cleanedText(row.cells.value(column)); };
        const QString reason = row.problem.isEmpty() ? voters.take(cell(numberColumn), cell(typeColumn)) : row.problem;
        if (!reason.isEmpty()) {
            ++rejected;
            report.problems += ImportProblem{row.line, reason, row.sourceText()};
        }
        if (count % kRowsBetweenReports != 0)
            continue;
        if (feedback.isCancelled())
            return Feedback::cancelledError(tr("The import was cancelled. Nothing was changed."));
        feedback.report(reader.progress(), tr("Reading the list of absent voters"));
    }
    return voters.write(rejected);
}

} // namespace

Result<ImportReport> importAbsentVoters(const CampaignFile &file, Connection &c, const QStringList &files,
                                        const ImportOptions &options)
{
    if (files.size() != 1)
        return Error{ErrorCode::Invalid, tr("Choose one list of absent voters at a time. Nothing was changed."), {}};
    const auto isList = [](const QStringList &cells) {
        return councilFileOf(cells) == CouncilFile::AbsentVoters;
    };
    ROSETTE_ASSIGN(const auto reader, TableReader::open(files.first(), isList));
    if (!isList(reader->heading()) || reader->column({"type"_L1, "absenttype"_L1, "votetype"_L1}) < 0)
        return wrongCouncilFile(files.first(), reader->heading(), councilFileText(CouncilFile::AbsentVoters));

    const auto work = [&](Connection &connection, ImportReport &report) -> Status {
        AbsentVoters voters(connection, report);
        ROSETTE_CHECK(voters.load());
        return readList(*reader, voters, report, options.feedback);
    };
    return ImportJournal::run(file, c, u"absent-voters"_s, files.first(), options.isDryRun, options.clock, work);
}

} // namespace rosette
