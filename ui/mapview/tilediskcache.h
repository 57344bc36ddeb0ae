#pragma once

#include <QNetworkDiskCache>

namespace rosette {

/// Keeps fetched pictures on this computer, up to 200 MB, for as long as their provider allows. They lie there under a
/// number made from their address, since an address may hold a key. One thread.
class TileDiskCache : public QNetworkDiskCache
{
    Q_OBJECT

public:
    static constexpr qint64 kMostBytes = 200 * 1000 * 1000;

    explicit TileDiskCache(QObject *parent = nullptr);

    static QString folder();

    QNetworkCacheMetaData metaData(const QUrl &url) override;
    QIODevice *data(const QUrl &url) override;
    bool remove(const QUrl &url) override;
    QIODevice *prepare(const QNetworkCacheMetaData &metaData) override;
};

} // namespace rosette
