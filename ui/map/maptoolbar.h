#pragma once

#include <QFrame>

#include "ui/map/maptoolview.h"

class QActionGroup;
class QBoxLayout;

namespace rosette {

/// The short bar at the map's left: its tools and the zoom.
class MapToolBar : public QFrame
{
    Q_OBJECT

public:
    explicit MapToolBar(MapToolView *view, QWidget *parent = nullptr);

    /// One more button at the end.
    void addAction(QAction *action);

private:
    void addTool(MapTool tool, const QString &iconName, const QString &text, const QString &name,
                 const QKeySequence &shortcut);
    void addLine();
    QAction *addCommand(const QString &iconName, const QString &text, const QString &name);
    void addButton(QAction *action);

    MapToolView *m_view;
    QActionGroup *m_tools;
    QBoxLayout *m_layout;
};

} // namespace rosette
