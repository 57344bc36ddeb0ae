#pragma once

#include <memory>

#include <QObject>
#include <QTimer>

#include "ui/mapview/tileexchange.h"
#include "ui/mapview/xyzaddress.h"

class QNetworkAccessManager;
class QNetworkReply;

namespace rosette {

/// Fetches the pictures that an exchange wants from a provider's address, politely: at most four at a time, under our
/// own name, kept as long as the provider allows, and after an error not again for a while, longer each time. Meanwhile
/// what was kept is shown. Sends no cookie and nothing but the addresses. Lives in a thread of its own.
class TileFetcher : public QObject
{
    Q_OBJECT

public:
    static constexpr int kMostAtOnce = 4;

    struct Pauses
    {
        int firstMs = 2'000; ///< after an error; doubled with each one that follows
        int longestMs = 300'000;
    };

    TileFetcher(XyzAddress address, std::shared_ptr<TileExchange> exchange, Pauses pauses);
    ~TileFetcher() override;

    /// Takes on what is wanted now.
    void fetch();

signals:
    /// Some are there, or may be asked for again.
    void picturesArrived();
    /// What hinders, in one line; empty when all is well again.
    void noteChanged(const QString &note);

private:
    enum class From {
        Anywhere,
        Disk,
    };
    void request(const MapSquare &square, From from);
    void finish(QNetworkReply *reply, const MapSquare &square, From from);
    void pause(int milliseconds, const QString &note);
    void setNote(const QString &note);

    XyzAddress m_address;
    std::shared_ptr<TileExchange> m_exchange;
    Pauses m_pauses;
    QNetworkAccessManager *m_network = nullptr; // made in the thread it is used in
    QTimer m_pause;
    QString m_note;
    int m_running = 0;
    int m_failures = 0;
};

} // namespace rosette
