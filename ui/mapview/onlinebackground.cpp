#include "ui/mapview/onlinebackground.h"

#include "ui/mapview/tilediskcache.h"

namespace rosette {

namespace {

class OnlinePictures : public MapBackground
{
public:
    OnlinePictures(Facts facts, std::shared_ptr<TileExchange> exchange)
        : m_facts(std::move(facts))
        , m_exchange(std::move(exchange))
    {
    }

    const Facts &facts() const override { return m_facts; }
    std::unique_ptr<Reader> reader() const override { return std::make_unique<OnlineReader>(m_exchange); }

private:
    class OnlineReader : public Reader
    {
    public:
        explicit OnlineReader(std::shared_ptr<TileExchange> exchange)
            : m_exchange(std::move(exchange))
        {
        }

        Picture read(const MapSquare &square) override
        {
            const std::optional<QImage> image = m_exchange->findOrAsk(square);
            return {image.value_or(QImage()), !image};
        }
        QImage readAtHand(const MapSquare &square) override
        {
            return m_exchange->pictures().find(square).value_or(QImage());
        }

    private:
        std::shared_ptr<TileExchange> m_exchange;
    };

    Facts m_facts;
    std::shared_ptr<TileExchange> m_exchange;
};

} // namespace

OnlineBackground::OnlineBackground(const XyzAddress &address, MapBackground::Facts facts, TileFetcher::Pauses pauses,
                                   QObject *parent)
    : QObject(parent)
    , m_exchange(std::make_shared<TileExchange>())
{
    facts.pixels = address.pixels();
    m_pictures = std::make_shared<OnlinePictures>(std::move(facts), m_exchange);
    constexpr int kGatherMs = 80;
    m_gather.setSingleShot(true);
    m_gather.setInterval(kGatherMs);
    connect(&m_gather, &QTimer::timeout, this, &OnlineBackground::picturesArrived);

    auto *fetcher = new TileFetcher(address, m_exchange, pauses);
    fetcher->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, fetcher, &QObject::deleteLater);
    connect(fetcher, &TileFetcher::noteChanged, this, &OnlineBackground::noteChanged);
    connect(fetcher, &TileFetcher::picturesArrived, this, [this] {
        if (!m_gather.isActive())
            m_gather.start();
    });
    m_exchange->setWake([fetcher] { QMetaObject::invokeMethod(fetcher, &TileFetcher::fetch, Qt::QueuedConnection); });
    m_thread.start();
}

OnlineBackground::~OnlineBackground()
{
    m_exchange->setWake(nullptr);
    m_thread.quit();
    m_thread.wait();
}

void OnlineBackground::empty()
{
    emptyDisk();
    m_exchange->pictures().clear();
}

qint64 OnlineBackground::keptBytes() { return TileDiskCache().cacheSize(); }

void OnlineBackground::emptyDisk() { TileDiskCache().clear(); }

} // namespace rosette
