#include "models/store/importfinding.h"

#include <QCoreApplication>
#include <QStringList>

namespace rosette {

using namespace Qt::StringLiterals;

QString ImportFinding::detail() const
{
    const auto shown = [](const QString &value) {
        return value.isEmpty() ? QCoreApplication::translate("ImportFinding", "none") : value;
    };
    QStringList parts;
    for (const ImportChange &change : changes)
        parts += u"%1 %2 → %3"_s.arg(change.field, shown(change.before), shown(change.after));
    return parts.join(u"; "_s);
}

QString ImportFinding::decisionKey() const { return decisionKey(file, line); }

QString ImportFinding::decisionKey(int file, qint64 line)
{
    const QString prefix = decisionPrefix();
    return file > 1 ? prefix + u"%1:%2"_s.arg(file).arg(line) : prefix + QString::number(line);
}

} // namespace rosette
