#pragma once

#include <QWidget>

#include "ui/rounds/roundmapview.h"
#include "ui/shell/appcontext.h"

class QAction;
class QActionGroup;
class QFrame;
class QLabel;

namespace rosette {

class MapSceneSource;

/// A map of rounds, stored or proposed: each in its colour with its name, the chosen ones with their way from door to
/// door, the first of them with its doors' numbers. Reads the ground by itself when it is first seen, in a task.
class RoundMap : public QWidget
{
    Q_OBJECT

public:
    explicit RoundMap(AppContext &context, QWidget *parent = nullptr);

    /// Takes the place of what was shown; what is chosen and the part of the earth in sight stay.
    void setItems(const QList<RoundMapItem> &items);
    /// The first of them shows its doors by number.
    void setChosen(const QList<qint64> &keys);
    /// A stage of the first chosen round that stands out; none when -1.
    void setMarkedStage(int stage);
    /// Doors with rings around them.
    void setPickedDoors(const QSet<DoorId> &doors) { m_view->setSelectedDoors(doors); }
    /// A pin, such as a meeting point.
    void setMarker(const std::optional<LonLat> &marker) { m_view->setMarker(marker); }
    void setTool(RoundMapTool tool) { m_view->setTool(tool); }
    /// Whether doors can be drawn around here; they can unless told otherwise.
    void setLassoOffered(bool isOffered);
    RoundMapTool tool() const { return m_view->tool(); }
    /// Shows the whole of all items; the campaign's area when there are none.
    void showItems() { m_view->showAll(); }
    /// Shows these rounds, unless they are in sight already.
    void showItems(const QList<qint64> &keys);
    /// Shows this part of the earth, also when the ground is still being read.
    void showBox(const GeoBox &box);
    /// Which colour the item at this place of the list has.
    QColor colourOf(int place) const { return m_view->mapStyle().roundColour(size_t(place)); }
    RoundMapView *view() { return m_view; }

signals:
    /// A round was clicked, or stepped to by a key.
    void chosen(qint64 key);
    /// Doors inside a lasso; with Shift they are meant in addition to those before, with Ctrl they are not meant any
    /// more.
    void doorsDrawn(const QList<rosette::DoorId> &doors, Qt::KeyboardModifiers modifiers);
    /// With the tool for points: where was clicked.
    void pointClicked(rosette::LonLat point);
    void escaped();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildTools();
    QAction *toolAction(RoundMapTool tool) const;
    QAction *addTool(RoundMapTool tool, const QString &iconName, const QString &text, const QString &name,
                     const QKeySequence &shortcut);
    void addButton(QAction *action);
    void adoptScene();

    AppContext &m_context;
    RoundMapView *m_view;
    QFrame *m_tools;
    QActionGroup *m_toolActions;
    QLabel *m_nothing;
    MapSceneSource *m_source = nullptr;
    GeoBox m_firstBox; ///< wanted before there was a ground
};

} // namespace rosette
