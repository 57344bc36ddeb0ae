#pragma once

#include <functional>
#include <memory>

#include <QGeoPositionInfoSource>
#include <QObject>
#include <QTimer>

#include "ui/mapview/ownfix.h"

class QAction;

namespace rosette {

class MapView;

/// "Where am I": a dot on the map while it is asked for, by the computer's own position source. Pressed once the map
/// goes along; moved away by hand it stays, pressed again it goes along once more, pressed while it goes along it ends.
/// Ends too when the map is left. Nothing is kept. Window's thread.
class OwnPosition : public QObject
{
    Q_OBJECT

public:
    using SourceMaker = std::function<std::unique_ptr<QGeoPositionInfoSource>()>;

    /// `makeSource` is called when positions are first asked for; may give null.
    explicit OwnPosition(MapView *view, SourceMaker makeSource = defaultSource);
    ~OwnPosition() override;

    QAction *action() const { return m_action; }
    bool isOn() const { return m_source != nullptr; }
    bool isFollowing() const { return m_isFollowing; }
    void stop();

    static std::unique_ptr<QGeoPositionInfoSource> defaultSource();
    /// What a person can do about a source's error.
    static QString sentence(QGeoPositionInfoSource::Error error);

signals:
    /// There is no position (yet), and why, in a sentence for people.
    void failed(const QString &sentence);

private:
    void press();
    void start();
    void fail(const QString &sentence);
    void take(const QGeoPositionInfo &info);
    void goAlong(double leastZoom);
    void noticeHand();

    MapView *m_view;
    QAction *m_action;
    SourceMaker m_makeSource;
    std::unique_ptr<QGeoPositionInfoSource> m_source;
    std::optional<OwnFix> m_fix;
    QTimer m_patience; // until the first position
    bool m_isFollowing = false;
    bool m_isGoing = false; // the map moves because of us
};

} // namespace rosette
