#include "ui/week/groundneeds.h"

#include <QCoreApplication>

#include "models/rounds/coveragewords.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("GroundNeeds", text); }

Status addHomes(QList<NeedsModel::Need> &needs, Connection &connection)
{
    ROSETTE_ASSIGN(const CoverageCounts counts, countCoverage(connection, Feedback()));
    const QString words = countWords(counts);
    if (words.isEmpty())
        return {};
    constexpr int kNamed = 3;
    const QString streets = counts.streets.mid(0, kNamed).join(u", "_s);
    needs += NeedsModel::Need{Meaning::Attention, words, streets.isEmpty() ? tr("Keep each in one round") : streets,
                              u"rounds"_s, Target{.kind = u"homes"_s}};
    return {};
}

} // namespace

Result<QList<NeedsModel::Need>> groundNeeds(Connection &connection, QDate)
{
    QList<NeedsModel::Need> needs;
    ROSETTE_CHECK(addHomes(needs, connection));
    return needs;
}

} // namespace rosette
