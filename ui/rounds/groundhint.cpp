#include "ui/rounds/groundhint.h"

#include <QCoreApplication>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("GroundHint", text); }

} // namespace

std::optional<GroundHint> groundHint(const PlanReadiness &readiness, const QString &where)
{
    if (readiness.doors == 0)
        return GroundHint{
            tr("%1 has no homes yet, so there is nothing to cut. Import the register, or a map with house "
               "numbers.")
                .arg(where),
            tr("Import a register…"), u"register"_s};
    if (!readiness.hasMap)
        return GroundHint{tr("There is no map yet: rounds would be put together without knowing which streets meet. "
                             "Import a map of the area (an OpenStreetMap extract) first."),
                          tr("Import a map…"), u"streets"_s};
    if (readiness.located == 0)
        return GroundHint{tr("Nobody knows yet where the homes of %1 stand. Import a map with house numbers, or "
                             "postcodes, and they are put in their places.")
                              .arg(where),
                          tr("Import postcodes…"), u"postcodes"_s};
    return std::nullopt;
}

} // namespace rosette
