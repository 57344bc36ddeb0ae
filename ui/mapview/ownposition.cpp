#include "ui/mapview/ownposition.h"

#include <QAction>

#include "ui/mapview/mapview.h"
#include "ui/shell/icons.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kNearZoom = 16; // where streets have names
constexpr int kPatienceMs = 20'000;

} // namespace

OwnPosition::OwnPosition(MapView *view, SourceMaker makeSource)
    : QObject(view)
    , m_view(view)
    , m_action(new QAction(iconNamed(u"locate"_s), tr("Where am I"), this))
    , m_makeSource(std::move(makeSource))
{
    m_action->setObjectName(u"mapOwnPosition"_s);
    m_action->setCheckable(true);
    m_action->setToolTip(tr("Where am I (shown only while you are on this page, never kept)"));
    connect(m_action, &QAction::triggered, this, &OwnPosition::press);
    connect(view, &MapView::viewportChanged, this, &OwnPosition::noticeHand);
    connect(view, &MapView::left, this, &OwnPosition::stop);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        emit failed(tr("There is still no position. A receiver may need the open sky, the location service may wait "
                       "for your permission."));
    });
}

OwnPosition::~OwnPosition() = default;

std::unique_ptr<QGeoPositionInfoSource> OwnPosition::defaultSource()
{
    // A plugin may make a source where no service runs behind it; that one knows no method and never says a word.
    const auto isAlive = [](const QGeoPositionInfoSource *source) {
        return source && source->supportedPositioningMethods() != QGeoPositionInfoSource::NoPositioningMethods;
    };
    std::unique_ptr<QGeoPositionInfoSource> source(QGeoPositionInfoSource::createDefaultSource(nullptr));
    const QStringList names = QGeoPositionInfoSource::availableSources();
    for (auto name = names.begin(); !isAlive(source.get()) && name != names.end(); ++name)
        source.reset(QGeoPositionInfoSource::createSource(*name, nullptr));
    return isAlive(source.get()) ? std::move(source) : nullptr;
}

void OwnPosition::press()
{
    if (!isOn()) {
        start();
    } else if (m_isFollowing || !m_fix) {
        stop();
    } else {
        m_isFollowing = true;
        goAlong(0);
    }
    m_action->setChecked(isOn());
}

void OwnPosition::start()
{
    m_source = m_makeSource();
    if (!m_source) {
        fail(tr("This computer has no position source. One is a GPS receiver, or the desktop's location service "
                "(GeoClue) switched on."));
        return;
    }
    constexpr int kIntervalMs = 2000;
    m_isFollowing = true;
    connect(m_source.get(), &QGeoPositionInfoSource::positionUpdated, this, &OwnPosition::take);
    connect(
        m_source.get(), &QGeoPositionInfoSource::errorOccurred, this,
        [this, source = m_source.get()](QGeoPositionInfoSource::Error error) {
            if (source == m_source.get() && error != QGeoPositionInfoSource::NoError &&
                error != QGeoPositionInfoSource::UpdateTimeoutError)
                fail(sentence(error));
        },
        Qt::QueuedConnection); // it may come from within a call that still needs its source
    m_source->setUpdateInterval(std::max(kIntervalMs, m_source->minimumUpdateInterval()));
    m_source->startUpdates();
    m_patience.start();
}

QString OwnPosition::sentence(QGeoPositionInfoSource::Error error)
{
    switch (error) {
    case QGeoPositionInfoSource::AccessError:
        return tr("This computer does not let Rosette know where it is. Allow it in the desktop's privacy settings, "
                  "under location, and press again.");
    case QGeoPositionInfoSource::ClosedError:
        return tr("The position source was switched off. Switch it on and press again.");
    default:
        return tr("The position source does not answer. Look whether the receiver is plugged in or the location "
                  "service runs, and press again.");
    }
}

void OwnPosition::fail(const QString &sentence)
{
    stop();
    emit failed(sentence);
}

void OwnPosition::stop()
{
    m_patience.stop();
    m_source.reset();
    m_fix.reset();
    m_isFollowing = false;
    m_view->setOwnFix({});
    m_action->setChecked(false);
}

void OwnPosition::take(const QGeoPositionInfo &info)
{
    const QGeoCoordinate place = info.coordinate();
    if (!m_source || !place.isValid())
        return;
    const double accuracy = info.attribute(QGeoPositionInfo::HorizontalAccuracy);
    const bool isFirst = !m_fix;
    m_patience.stop();
    m_fix = OwnFix{{place.longitude(), place.latitude()}, std::isfinite(accuracy) && accuracy > 0 ? accuracy : 0};
    m_view->setOwnFix(m_fix);
    if (m_isFollowing)
        goAlong(isFirst ? kNearZoom : 0);
}

void OwnPosition::goAlong(double leastZoom)
{
    m_isGoing = true;
    m_view->setViewport(m_fix->position, std::max(m_view->viewport().zoom(), leastZoom));
    m_isGoing = false;
}

void OwnPosition::noticeHand()
{
    constexpr double kAway = 60; // pixels: zooming about another point is no leaving
    if (m_isGoing || !m_isFollowing || !m_fix)
        return;
    const QPointF middle(m_view->width() / 2.0, m_view->height() / 2.0);
    const QPointF away = m_view->viewport().toScreen(m_fix->position) - middle;
    m_isFollowing = std::hypot(away.x(), away.y()) < kAway;
}

} // namespace rosette
