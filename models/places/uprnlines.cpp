#include "models/places/uprnlines.h"

#include <cpl_string.h>
#include <cpl_vsi.h>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "models/geo/gdallog.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kChunk = 1 << 20;
constexpr qsizetype kLongestLine = 1 << 16;

QString tr(const char *text) { return QCoreApplication::translate("UprnLines", text); }

Error brokenFile(const QString &path)
{
    return Error{
        ErrorCode::Corrupt,
        tr("%1 cannot be read to its end: it is incomplete, damaged or no table of UPRNs. Nothing was changed. "
           "Download OS Open UPRN again, as CSV.")
            .arg(QFileInfo(path).fileName()),
        {}};
}

bool isZip(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(2) == "PK";
}

/// How GDAL calls the first .csv of a zip; empty when there is none.
QByteArray csvInside(const QString &path)
{
    const QByteArray zip = "/vsizip/{" + QFileInfo(path).absoluteFilePath().toUtf8() + '}';
    const CPLStringList entries(VSIReadDirRecursive(zip.constData()));
    for (int i = 0; i < entries.Count(); ++i) {
        const QByteArray entry(entries[i]);
        if (entry.toLower().endsWith(".csv"))
            return zip + '/' + entry;
    }
    return {};
}

} // namespace

Result<std::unique_ptr<UprnLines>> UprnLines::open(const QString &path)
{
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, tr("There is no file %1. Nothing was changed.").arg(path), {}};
    const GdalLog log;
    const QByteArray name = isZip(path) ? csvInside(path) : QFileInfo(path).absoluteFilePath().toUtf8();
    VSIStatBufL about;
    if (name.isEmpty() || VSIStatL(name.constData(), &about) != 0)
        return brokenFile(path);
    VSILFILE *const file = VSIFOpenL(name.constData(), "rb");
    if (!file)
        return brokenFile(path);
    return std::unique_ptr<UprnLines>(new UprnLines(path, file, qint64(about.st_size)));
}

UprnLines::UprnLines(QString path, void *file, qint64 size)
    : m_path(std::move(path))
    , m_file(file)
    , m_size(size)
{
}

UprnLines::~UprnLines() { VSIFCloseL(static_cast<VSILFILE *>(m_file)); }

double UprnLines::progress() const { return double(m_read) / double(std::max<qint64>(1, m_size)); }

/// Puts the next chunk behind what is not read yet.
Status UprnLines::fill()
{
    const GdalLog log;
    m_buffer.remove(0, m_at);
    m_at = 0;
    const qsizetype kept = m_buffer.size();
    m_buffer.resize(kept + kChunk);
    const size_t read = VSIFReadL(m_buffer.data() + kept, 1, size_t(kChunk), static_cast<VSILFILE *>(m_file));
    m_buffer.resize(kept + qsizetype(read));
    m_read += qint64(read);
    m_isAtEnd = read < size_t(kChunk);
    return m_isAtEnd && m_read != m_size ? Status(brokenFile(m_path)) : Status();
}

Result<bool> UprnLines::next(QByteArrayView &line)
{
    qsizetype end = m_buffer.indexOf('\n', m_at);
    while (end < 0 && !m_isAtEnd) {
        if (m_buffer.size() - m_at > kLongestLine)
            return brokenFile(m_path);
        const qsizetype known = m_buffer.size() - m_at;
        ROSETTE_CHECK(fill());
        end = m_buffer.indexOf('\n', known);
    }
    if (m_at >= m_buffer.size())
        return false;
    const qsizetype next = end < 0 ? m_buffer.size() : end + 1;
    line = QByteArrayView(m_buffer).sliced(m_at, (end < 0 ? m_buffer.size() : end) - m_at);
    if (line.endsWith('\r'))
        line.chop(1);
    m_at = next;
    ++m_number;
    return true;
}

} // namespace rosette
