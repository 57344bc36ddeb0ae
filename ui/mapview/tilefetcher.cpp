#include "ui/mapview/tilefetcher.h"

#include <algorithm>

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include "ui/mapview/tilediskcache.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTimeoutMs = 20'000;
constexpr qint64 kMostBytes = 4 << 20; // of one picture

/// 0 when there was no answer at all.
int statusOf(const QNetworkReply &reply) { return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Rosette/" ROSETTE_VERSION ""_s);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(kTimeoutMs);
    return request;
}

} // namespace

TileFetcher::TileFetcher(XyzAddress address, std::shared_ptr<TileExchange> exchange, Pauses pauses)
    : m_address(std::move(address))
    , m_exchange(std::move(exchange))
    , m_pauses(pauses)
    , m_pause(this)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &TileFetcher::picturesArrived);
}

TileFetcher::~TileFetcher() = default;

void TileFetcher::fetch()
{
    while (m_running < kMostAtOnce) {
        const std::optional<MapSquare> square = m_exchange->take();
        if (!square)
            return;
        request(*square, m_pause.isActive() ? From::Disk : From::Anywhere);
    }
}

void TileFetcher::request(const MapSquare &square, From from)
{
    if (!m_network) {
        m_network = new QNetworkAccessManager(this);
        m_network->setCache(new TileDiskCache(m_network));
        m_network->setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
    }
    QNetworkRequest request = requestFor(m_address.urlOf(square));
    if (from == From::Disk)
        request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysCache);
    ++m_running;
    QNetworkReply *reply = m_network->get(request);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > kMostBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, square, from] {
        --m_running;
        reply->deleteLater();
        finish(reply, square, from);
        fetch();
    });
}

void TileFetcher::finish(QNetworkReply *reply, const MapSquare &square, From from)
{
    const int status = statusOf(*reply);
    if (reply->error() == QNetworkReply::NoError || status == 404 || status == 410) {
        m_exchange->done(square,
                         squareImage(reply->error() == QNetworkReply::NoError ? reply->readAll() : QByteArray()));
        if (from == From::Anywhere) {
            m_failures = 0;
            setNote({});
        }
        emit picturesArrived();
        return;
    }
    if (from == From::Disk) {
        m_exchange->giveBack(square); // asked for again after the pause
        return;
    }
    if (status == 401 || status == 403) {
        pause(m_pauses.longestMs,
              tr("Background: %1 refuses (%2). Look at the address and its key.").arg(m_address.host()).arg(status));
    } else {
        const int asked = std::clamp(reply->rawHeader("Retry-After").toInt(), 0, m_pauses.longestMs / 1000) * 1000;
        const int doubled =
            int(std::min<qint64>(qint64(m_pauses.firstMs) << std::min(m_failures, 20), m_pauses.longestMs));
        pause(std::max(asked, doubled),
              status == 0
                  ? tr("Background: %1 cannot be reached; what is kept here is shown.").arg(m_address.host())
                  : tr("Background: %1 has trouble (%2); tried again later.").arg(m_address.host()).arg(status));
    }
    request(square, From::Disk);
}

void TileFetcher::pause(int milliseconds, const QString &note)
{
    if (m_pause.isActive())
        return; // another of the four that failed together
    ++m_failures;
    m_pause.start(milliseconds);
    setNote(note);
}

void TileFetcher::setNote(const QString &note)
{
    if (note == m_note)
        return;
    m_note = note;
    emit noteChanged(note);
}

} // namespace rosette
