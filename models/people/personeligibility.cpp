#include "models/people/personeligibility.h"

#include <QCoreApplication>
#include <QLocale>

#include "models/people/personrepository.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PersonEligibility", text); }

} // namespace

QString PersonEligibility::toText() const
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const QString when = u"%1 (%2)"_s.arg(british.toString(election.pollingDate, u"ddd d MMM yyyy"_s), election.name);
    switch (eligibility.answer) {
    case Eligibility::Answer::Yes:
        return tr("May vote on %1.").arg(when);
    case Eligibility::Answer::No:
        return tr("May not vote on %1. %2").arg(when, eligibility.reason);
    case Eligibility::Answer::Unclear:
        return tr("May perhaps vote on %1. %2").arg(when, eligibility.reason);
    }
    return {};
}

Result<QList<PersonEligibility>> PersonEligibilityRepository::upcoming(Connection &c, PersonId person, QDate today)
{
    ROSETTE_ASSIGN(const auto registration, PersonRepository::registration(c, person));
    const ElectorFacts facts = registration ? ElectorFacts::of(*registration) : ElectorFacts{.isOnRegister = false};
    ROSETTE_ASSIGN(const QList<Election> elections, ElectionRepository::list(c, today));
    QList<PersonEligibility> answers;
    for (const Election &election : elections) {
        if (election.pollingDate < today)
            break; // past ones stand last
        ROSETTE_ASSIGN(const Electorate electorate, Electorate::load(c, election));
        answers += PersonEligibility{election, electorate.eligibility(facts)};
    }
    return answers;
}

} // namespace rosette
