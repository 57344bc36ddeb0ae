#include "ui/mapview/tilediskcache.h"

#include <QCryptographicHash>
#include <QStandardPaths>
#include <QUrl>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QUrl hidden(const QUrl &url)
{
    const QByteArray number = QCryptographicHash::hash(url.toEncoded(), QCryptographicHash::Sha256).toHex();
    return QUrl(u"https://picture.invalid/"_s + QString::fromLatin1(number));
}

QNetworkCacheMetaData withUrl(QNetworkCacheMetaData metaData, const QUrl &url)
{
    if (metaData.isValid())
        metaData.setUrl(url);
    return metaData;
}

} // namespace

TileDiskCache::TileDiskCache(QObject *parent)
    : QNetworkDiskCache(parent)
{
    setCacheDirectory(folder());
    setMaximumCacheSize(kMostBytes);
}

QString TileDiskCache::folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + "/map-pictures"_L1;
}

QNetworkCacheMetaData TileDiskCache::metaData(const QUrl &url)
{
    return withUrl(QNetworkDiskCache::metaData(hidden(url)), url);
}

QIODevice *TileDiskCache::data(const QUrl &url) { return QNetworkDiskCache::data(hidden(url)); }

bool TileDiskCache::remove(const QUrl &url) { return QNetworkDiskCache::remove(hidden(url)); }

QIODevice *TileDiskCache::prepare(const QNetworkCacheMetaData &metaData)
{
    return QNetworkDiskCache::prepare(withUrl(metaData, hidden(metaData.url())));
}

} // namespace rosette
