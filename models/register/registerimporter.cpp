#include "models/register/registerimporter.h"

#include <QCoreApplication>

#include "models/register/electorlookup.h"
#include "models/register/fullregister.h"
#include "models/register/registerchanges.h"
#include "models/register/registerupdate.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

bool hasNumber(const KnownElector &elector, DistrictId district, const ElectorNumber &number)
{
    return elector.district == district && elector.number == number.number && elector.suffix == number.suffix;
}

bool hasTitle(const KnownElector &elector, const QString &title)
{
    return title.isEmpty() || elector.title == KnownElector::titleMark(title);
}

/// A row without an address leaves "other electors" where they are.
bool staysAt(const KnownElector &elector, DoorId door, ElectorKind kind)
{
    return elector.door == door || (!door && kind == ElectorKind::Other);
}

} // namespace

Result<std::unique_ptr<RegisterImporter>> RegisterImporter::begin(Connection &c, ImportReport &report,
                                                                  const RegisterLayout &layout, qint64 nowMs, Wish wish)
{
    ROSETTE_ASSIGN(const bool hasRegister, ElectorLookup::hasRegister(c));
    if (layout.isUpdate && !hasRegister) {
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("RegisterImport",
                                                 "%1 is a %2, and there is no register yet that it could change. "
                                                 "Nothing was changed. Import the full register first.")
                         .arg(report.fileName, layout.text()),
                     {}};
    }
    const bool isDryRun = wish.isDryRun;
    Tools tools{c, report, {}, {}, std::move(wish)};
    std::unique_ptr<RegisterImporter> importer;
    if (layout.isUpdate) {
        ROSETTE_ASSIGN(QSet<DistrictId> districts, ElectorLookup::districtsWithElectors(c));
        ROSETTE_CHECK(fetch(tools, layout, nowMs));
        importer = std::make_unique<RegisterUpdate>(std::move(tools), std::move(districts));
    } else {
        ROSETTE_ASSIGN(RegisterBook book, RegisterBook::load(c));
        ROSETTE_CHECK(fetch(tools, layout, nowMs));
        importer = std::make_unique<FullRegister>(std::move(tools), std::move(book));
    }
    if (isDryRun)
        ROSETTE_CHECK(importer->m_tally.beginFindings());
    return importer;
}

Status RegisterImporter::fetch(Tools &tools, const RegisterLayout &layout, qint64 nowMs)
{
    const QString kind = layout.isUpdate ? u"update"_s : u"full"_s;
    ROSETTE_ASSIGN(tools.writer,
                   RegisterWriter::begin(tools.connection, tools.report.id, layout.supplier, kind, nowMs));
    ROSETTE_ASSIGN(tools.places, layout.isUpdate ? RegisterPlaces::onDemand(tools.connection)
                                                 : RegisterPlaces::load(tools.connection));
    return {};
}

RegisterImporter::RegisterImporter(Tools tools)
    : m_connection(tools.connection)
    , m_report(tools.report)
    , m_writer(std::move(tools.writer))
    , m_places(std::move(tools.places))
    , m_tally(tools.report)
    , m_decisions(std::move(tools.wish.decisions))
    , m_details(tools.connection)
    , m_fingerprint(std::move(tools.wish.fingerprint))
{
}

Status RegisterImporter::reject(const RegisterRow &row, const QString &reason, const SourceText &sourceText)
{
    return m_tally.reject(row, reason, sourceText);
}

Status RegisterImporter::finish()
{
    ROSETTE_CHECK(conclude());
    ROSETTE_CHECK(m_decisions.checkAllTaken());
    ROSETTE_CHECK(m_tally.noteUnknownMarkers(m_connection));
    m_tally.noteStrangers();
    ROSETTE_ASSIGN(const qint64 keptDoors, m_heritage.keepDoors(m_connection));
    QJsonObject counts = m_tally.counts();
    m_places->addCounts(counts);
    counts[u"doors"_s] = counts[u"doors"_s].toInteger() - keptDoors;
    m_report.counts = counts;
    return m_tally.finishFindings(m_fingerprint);
}

Status RegisterImporter::apply(const KnownElector &elector, const RegisterRow &row, const QString &nameKey,
                               const Place &place, const SourceText &sourceText, RowVerdict verdict)
{
    const bool isSameDoor = staysAt(elector, place.door, row.kind);
    const bool isSame = elector.isCurrent && isSameDoor && hasNumber(elector, place.district, row.number) &&
                        elector.said == KnownElector::saidBy(row) && hasTitle(elector, row.title);
    if (isSame) {
        verdict.outcome = ImportOutcome::Unchanged;
        return settle(row, verdict, sourceText);
    }
    verdict.outcome = !elector.isCurrent ? ImportOutcome::Added
                      : isSameDoor       ? ImportOutcome::Amended
                                         : ImportOutcome::Moved;
    if (m_tally.isTakingDown()) {
        ROSETTE_ASSIGN(verdict.changes, changesOf(elector, row, nameKey, place));
    }
    ROSETTE_CHECK(settle(row, verdict, sourceText));
    if (!isSameDoor && m_places->isNew(place.door))
        m_heritage.note(elector.door, place.door);
    return m_writer->amend(elector, row, nameKey, place.district, place.door);
}

Status RegisterImporter::addPerson(const RegisterRow &row, const QString &nameKey, const Place &place,
                                   const SourceText &sourceText, RowVerdict verdict)
{
    verdict.outcome = ImportOutcome::Added;
    ROSETTE_CHECK(settle(row, verdict, sourceText));
    return m_writer->add(row, nameKey, place.district, place.door);
}

Status RegisterImporter::pass(const RegisterRow &row, const SourceText &sourceText, RowVerdict verdict)
{
    verdict.outcome = ImportOutcome::Ignored;
    return settle(row, verdict, sourceText);
}

Result<RegisterChoice> RegisterImporter::choose(const RegisterRow &row, RowVerdict &verdict,
                                                const RegisterChoice &fallback)
{
    const auto decided = m_decisions.take(row.file, row.line);
    const RegisterChoice choice = decided.value_or(fallback);
    verdict.decision = choice.value();
    verdict.isUnsure = !decided;
    const bool isOffered = std::any_of(verdict.proposals.begin(), verdict.proposals.end(),
                                       [&](const ImportProposal &one) { return one.value == verdict.decision; });
    if (!isOffered)
        return RegisterDecisions::notOffered(row.file, row.line, choice);
    return choice;
}

Result<bool> RegisterImporter::isFirstOfNumber(const RegisterRow &row, const SourceText &sourceText)
{
    const qint64 firstLine = m_lines.earlier(row.number, row.line);
    if (firstLine == 0)
        return true;
    const QString reason =
        QCoreApplication::translate("RegisterImport", "Elector number %1 was used already in line %2.")
            .arg(row.number.text())
            .arg(firstLine);
    ROSETTE_CHECK(reject(row, reason, sourceText));
    return false;
}

/// Renumbering changes everybody: where it is only the number the file need not be asked.
Result<QList<ImportChange>> RegisterImporter::changesOf(const KnownElector &elector, const RegisterRow &row,
                                                        const QString &nameKey, const Place &place)
{
    const bool isNumberOnly = elector.isCurrent && elector.district == place.district &&
                              staysAt(elector, place.door, row.kind) && nameKey == elector.nameKey &&
                              elector.said == KnownElector::saidBy(row) && hasTitle(elector, row.title);
    if (isNumberOnly) {
        const ElectorNumber before{row.number.district, elector.number, elector.suffix};
        return QList<ImportChange>{numberChange(before.text(), row.number.text())};
    }
    ROSETTE_ASSIGN(const KnownDetails details, m_details.of(elector));
    return registerChanges(details, row, nameKey, m_places->addressOf(row));
}

Status RegisterImporter::settle(const RegisterRow &row, const RowVerdict &verdict, const SourceText &sourceText)
{
    return m_tally.settle(row, m_tally.isTakingDown() ? m_places->addressOf(row) : Address(), verdict, sourceText);
}

} // namespace rosette
