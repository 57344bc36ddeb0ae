#include "models/people/registerimporter.h"

#include <QCoreApplication>

#include "models/people/fullregister.h"
#include "models/people/registerupdate.h"

namespace rosette {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<RegisterImporter>> RegisterImporter::begin(Connection &c, ImportReport &report,
                                                                  const RegisterLayout &layout, qint64 nowMs)
{
    ROSETTE_ASSIGN(RegisterBook book, RegisterBook::load(c));
    std::unique_ptr<RegisterImporter> importer;
    if (!layout.isUpdate) {
        importer = std::make_unique<FullRegister>(c, report, std::move(book));
    } else if (book.hasRegister()) {
        importer = std::make_unique<RegisterUpdate>(c, report, std::move(book));
    } else {
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("RegisterImport",
                                                 "%1 is a %2, and there is no register yet that it could change. "
                                                 "Nothing was changed. Import the full register first.")
                         .arg(report.fileName, layout.text()),
                     {}};
    }
    const QString kind = layout.isUpdate ? u"update"_s : u"full"_s;
    ROSETTE_ASSIGN(importer->m_writer, RegisterWriter::begin(c, report.id, layout.supplier, kind, nowMs));
    ROSETTE_ASSIGN(importer->m_places, RegisterPlaces::load(c));
    return importer;
}

RegisterImporter::RegisterImporter(Connection &c, ImportReport &report, RegisterBook book)
    : m_connection(c)
    , m_report(report)
    , m_book(std::move(book))
    , m_tally(report)
{
}

void RegisterImporter::reject(qint64 line, const QString &reason, const QString &sourceText)
{
    m_tally.reject(line, reason, sourceText);
}

Status RegisterImporter::finish()
{
    ROSETTE_CHECK(conclude());
    ROSETTE_CHECK(m_tally.noteUnknownMarkers(m_connection));
    QJsonObject counts = m_tally.counts();
    m_places->addCounts(counts);
    m_report.counts = counts;
    return {};
}

Status RegisterImporter::apply(const KnownElector &elector, const RegisterRow &row, const QString &nameKey,
                               const Place &place)
{
    const bool isSameNumber = elector.district == place.district && elector.number == row.number.number &&
                              elector.suffix == row.number.suffix;
    const bool isSameDoor = elector.door == place.door || (!place.door && row.kind == ElectorKind::Other);
    if (elector.isCurrent && isSameNumber && isSameDoor && elector.said == RegisterBook::saidBy(row)) {
        ++m_tally.unchanged;
        return {};
    }
    ++(!elector.isCurrent ? m_tally.added : isSameDoor ? m_tally.amended : m_tally.moved);
    return m_writer->amend(elector, row, nameKey, place.district, place.door);
}

qint64 RegisterImporter::earlierLine(const RegisterRow &row)
{
    qint64 &line = m_lineOfNumber[row.number.text()];
    return std::exchange(line, line > 0 ? line : row.line);
}

} // namespace rosette
