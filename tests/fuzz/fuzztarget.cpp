#include "tests/fuzz/fuzztarget.h"

#include <QFile>

#include "tests/support/sharedata.h"

namespace rosette::fuzz {

QByteArray sharedBytes(const char *relativePath)
{
    QFile file(test::sharedData(QString::fromLatin1(relativePath)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

InputFile::InputFile(const char *suffix)
    : m_path(m_folder.filePath(QStringLiteral("input.") + QLatin1String(suffix)))
{
}

QString InputFile::write(const uint8_t *data, size_t size) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(reinterpret_cast<const char *>(data), qint64(size)) != qint64(size))
        qFatal("The input cannot be written to %s.", qPrintable(m_path));
    return m_path;
}

} // namespace rosette::fuzz
