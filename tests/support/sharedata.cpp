#include "tests/support/sharedata.h"

#include <QDir>
#include <QFileInfo>

namespace rosette::test {

using namespace Qt::StringLiterals;

QString sharedData(const QString &relativePath)
{
    const QString fallback = QStringLiteral(ROSETTE_SOURCE_DIR) + u"/../shared/data"_s;
    const QDir folder(qEnvironmentVariable("ROSETTE_SHARED_DATA", fallback));
    const QString path = folder.absoluteFilePath(relativePath);
    if (!QFileInfo::exists(path)) {
        qFatal("This test needs real data: there is no %s. Set ROSETTE_SHARED_DATA to the folder that has it.",
               qPrintable(path));
    }
    return path;
}

QString sourcePath(const QString &relativePath) { return QStringLiteral(ROSETTE_SOURCE_DIR) + u'/' + relativePath; }

} // namespace rosette::test
