#include "ui/week/olddataneeds.h"

#include <QCoreApplication>

#include "models/canvass/retention.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("OldDataNeeds", text); }

} // namespace

Result<QList<NeedsModel::Need>> oldDataNeeds(Connection &connection, QDate today)
{
    ROSETTE_ASSIGN(const int months, Retention::months(connection));
    ROSETTE_ASSIGN(const OldData due, Retention::due(connection, Retention::keptFrom(today, months)));
    if (due.isEmpty())
        return QList<NeedsModel::Need>();
    const QString text = months == 1 ? tr("Older than the month you keep data, and due to go")
                                     : tr("Older than the %1 months you keep data, and due to go").arg(months);
    return QList<NeedsModel::Need>{{Meaning::Attention, text, due.words(), {}, Target{.kind = kOldDataTarget}}};
}

} // namespace rosette
