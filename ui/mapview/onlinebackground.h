#pragma once

#include <QThread>
#include <QTimer>

#include "models/map/mapbackground.h"
#include "ui/mapview/tilefetcher.h"

namespace rosette {

/// A background whose pictures come over the network while this exists, and only then. Window's thread; the fetching is
/// done in a thread of its own.
class OnlineBackground : public QObject
{
    Q_OBJECT

public:
    /// `facts` need name and notice; the size of pictures is the address's.
    OnlineBackground(const XyzAddress &address, MapBackground::Facts facts, TileFetcher::Pauses pauses = {},
                     QObject *parent = nullptr);
    ~OnlineBackground() override;

    /// What is drawn; may outlive this, then nothing more comes.
    MapBackgroundPtr pictures() const { return m_pictures; }
    /// Forgets what was fetched, on the disk too.
    void empty();

    /// What is kept on this computer, of all providers.
    static qint64 keptBytes();
    static void emptyDisk();

signals:
    /// Draw again what was incomplete. Several arrivals are told as one.
    void picturesArrived();
    void noteChanged(const QString &note);

private:
    std::shared_ptr<TileExchange> m_exchange;
    MapBackgroundPtr m_pictures;
    QThread m_thread;
    QTimer m_gather;
};

} // namespace rosette
