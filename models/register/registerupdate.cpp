#include "models/register/registerupdate.h"

#include <QCoreApplication>

#include "models/people/namekey.h"
#include "models/register/registerproposals.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("RegisterImport", text); }

} // namespace

RegisterUpdate::RegisterUpdate(Tools tools, QSet<DistrictId> districts)
    : RegisterImporter(std::move(tools))
    , m_registerDistricts(std::move(districts))
    , m_lookup(m_connection, m_writer->edition())
{
    m_tally.expectIgnored();
}

Status RegisterUpdate::take(const RegisterRow &row, const SourceText &sourceText)
{
    ROSETTE_CHECK(m_places->knownDistrict(row.number.district));
    if (row.change == RegisterChange::Passed) {
        RowVerdict verdict;
        verdict.reason = tr("Came and went within the month.");
        return pass(row, sourceText, verdict);
    }
    if (row.change == RegisterChange::Removed)
        return remove(row, sourceText);
    ROSETTE_ASSIGN(const bool isFirst, isFirstOfNumber(row, sourceText));
    if (!isFirst)
        return {};
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

Status RegisterUpdate::remove(const RegisterRow &row, const SourceText &sourceText)
{
    ROSETTE_ASSIGN(const DistrictId district, m_places->knownDistrict(row.number.district));
    ROSETTE_ASSIGN(KnownElector *const elector, m_lookup.holder(district, row.number));
    if (elector && elector->isCurrent) {
        ROSETTE_ASSIGN(const bool isElse, isSomebodyElse(*elector, row.name.key()));
        return isElse ? removeDoubtful(row, *elector, sourceText) : retire(row, *elector, sourceText);
    }
    KnownElector *former = elector;
    if (!former) {
        ROSETTE_ASSIGN(former, m_lookup.formerHolder(district, row.number));
    }
    bool isGone = former != nullptr;
    if (former) {
        ROSETTE_ASSIGN(const bool isElse, isSomebodyElse(*former, row.name.key()));
        isGone = !isElse;
    }
    if (!isGone) {
        return reject(row, tr("Nobody on the register has the number %1; nobody was removed.").arg(row.number.text()),
                      sourceText);
    }
    RowVerdict verdict;
    verdict.outcome = ImportOutcome::Unchanged;
    verdict.reason = tr("Left the register before.");
    return settle(row, verdict, sourceText);
}

Status RegisterUpdate::removeDoubtful(const RegisterRow &row, KnownElector &holder, const SourceText &sourceText)
{
    ROSETTE_ASSIGN(const KnownDetails details, m_details.of(holder));
    RowVerdict verdict;
    verdict.reason = tr("%1 shall be removed, but on the register another person has that number. Nobody was removed.")
                         .arg(row.number.text());
    verdict.proposals = {RegisterProposals::removal(holder, details), RegisterProposals::leftOut()};
    ROSETTE_ASSIGN(const RegisterChoice choice, choose(row, verdict, RegisterChoice::leave()));
    return choice.kind == RegisterChoice::Kind::Leave ? pass(row, sourceText, verdict)
                                                      : retire(row, holder, sourceText, verdict);
}

Status RegisterUpdate::retire(const RegisterRow &row, KnownElector &elector, const SourceText &sourceText,
                              RowVerdict verdict)
{
    verdict.outcome = ImportOutcome::Removed;
    ROSETTE_CHECK(settle(row, verdict, sourceText));
    elector.isCurrent = false;
    m_leavers.insert(elector.nameKey, &elector);
    return m_writer->retire(elector);
}

Status RegisterUpdate::amend(const RegisterRow &row, const SourceText &sourceText)
{
    ROSETTE_ASSIGN(const DistrictId district, m_places->knownDistrict(row.number.district));
    ROSETTE_ASSIGN(KnownElector *const elector, m_lookup.holder(district, row.number));
    if (!elector) {
        m_additions += Addition{row, sourceText()};
        return {};
    }
    const QString nameKey = row.name.key();
    ROSETTE_ASSIGN(const bool isElse, isSomebodyElse(*elector, nameKey));
    if (isElse) {
        return ask(row, sourceText,
                   tr("%1 shall be changed, but on the register another person has that number. Nothing was changed."),
                   {{elector, MatchPlace::Elsewhere}}, RegisterChoice::leave());
    }
    ROSETTE_ASSIGN(const Place place, m_places->placeOf(row));
    return apply(*elector, row, nameKey, place, sourceText);
}

Status RegisterUpdate::add(const Addition &addition)
{
    const RegisterRow &row = addition.row;
    const auto sourceText = [&addition] { return addition.sourceText; };
    const QString nameKey = row.name.key();
    ROSETTE_ASSIGN(const DistrictId district, m_places->knownDistrict(row.number.district));
    ROSETTE_ASSIGN(KnownElector *const holder, m_lookup.holder(district, row.number));
    const bool isHeld = holder && holder->isCurrent;
    if (isHeld) {
        ROSETTE_ASSIGN(const bool isElse, isSomebodyElse(*holder, nameKey));
        if (isElse) {
            return ask(row, sourceText,
                       tr("%1 shall be added, but on the register another person has that number. Nobody was added."),
                       {{holder, MatchPlace::Elsewhere}}, RegisterChoice::leave());
        }
    }
    ROSETTE_ASSIGN(const Place place, m_places->placeOf(row));
    if (isHeld)
        return apply(*holder, row, nameKey, place, sourceText);
    ROSETTE_ASSIGN(KnownElector *const known, returner(row, nameKey, place));
    if (!known)
        return addNew(addition, nameKey, place);
    known->isMatched = true;
    return apply(*known, row, nameKey, place, sourceText);
}

Status RegisterUpdate::addNew(const Addition &addition, const QString &nameKey, const Place &place)
{
    const RegisterRow &row = addition.row;
    const auto sourceText = [&addition] { return addition.sourceText; };
    QList<Offer> offers;
    QString reason;
    if (row.change == RegisterChange::Amended)
        reason = tr("%1 shall be changed, but nobody on the register has that number. The elector was added.");
    ROSETTE_ASSIGN(KnownElector *const namesake, m_lookup.namesake(nameKey, place.door));
    if (namesake && namesake->isCurrent && !namesake->isMatched) {
        offers += {namesake, MatchPlace::SameDoor};
        if (reason.isEmpty())
            reason = tr("%1 is new at this address, where the register has an elector of the same name already. They "
                        "were kept as two people.");
    }
    const QList<KnownElector *> leavers = nameKey.isEmpty() ? QList<KnownElector *>() : m_leavers.values(nameKey);
    for (KnownElector *const leaver : leavers) {
        if (!leaver->isMatched)
            offers += {leaver, MatchPlace::Elsewhere};
    }
    if (reason.isEmpty() && !offers.isEmpty())
        reason = tr("%1 is new at this address; an elector of the same name left another one. They were kept as two "
                    "people.");
    if (reason.isEmpty())
        return addPerson(row, nameKey, place, sourceText);
    return ask(row, sourceText, reason, offers, RegisterChoice::makeNew());
}

Status RegisterUpdate::ask(const RegisterRow &row, const SourceText &sourceText, const QString &reason,
                           const QList<Offer> &offers, const RegisterChoice &fallback)
{
    const QString nameKey = row.name.key();
    RowVerdict verdict;
    verdict.reason = reason.arg(row.number.text());
    for (const Offer &offer : offers) {
        ROSETTE_ASSIGN(const KnownDetails details, m_details.of(*offer.elector));
        const MatchSide side{nameKey, {}, row.birthDate, row.attainmentDate, row.marker};
        const auto match = RegisterMatch::of(details.side, side, offer.place, false);
        verdict.proposals +=
            RegisterProposals::person(*offer.elector, details, match, offer.place == MatchPlace::SameDoor);
    }
    verdict.proposals += {RegisterProposals::newPerson(), RegisterProposals::leftOut()};
    ROSETTE_ASSIGN(const RegisterChoice choice, choose(row, verdict, fallback));
    if (choice.kind == RegisterChoice::Kind::Leave)
        return pass(row, sourceText, verdict);
    ROSETTE_ASSIGN(const Place place, m_places->placeOf(row));
    if (choice.kind == RegisterChoice::Kind::New)
        return addPerson(row, nameKey, place, sourceText, verdict);
    const auto chosen = std::find_if(offers.begin(), offers.end(),
                                     [&](const Offer &offer) { return offer.elector->person == choice.person; });
    Q_ASSERT(chosen != offers.end()); // choose() took it from the proposals
    chosen->elector->isMatched = true;
    return apply(*chosen->elector, row, nameKey, place, sourceText, verdict);
}

/// Somebody who left the register before, or a few lines further up, and is back: with the same number, or at the same
/// door.
Result<KnownElector *> RegisterUpdate::returner(const RegisterRow &row, const QString &nameKey, const Place &place)
{
    ROSETTE_ASSIGN(KnownElector * holder, m_lookup.holder(place.district, row.number));
    if (!holder) {
        ROSETTE_ASSIGN(holder, m_lookup.formerHolder(place.district, row.number));
    }
    if (holder && !holder->isMatched && holder->nameKey == nameKey)
        return holder;
    ROSETTE_ASSIGN(KnownElector *const namesake, m_lookup.namesake(nameKey, place.door));
    return namesake && !namesake->isCurrent && !namesake->isMatched ? namesake : nullptr;
}

/// Numbers clash now and then; a name that has nothing in common, neither with the person's nor with the council's
/// former one, is somebody else's. No name says nothing.
Result<bool> RegisterUpdate::isSomebodyElse(const KnownElector &elector, const QString &nameKey)
{
    if (nameKey.isEmpty() || elector.nameKey.isEmpty() || NameKey::isAkin(elector.nameKey, nameKey))
        return false;
    ROSETTE_ASSIGN(const KnownDetails details, m_details.of(elector));
    const QString &council = details.side.councilNameKey;
    return council.isEmpty() || !NameKey::isAkin(council, nameKey);
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
