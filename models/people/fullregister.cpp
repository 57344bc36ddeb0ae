#include "models/people/fullregister.h"

#include <QCoreApplication>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("RegisterImport", text); }

} // namespace

Status FullRegister::take(const RegisterRow &row, const std::function<QString()> &sourceText)
{
    if (const qint64 firstLine = earlierLine(row)) {
        reject(row.line, tr("Elector number %1 was used already in line %2.").arg(row.number.text()).arg(firstLine),
               sourceText());
        return {};
    }
    m_tally.take(row, sourceText);
    ROSETTE_ASSIGN(const Place place, m_places->placeOf(row));
    const QString nameKey = row.name.key();
    if (const KnownElector *known = m_book.match(row, place.district, nameKey, place.door))
        return apply(*known, row, nameKey, place);
    if (!m_book.isEmpty()) {
        m_pending += Pending{row, nameKey, place, sourceText()};
        return {};
    }
    ++m_tally.added;
    return m_writer->add(row, nameKey, place.district, place.door);
}

Status FullRegister::conclude()
{
    ROSETTE_CHECK(takePending());
    return retireMissing();
}

Status FullRegister::takePending()
{
    for (const Pending &pending : std::as_const(m_pending)) {
        const auto &[row, nameKey, place, sourceText] = pending;
        if (const KnownElector *renamed = m_book.matchRenamed(row, place.district, nameKey, place.door)) {
            ROSETTE_CHECK(apply(*renamed, row, nameKey, place));
            continue;
        }
        ++m_tally.added;
        ROSETTE_CHECK(m_writer->add(row, nameKey, place.district, place.door));
        if (m_book.possibleMover(nameKey)) {
            m_tally.doubt(row.line,
                          tr("%1 is new at this address; an elector of the same name left another one. They were kept "
                             "as two people.")
                              .arg(row.number.text()),
                          sourceText);
        }
    }
    m_pending.clear();
    return {};
}

/// Only districts that the file speaks of: councils also send one ward at a time.
Status FullRegister::retireMissing()
{
    const QSet<DistrictId> districts = m_places->districts();
    for (const KnownElector &elector : m_book.electors()) {
        if (elector.isMatched || !elector.isCurrent || !districts.contains(elector.district))
            continue;
        ++m_tally.removed;
        ROSETTE_CHECK(m_writer->retire(elector));
    }
    return {};
}

} // namespace rosette
