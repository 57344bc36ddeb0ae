#include "models/leaflets/leaflethistory.h"

#include <QCoreApplication>

#include "models/store/campaigninfo.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kDeliveriesSql = R"(
SELECT d.round_id, d.leaflet_id, d.delivered_on, coalesce(l.title, '')
  FROM deliveries d LEFT JOIN leaflets l ON l.id = d.leaflet_id
 WHERE d.round_id IS NOT NULL
 ORDER BY d.round_id, d.delivered_on DESC, d.id DESC)"_L1;

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("LeafletHistory", text, nullptr, n); }

/// A number of days as kept in the settings.
struct DaysSetting
{
    QString key;
    int LeafletRhythm::*days;
};
const QList<DaysSetting> &daysSettings()
{
    static const QList<DaysSetting> list{{u"leaflets.least_days"_s, &LeafletRhythm::leastDays},
                                         {u"leaflets.most_days"_s, &LeafletRhythm::mostDays},
                                         {u"leaflets.out_days"_s, &LeafletRhythm::outDays}};
    return list;
}

QString agoWords(int days)
{
    if (days <= 0)
        return tr("today");
    return days == 1 ? tr("yesterday") : tr("%n day(s) ago", days);
}

RhythmVerdict judge(const RoundHistory &history, const LeafletRhythm &rhythm)
{
    if (history.days > rhythm.mostDays)
        return RhythmVerdict::TooRarely;
    return history.gap >= 0 && history.gap < rhythm.leastDays ? RhythmVerdict::TooOften : RhythmVerdict::Fine;
}

/// A round's history as its deliveries are read, the newest first.
struct HistoryReader
{
    RoundHistory history;
    LeafletId newest;        ///< edition
    QDate newestBegan;       ///< its first day there
    bool isComplete = false; ///< the edition before was met

    void read(LeafletId leaflet, QDate day, const QString &title)
    {
        ++history.deliveries;
        const bool isFirst = history.deliveries == 1;
        if (isFirst) {
            history.last = day;
            history.lastTitle = title;
            newest = leaflet;
        }
        if (isFirst || (leaflet && leaflet == newest && !isComplete)) { // a part of the same
            newestBegan = day;
        } else if (!isComplete) {
            history.gap = int(day.daysTo(newestBegan));
            isComplete = true;
        }
    }
};

} // namespace

Result<LeafletRhythm> LeafletRhythm::load(Connection &connection)
{
    LeafletRhythm rhythm;
    for (const DaysSetting &setting : daysSettings()) {
        ROSETTE_ASSIGN(const QString text, CampaignInfoRepository::setting(connection, setting.key));
        if (const int days = text.toInt(); days > 0)
            rhythm.*setting.days = days;
    }
    return rhythm;
}

Status LeafletRhythm::save(Connection &connection, const LeafletRhythm &rhythm)
{
    if (rhythm.leastDays < 1 || rhythm.mostDays < rhythm.leastDays || rhythm.outDays < 1)
        return Error{ErrorCode::Invalid,
                     tr("Something is too often after fewer days than it is too rarely; both are at least one day."),
                     {}};
    for (const DaysSetting &setting : daysSettings())
        ROSETTE_CHECK(
            CampaignInfoRepository::setSetting(connection, setting.key, QString::number(rhythm.*setting.days)));
    return {};
}

QString RoundHistory::words() const
{
    switch (verdict) {
    case RhythmVerdict::Never:
        return tr("never had anything");
    case RhythmVerdict::TooOften:
        return tr("%1, %n day(s) after the one before: too often", gap).arg(agoWords(days));
    case RhythmVerdict::Fine:
        return agoWords(days);
    case RhythmVerdict::TooRarely:
        return tr("%1: too long").arg(agoWords(days));
    }
    return {};
}

Result<QHash<RoundId, RoundHistory>> roundHistories(Connection &connection, QDate today)
{
    ROSETTE_ASSIGN(const LeafletRhythm rhythm, LeafletRhythm::load(connection));
    QHash<RoundId, HistoryReader> readers;
    ROSETTE_CHECK(Statement(connection, QString(kDeliveriesSql)).forEach([&](const Row &row) {
        readers[row.id<RoundId>(0)].read(row.id<LeafletId>(1), row.date(2), row.text(3));
    }));
    QHash<RoundId, RoundHistory> histories;
    for (auto reader = readers.begin(); reader != readers.end(); ++reader) {
        RoundHistory &history = reader->history;
        history.days = int(history.last.daysTo(today));
        history.verdict = judge(history, rhythm);
        histories.insert(reader.key(), history);
    }
    return histories;
}

} // namespace rosette
