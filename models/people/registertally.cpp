#include "models/people/registertally.h"

#include <QCoreApplication>

#include "models/people/franchisemarker.h"

namespace rosette {

using namespace Qt::StringLiterals;

void RegisterTally::take(const RegisterRow &row, const std::function<QString()> &sourceText)
{
    ++m_electors;
    ++m_markers[row.marker];
    if (!row.remark.isEmpty())
        note(row.line, row.remark, sourceText());
}

void RegisterTally::reject(qint64 line, const QString &reason, const QString &sourceText)
{
    ++rejected;
    note(line, reason, sourceText);
}

void RegisterTally::doubt(qint64 line, const QString &reason, const QString &sourceText)
{
    ++unsure;
    note(line, reason, sourceText);
}

Status RegisterTally::noteUnknownMarkers(Connection &c)
{
    ROSETTE_ASSIGN(const QList<FranchiseMarker> known, FranchiseMarkerRepository::list(c));
    for (auto marker = m_markers.cbegin(); marker != m_markers.cend(); ++marker) {
        const bool isKnown = std::any_of(known.begin(), known.end(),
                                         [&](const FranchiseMarker &one) { return one.marker == marker.key(); });
        if (!isKnown)
            note(0,
                 QCoreApplication::translate(
                     "RegisterImport", "The marker “%1” (%2 electors) is not known. It is kept and shown as it is.")
                     .arg(marker.key())
                     .arg(*marker),
                 {});
    }
    return {};
}

QJsonObject RegisterTally::counts() const
{
    QJsonObject counts{{u"added"_s, added},         {u"amended"_s, amended},    {u"removed"_s, removed},
                       {u"unchanged"_s, unchanged}, {u"moved"_s, moved},        {u"unsure"_s, unsure},
                       {u"rejected"_s, rejected},   {u"electors"_s, m_electors}};
    if (ignored)
        counts.insert(u"ignored"_s, *ignored);
    return counts;
}

void RegisterTally::note(qint64 line, const QString &reason, const QString &sourceText)
{
    m_report.problems += ImportProblem{line, reason, sourceText};
}

} // namespace rosette
