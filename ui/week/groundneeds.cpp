#include "ui/week/groundneeds.h"

#include <QCoreApplication>

#include "models/leaflets/leafletneeds.h"
#include "models/rounds/coveragewords.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("GroundNeeds", text); }

QString wayOut(LeafletNeed::Kind kind)
{
    switch (kind) {
    case LeafletNeed::Kind::Short:
        return tr("Have more printed, or bundle for fewer rounds");
    case LeafletNeed::Kind::DelivererAway:
        return tr("See who can cover, asked longest ago first");
    case LeafletNeed::Kind::OutTooLong:
        return tr("Ask how far it is, and record it");
    case LeafletNeed::Kind::MissingImprint:
        return tr("Complete it before anything is printed");
    }
    return {};
}

Target targetOf(const LeafletNeed &need)
{
    if (need.kind == LeafletNeed::Kind::MissingImprint)
        return {.kind = u"imprint"_s, .id = need.leaflet.value()};
    if (!need.round)
        return {.kind = u"edition"_s, .id = need.leaflet.value()};
    return {.kind = u"edition_round"_s, .id = need.round.value(), .text = QString::number(need.leaflet.value())};
}

Status addLeaflets(QList<NeedsModel::Need> &needs, Connection &connection, QDate today)
{
    ROSETTE_ASSIGN(const QList<LeafletNeed> found, leafletNeeds(connection, today));
    for (const LeafletNeed &need : found) {
        const bool isToAsk = need.kind == LeafletNeed::Kind::OutTooLong;
        needs += NeedsModel::Need{isToAsk ? Meaning::Information : Meaning::Attention, need.text, wayOut(need.kind),
                                  u"leaflets"_s, targetOf(need)};
    }
    return {};
}

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

Result<QList<NeedsModel::Need>> groundNeeds(Connection &connection, QDate today)
{
    QList<NeedsModel::Need> needs;
    ROSETTE_CHECK(addHomes(needs, connection));
    ROSETTE_CHECK(addLeaflets(needs, connection, today));
    return needs;
}

} // namespace rosette
