#include "models/rounds/coveragewords.h"

#include <QCoreApplication>

#include "models/rounds/walkwords.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kNotableMetres = 10;

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("CoverageWords", text, nullptr, n); }

QString homeCount(int homes, bool areNew) { return areNew ? tr("%n new home(s)", homes) : tr("%n home(s)", homes); }

QString sentence(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

} // namespace

QString roundWords(const QString &name)
{
    return !name.isEmpty() && name.at(0).isDigit() ? tr("round %1").arg(name) : name;
}

QString homesWords(const SetHomes &homes)
{
    const QString count = homeCount(int(homes.homes.size()), homes.areNew);
    return homes.street ? tr("%1 in %2").arg(count, homes.streetName) : tr("%1 without a street").arg(count);
}

QString questionOf(const HomesInNoRound &homes)
{
    return homes.round.id ? tr("%1: add to %2?").arg(homesWords(homes), roundWords(homes.round.name))
                          : tr("%1: in which round?").arg(homesWords(homes));
}

QString consequenceOf(const HomesInNoRound &homes)
{
    if (!homes.street)
        return tr("Stages lead along streets. Give these homes a street, or leave them out.");
    if (!homes.round.id)
        return tr("%1. No round near has room for them, or no stage can name just these. Choose one, make a new round "
                  "of them, or leave them out.")
            .arg(homes.stretch);
    QString text = tr("%1. In %2: %3. It then has %n door(s)", homes.doorsThen)
                       .arg(homes.stretch, roundWords(homes.round.name), homes.where);
    if (homes.metresMore && *homes.metresMore >= kNotableMetres)
        text += tr(" and is about %1 longer").arg(distanceWords(*homes.metresMore));
    return text + u'.';
}

QString questionOf(const HomesInTwoRounds &homes)
{
    QStringList rounds;
    for (const RoundName &round : homes.rounds)
        rounds += roundWords(round.name);
    const QString last = rounds.takeLast();
    const QString statement =
        tr("%1 are in %2").arg(homesWords(homes), tr("%1 and %2").arg(rounds.join(u", "_s), last));
    return homes.keeper.id ? tr("%1: keep them in %2?").arg(statement, roundWords(homes.keeper.name))
                           : tr("%1: where are they to stay?").arg(statement);
}

QString countWords(const CoverageCounts &counts)
{
    QStringList parts;
    if (counts.inNoRound > 0) {
        const bool areNew = counts.newInNoRound == counts.inNoRound;
        parts += tr("%1 in no round").arg(homeCount(counts.inNoRound, areNew));
    }
    if (counts.inTwoRounds > 0)
        parts += tr("%1 in two").arg(homeCount(counts.inTwoRounds, false));
    return sentence(parts.join(u" · "_s));
}

} // namespace rosette
