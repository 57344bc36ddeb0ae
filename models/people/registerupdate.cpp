#include "models/people/registerupdate.h"

#include <QCoreApplication>

#include "models/people/namekey.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("RegisterImport", text); }

/// Numbers clash now and then; a name that has nothing in common is somebody else's. No name says nothing.
bool isSomebodyElse(const KnownElector &elector, const QString &nameKey)
{
    return !nameKey.isEmpty() && !elector.nameKey.isEmpty() && !NameKey::isAkin(elector.nameKey, nameKey);
}

} // namespace

RegisterUpdate::RegisterUpdate(Connection &c, ImportReport &report, RegisterBook book)
    : RegisterImporter(c, report, std::move(book))
{
    m_tally.ignored = 0;
    for (const KnownElector &elector : m_book.electors()) {
        if (elector.isCurrent)
            m_registerDistricts.insert(elector.district);
    }
}

Status RegisterUpdate::take(const RegisterRow &row, const std::function<QString()> &sourceText)
{
    ROSETTE_CHECK(m_places->knownDistrict(row.number.district));
    if (row.change == RegisterChange::Passed) {
        ++*m_tally.ignored;
        return {};
    }
    if (row.change == RegisterChange::Removed)
        return remove(row, sourceText);
    if (const qint64 firstLine = earlierLine(row)) {
        reject(row.line, tr("Elector number %1 was used already in line %2.").arg(row.number.text()).arg(firstLine),
               sourceText());
        return {};
    }
    m_tally.take(row, sourceText);
    if (row.change == RegisterChange::Amended)
        return amend(row, sourceText);
    m_additions += Addition{row, sourceText()};
    return {};
}

Status RegisterUpdate::conclude()
{
    ROSETTE_CHECK(refuseOfAnotherCouncil());
    for (const Addition &addition : std::as_const(m_additions))
        ROSETTE_CHECK(add(addition));
    return {};
}

Status RegisterUpdate::remove(const RegisterRow &row, const std::function<QString()> &sourceText)
{
    ROSETTE_ASSIGN(const DistrictId district, m_places->knownDistrict(row.number.district));
    const QString nameKey = row.name.key();
    const QString number = row.number.text();
    KnownElector *elector = m_book.holder(district, row.number);
    if (!elector || !elector->isCurrent) {
        const KnownElector *former = elector ? elector : m_book.formerHolder(district, row.number);
        if (former && !isSomebodyElse(*former, nameKey))
            ++m_tally.unchanged;
        else
            reject(row.line, tr("Nobody on the register has the number %1; nobody was removed.").arg(number),
                   sourceText());
        return {};
    }
    if (isSomebodyElse(*elector, nameKey)) {
        m_tally.doubt(row.line,
                      tr("%1 shall be removed, but on the register another person has that number. Nobody was removed.")
                          .arg(number),
                      sourceText());
        return {};
    }
    ++m_tally.removed;
    elector->isCurrent = false;
    m_leavers.insert(elector->nameKey, elector);
    return m_writer->retire(*elector);
}

Status RegisterUpdate::amend(const RegisterRow &row, const std::function<QString()> &sourceText)
{
    ROSETTE_ASSIGN(const DistrictId district, m_places->knownDistrict(row.number.district));
    const KnownElector *elector = m_book.holder(district, row.number);
    if (!elector) {
        m_additions += Addition{row, sourceText()};
        return {};
    }
    const QString nameKey = row.name.key();
    if (isSomebodyElse(*elector, nameKey)) {
        m_tally.doubt(
            row.line,
            tr("%1 shall be changed, but on the register another person has that number. Nothing was changed.")
                .arg(row.number.text()),
            sourceText());
        return {};
    }
    ROSETTE_ASSIGN(const Place place, m_places->placeOf(row));
    return apply(*elector, row, nameKey, place);
}

Status RegisterUpdate::add(const Addition &addition)
{
    const RegisterRow &row = addition.row;
    const QString nameKey = row.name.key();
    ROSETTE_ASSIGN(const DistrictId district, m_places->knownDistrict(row.number.district));
    const KnownElector *holder = m_book.holder(district, row.number);
    const bool isHeld = holder && holder->isCurrent;
    if (isHeld && isSomebodyElse(*holder, nameKey)) {
        m_tally.doubt(row.line,
                      tr("%1 shall be added, but on the register another person has that number. Nobody was added.")
                          .arg(row.number.text()),
                      addition.sourceText);
        return {};
    }
    ROSETTE_ASSIGN(const Place place, m_places->placeOf(row));
    if (isHeld)
        return apply(*holder, row, nameKey, place);
    if (KnownElector *known = returner(row, nameKey, place)) {
        known->isMatched = true;
        return apply(*known, row, nameKey, place);
    }
    return addNew(addition, nameKey, place);
}

Status RegisterUpdate::addNew(const Addition &addition, const QString &nameKey, const Place &place)
{
    const RegisterRow &row = addition.row;
    ++m_tally.added;
    if (row.change == RegisterChange::Amended) {
        m_tally.doubt(row.line,
                      tr("%1 shall be changed, but nobody on the register has that number. The elector was added.")
                          .arg(row.number.text()),
                      addition.sourceText);
    } else if (const KnownElector *namesake = m_book.namesake(nameKey, place.door); namesake && namesake->isCurrent) {
        m_tally.doubt(row.line,
                      tr("%1 is new at this address, where the register has an elector of the same name already. They "
                         "were kept as two people.")
                          .arg(row.number.text()),
                      addition.sourceText);
    } else if (!nameKey.isEmpty() && m_leavers.count(nameKey) == 1) {
        m_tally.doubt(row.line,
                      tr("%1 is new at this address; an elector of the same name left another one. They were kept as "
                         "two people.")
                          .arg(row.number.text()),
                      addition.sourceText);
    }
    return m_writer->add(row, nameKey, place.district, place.door);
}

/// Somebody who left the register before, or a few lines further up, and is back: with the same number, or at the same
/// door.
KnownElector *RegisterUpdate::returner(const RegisterRow &row, const QString &nameKey, const Place &place)
{
    KnownElector *holder = m_book.holder(place.district, row.number);
    if (!holder)
        holder = m_book.formerHolder(place.district, row.number);
    if (holder && !holder->isMatched && holder->nameKey == nameKey)
        return holder;
    KnownElector *namesake = m_book.namesake(nameKey, place.door);
    return namesake && !namesake->isCurrent && !namesake->isMatched ? namesake : nullptr;
}

Status RegisterUpdate::refuseOfAnotherCouncil() const
{
    const QSet<DistrictId> districts = m_places->districts();
    if (m_registerDistricts.intersects(districts))
        return {};
    return Error{ErrorCode::Invalid,
                 tr("%1 speaks of no polling district that the register has. Nothing was changed. It may be another "
                    "council's update, or the register that it changes was not imported yet.")
                     .arg(m_report.fileName),
                 {}};
}

} // namespace rosette
