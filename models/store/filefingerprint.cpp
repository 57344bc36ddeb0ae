#include "models/store/filefingerprint.h"

#include <QCryptographicHash>
#include <QFile>

namespace rosette {

QString fileFingerprint(const QStringList &files)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            return {};
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace rosette
