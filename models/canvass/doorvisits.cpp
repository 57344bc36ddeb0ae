#include "models/canvass/doorvisits.h"

#include <algorithm>

#include "models/canvass/canvasshomes.h"
#include "models/canvass/codes.h"
#include "models/canvass/talks.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kFirstMark = 1; ///< with us
constexpr double kLastMark = 5;  ///< against us

/// Answers of every scale that the campaign ever used, as marks; those that say nothing of support have none.
Result<QHash<QString, double>> marksOfAnswers(Connection &connection)
{
    ROSETTE_ASSIGN(const QList<Code> codes, CodeRepository::list(connection));
    QHash<QString, QList<Code>> scales;
    for (const Code &code : codes) {
        if (code.kind == CodeKind::Support && code.stance != Stance::None)
            scales[code.key.section(u'/', 0, -2)] += code;
    }
    QHash<QString, double> marks;
    for (QList<Code> &scale : scales) {
        std::stable_sort(scale.begin(), scale.end(),
                         [](const Code &a, const Code &b) { return a.position < b.position; });
        const double step = scale.size() > 1 ? (kLastMark - kFirstMark) / double(scale.size() - 1) : 0;
        for (qsizetype i = 0; i < scale.size(); ++i)
            marks.insert(scale.at(i).key, kFirstMark + step * double(i));
    }
    return marks;
}

/// The newest answer of everybody; of somebody without a name, that of the door.
Result<QHash<qint64, Talk>> newestAnswers(Connection &connection, const FiguresPeriod &period)
{
    QHash<qint64, Talk> answers;
    ROSETTE_CHECK(forEachTalk(connection, period, [&](const Talk &talk) {
        if (talk.answeredAt == 0 || !talk.door)
            return;
        Talk &newest = answers[talk.person ? talk.person.value() : -talk.door.value()];
        if (talk.answeredAt >= newest.answeredAt)
            newest = talk;
    }));
    return answers;
}

} // namespace

Result<QHash<DoorId, DoorVisit>> doorVisits(Connection &connection, const FiguresPeriod &period)
{
    QHash<DoorId, DoorVisit> visits;
    ROSETTE_CHECK(forEachTalk(connection, period, [&](const Talk &talk) {
        if (!talk.door)
            return;
        DoorVisit &visit = visits[talk.door];
        const bool isContact = talk.contactAt == talk.triedAt;
        if (talk.triedAt > visit.lastAt || (talk.triedAt == visit.lastAt && isContact))
            visit.outcome = talk.outcome;
        visit.lastAt = std::max(visit.lastAt, talk.triedAt);
        visit.lastContactAt = std::max(visit.lastContactAt, talk.contactAt);
    }));
    return visits;
}

Result<QHash<DoorId, DoorSupport>> doorSupport(Connection &connection, const FiguresPeriod &period)
{
    QHash<DoorId, DoorSupport> answers;
    ROSETTE_CHECK(forEachTalk(connection, period, [&](const Talk &talk) {
        if (talk.answeredAt == 0 || !talk.door)
            return;
        DoorSupport &newest = answers[talk.door];
        if (talk.answeredAt >= newest.at)
            newest = {talk.support, talk.answeredAt};
    }));
    return answers;
}

Result<QHash<WardId, SupportMean>> supportByWard(Connection &connection, const FiguresPeriod &period)
{
    ROSETTE_ASSIGN(const auto marks, marksOfAnswers(connection));
    ROSETTE_ASSIGN(const auto answers, newestAnswers(connection, period));
    ROSETTE_ASSIGN(const auto wards, wardsOfDoors(connection));
    QHash<WardId, SupportMean> sums;
    for (const Talk &talk : answers) {
        const auto mark = marks.constFind(talk.support);
        if (mark == marks.constEnd())
            continue;
        SupportMean &ward = sums[wards.value(talk.door)];
        ward.mean += *mark;
        ++ward.answers;
    }
    for (SupportMean &ward : sums)
        ward.mean /= ward.answers;
    return sums;
}

} // namespace rosette
